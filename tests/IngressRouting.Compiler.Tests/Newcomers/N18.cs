using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using IngressRouting;
using static IngressRouting.Aws;

namespace N18;

public abstract class Blueprint
{
    private int _next;

    protected abstract string Name { get; }
    protected abstract CidrBlock Block { get; }
    protected virtual string InstanceType => "t3.medium";
    protected virtual ImmutableArray<string> Workloads => ["App"];

    public Topology Draw()
    {
        var vpc = Vpc(Name, Block);
        var guard = vpc.Subnet("Guard", NextBlock(), Zone.First);
        var firewall = guard.Appliance("Firewall", Parameter.Ami("Image"), InstanceType).WithElasticIp();
        guard.RouteTable().Route(Internet, vpc.Igw());

        foreach (var subnet in DrawWorkloads(vpc))
        {
            vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
            subnet.RouteTable().Route(Internet, firewall.Eni());
        }

        Finish(vpc, firewall);
        return vpc;
    }

    protected CidrBlock NextBlock() => Block.Subnet(24, _next++);

    protected virtual void Finish(Vpc vpc, Appliance firewall) => vpc.Output("Firewall", firewall.Eni().Id);

    private IEnumerable<Subnet> DrawWorkloads(Vpc vpc)
    {
        foreach (var workload in Workloads)
            yield return vpc.Subnet(workload, NextBlock(), Zone.First);
    }
}

public class Standard(string name, int octet) : Blueprint
{
    protected override string Name => name;
    protected override CidrBlock Block { get; } = $"10.{octet}.0.0/16";
}

public sealed class Regulated(string name, int octet) : Standard(name, octet)
{
    private static readonly FrozenDictionary<string, string> Controls = new Dictionary<string, string>
    {
        ["pci-dss"] = "1.2.1",
        ["iso-27001"] = "A.8.20",
        ["dora"] = "art-9",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    protected override string InstanceType => "c6i.xlarge";
    protected override ImmutableArray<string> Workloads => base.Workloads.AddRange("Cardholder", "Tokens");

    protected override void Finish(Vpc vpc, Appliance firewall)
    {
        base.Finish(vpc, firewall);
        foreach (var control in (string[])["pci-dss", "iso-27001", "dora"])
        {
            if (Controls.TryGetValue(control, out var clause))
                firewall.Tag($"control/{control}", clause);
        }

        var log = vpc.Subnet("Log", NextBlock(), Zone.First);
        log.RouteTable();
        firewall.AddEni("Management", vpc.Subnet("Management", NextBlock(), Zone.First), sourceDestCheck: true);
    }
}

public static class Catalog
{
    [Topology("intranet", "standard", 70)]
    [Topology("cards", "regulated", 71)]
    public static Topology Landing(string kind, int octet)
    {
        Blueprint blueprint = kind switch
        {
            "standard" => new Standard("Intranet", octet),
            "regulated" => new Regulated("Cards", octet),
            _ => throw new ArgumentException($"no blueprint '{kind}'", nameof(kind)),
        };
        return blueprint.Draw();
    }
}
