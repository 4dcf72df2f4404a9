using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace M37;

// One method for all environments, plus one that is named for the current default.

public enum Env { Dev, Stage, Prod }

public record EnvironmentSettings(Env Env, string Cidr)
{
    public virtual int Zones => 1;
    public virtual string InstanceType => "t3.small";
    public bool Critical { get; init; }

    public IEnumerable<KeyValuePair<string, string>> Tags()
    {
        yield return new("env", Env.ToString().ToLowerInvariant());
        yield return new("critical", Critical ? "1" : "0");
        if (this is ProductionSettings { Pager: var pager }) yield return new("pager", pager);
    }
}

public sealed record ProductionSettings(string Cidr, string Pager) : EnvironmentSettings(Env.Prod, Cidr)
{
    public override int Zones => base.Zones + 2;
    public override string InstanceType => "c6in.2xlarge";
}

public static class Marketplace
{
    private static readonly FrozenDictionary<Env, EnvironmentSettings> Settings = new EnvironmentSettings[]
    {
        new(Env.Dev, "10.1.0.0/16"),
        new(Env.Stage, "10.2.0.0/16") { Critical = true },
        new ProductionSettings("10.3.0.0/16", "net-oncall") { Critical = true },
    }.ToFrozenDictionary(settings => settings.Env);

    [Topology]
    public static Topology MarketplaceProd() => Build(Env.Prod);

    [Topology("MarketplaceLower-dev", Env.Dev)]
    [Topology("MarketplaceLower-stage", Env.Stage, 30)]
    public static Topology Build(Env env, int offset = 10)
    {
        var settings = Settings[env];
        var image = Parameter.Ami("FirewallImage").Group("Images").Label($"Firewall of {env}");
        var keepNat = Condition.Equal("KeepNat", Parameter.Text("KeepNat", settings.Critical ? "yes" : "no").AllowedValues("yes", "no"), "yes");

        var vpc = Vpc($"Market{env}", settings.Cidr);
        foreach (var (key, value) in settings.Tags()) vpc.DefaultTag(key, value);
        var edge = vpc.Igw().GatewayTable();

        var ids = new List<Text>();
        for (var zone = 0; zone < settings.Zones; zone++)
        {
            var suffix = (char)('A' + zone);
            var inspection = vpc.Subnet($"Inspection{suffix}", vpc.Cidr.Subnet(24, zone), Zone.At(zone));
            var web = vpc.Subnet($"Web{suffix}", vpc.Cidr.Subnet(24, offset + zone), Zone.At(zone)).MapPublicIpOnLaunch();
            var jobs = vpc.Subnet($"Jobs{suffix}", vpc.Cidr.Subnet(20, 1 + offset / 16 + zone), Zone.At(zone));
            var outbound = vpc.Subnet($"Outbound{suffix}", vpc.Cidr.Subnet(24, 200 + offset + zone), Zone.At(zone));
            var firewall = inspection.Appliance($"Firewall{suffix}", image, settings.InstanceType).WithElasticIp();
            var nat = outbound.NatGateway($"Nat{suffix}").When(keepNat);

            inspection.RouteTable().Route(Internet, vpc.Igw());
            outbound.RouteTable().Route(Internet, vpc.Igw());
            edge.Route(web, firewall.Eni());
            web.RouteTable().Route(Internet, firewall.Eni());
            jobs.RouteTable().Route(Internet, nat, when: keepNat);
            vpc.Output($"NatAddress{suffix}", nat.PublicIp, when: keepNat);
            ids.Add(web.Id);
        }

        return vpc
            .Output("Mode", Text.If(keepNat, $"nat in {settings.Zones} zones", "isolated"))
            .Output("WebSubnets", Text.Join(",", ids), export: $"{StackName}-{env}-web")
            .Output("Settings", settings.ToString());
    }
}
