using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N30;

public static class HouseStyle
{
    extension(Vpc vpc)
    {
        /// <summary>The table of the internet gateway.</summary>
        public RouteTable Edge => vpc.Igw().GatewayTable();

        public Subnet Zonal(string role, int zone, int index, int prefix = 24) =>
            vpc.Subnet(role + zone.Letter, vpc.Cidr.Subnet(prefix, index), Zone.At(zone)).Named(role, zone);

        public Vpc Standard(string owner, string stage) => vpc
            .DefaultTag("Owner", owner)
            .DefaultTag("Stage", stage)
            .DefaultTag("Repository", "git/network-baseline");
    }

    extension(int zone)
    {
        public string Letter => zone switch { >= 0 and < 26 => ((char)('A' + zone)).ToString(), _ => throw new ArgumentOutOfRangeException(nameof(zone)) };
    }

    extension(Subnet subnet)
    {
        public Subnet Named(string role, int zone) => subnet.Tag("Name", $"{subnet.Vpc.Name.ToLowerInvariant()}-{role.ToKebab()}-{zone.Letter.ToLowerInvariant()}");

        public Subnet Behind(Appliance appliance)
        {
            subnet.Vpc.Edge.Route(subnet, appliance.Eni());
            subnet.RouteTable().Route(Internet, appliance.Eni());
            return subnet;
        }

        public Subnet Facing(InternetGateway gateway)
        {
            subnet.RouteTable().Route(Internet, gateway);
            return subnet;
        }
    }

    extension<T>(IEnumerable<T> source)
    {
        public IEnumerable<T> Tap(Action<T> action)
        {
            foreach (var item in source)
            {
                action(item);
                yield return item;
            }
        }
    }

    extension(Protocol)
    {
        public static Protocol Https => Protocol.Tcp(443);
        public static Protocol Ssh => Protocol.Tcp(22);
    }

    // the classic form, older than C# 14
    public static string ToKebab(this string text) =>
        string.Concat(text.Select((c, i) => i > 0 && char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    public static TNode Also<TNode>(this TNode node, Action<TNode> action) where TNode : Node
    {
        action(node);
        return node;
    }
}

public static class Baseline
{
    [Topology("BaselineStaging", "10.5.0.0/16", "staging")]
    [Topology("BaselineProduction", "10.6.0.0/16", "production")]
    public static Topology Network(string cidr, string stage)
    {
        var vpc = Vpc("Baseline", cidr).Standard("network-guild", stage);
        var admitted = vpc.SecurityGroup("Admitted", "HTTPS of everybody, SSH of the office")
            .AllowIngress(Protocol.Https, "0.0.0.0/0")
            .AllowIngress(Protocol.Ssh, Parameter.Cidr("OfficeCidr", "198.51.100.0/28"))
            .AllowIngress(Protocol.All, vpc);

        var zones = Enumerable.Range(0, stage == "production" ? 3 : 1).ToArray();
        var firewalls = zones
            .Select(z => vpc.Zonal("DeepInspection", z, z).Facing(vpc.Igw())
                .Appliance("Firewall" + z.Letter, Parameter.Ami("FirewallImage"))
                .WithElasticIp()
                .WithSecurityGroup(admitted))
            .ToArray();
        var exposed = zones
            .Select(z => vpc.Zonal("PublicApi", z, 10 + z).MapPublicIpOnLaunch().Behind(firewalls[z]))
            .Tap(s => s.Tag("Exposed", "yes"))
            .ToList();

        return vpc.Also(v => v.Output("PublicApis", Text.Join(",", exposed.Select(s => s.Id))));
    }
}
