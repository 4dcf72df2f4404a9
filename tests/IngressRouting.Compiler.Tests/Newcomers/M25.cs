using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace M25;

/// <summary>What a kind of spoke says about itself, without an instance of it.</summary>
public interface ISpoke<TSelf> where TSelf : ISpoke<TSelf>
{
    static abstract string Name { get; }
    static abstract byte Octet { get; }
    static virtual int SubnetPrefix => 24;
    static abstract IEnumerable<string> Workloads { get; }
}

public readonly struct Payments : ISpoke<Payments>
{
    public static string Name => nameof(Payments);
    public static byte Octet => 21;
    public static IEnumerable<string> Workloads => ["ledger", "acquirer"];
}

public readonly struct Analytics : ISpoke<Analytics>
{
    public static string Name => nameof(Analytics);
    public static byte Octet => 22;
    public static int SubnetPrefix => 20;

    public static IEnumerable<string> Workloads
    {
        get
        {
            yield return "lake";
            for (var i = 1; i <= 2; i++) yield return $"spark{i}";
        }
    }
}

public static class HubAndSpoke
{
    private const string Supernet = "10.0.0.0/8";

    [Topology]
    public static Topology HubWithSpokes()
    {
        var net = Topology("HubWithSpokes")
            .Description("Hub with inspected ingress; spokes reach the world through the transit gateway.")
            .DefaultTag("ManagedBy", "platform");
        var transit = Existing.TransitGateway(Parameter.Text("TransitGateway"));

        var hub = net.Vpc("Hub", "10.20.0.0/16");
        var inspection = hub.Subnet("Inspection", hub.Cidr.Subnet(24, 0), Zone.First);
        var firewall = inspection.Appliance("HubFirewall", Parameter.Ami("FirewallImage"), "c6in.2xlarge").WithElasticIp();
        var dmz = hub.Subnet("Dmz", hub.Cidr.Subnet(24, 1), Zone.First).MapPublicIpOnLaunch();

        hub.Igw().GatewayTable().Route(dmz, firewall.Eni());
        dmz.RouteTable().Route(Internet, firewall.Eni()).Route(Supernet, transit);
        inspection.RouteTable().Route(Internet, hub.Igw()).Route(Supernet, transit);

        var spokes = new List<(string Name, int Subnets, Vpc Vpc)>
        {
            AddSpoke<Payments>(net, transit),
            AddSpoke<Analytics>(net, transit),
        };

        net.Output("Spokes", string.Join(", ", spokes.Select(s => $"{s.Name}({s.Subnets})")));
        net.Output("SpokeVpcs", Text.Join(",", spokes.Select(s => s.Vpc.Id)), export: $"{StackName}-spokes");
        net.Output("HubFirewallIp", firewall.PublicIp);
        return net;
    }

    private static (string, int, Vpc) AddSpoke<TSpoke>(Topology net, ExistingResource transit)
        where TSpoke : struct, ISpoke<TSpoke>
    {
        var cidr = $"10.{TSpoke.Octet}.0.0/16";
        var vpc = net.Vpc(TSpoke.Name, cidr).Tag("Octet", $"0x{TSpoke.Octet:x2}");
        var table = vpc.AddRouteTable($"{TSpoke.Name}-private").Route(Internet, transit);
        var count = 0;
        foreach (var workload in TSpoke.Workloads)
        {
            var subnet = vpc.Subnet($"{TSpoke.Name}-{workload}", vpc.Cidr.Subnet(TSpoke.SubnetPrefix, count), Zone.At(count % 2));
            subnet.Tag("Capacity", Capacity(TSpoke.SubnetPrefix).ToString("N0", System.Globalization.CultureInfo.InvariantCulture));
            table.Associate(subnet);
            count++;
        }

        return (TSpoke.Name.ToUpperInvariant(), count, vpc);
    }

    /// <summary>AWS keeps five addresses of each subnet.</summary>
    private static int Capacity(int prefix) => prefix is >= 16 and <= 28
        ? (1 << (32 - prefix)) - 5
        : throw new ArgumentOutOfRangeException(nameof(prefix), prefix, "AWS takes /16 to /28");
}
