using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N16;

public interface IInspector<TSelf> where TSelf : IInspector<TSelf>
{
    static abstract string Kind { get; }
    static abstract TSelf Create(Vpc vpc, int zone);
    RouteTarget Target { get; }
}

public sealed class SharedEndpoint : IInspector<SharedEndpoint>
{
    public static string Kind => "gwlb";
    public required RouteTarget Target { get; init; }

    public static SharedEndpoint Create(Vpc vpc, int zone)
    {
        var id = Parameter.Text($"Endpoint{zone + 1}", description: "Endpoint of the security account's load balancer").AllowedPattern("vpce-[0-9a-f]{17}");
        return new SharedEndpoint { Target = Existing.GatewayLoadBalancerEndpoint(id) };
    }
}

public sealed class OwnInstance : IInspector<OwnInstance>
{
    private OwnInstance(Appliance appliance) => Target = appliance.Eni();

    public static string Kind => "instance";
    public RouteTarget Target { get; }

    public static OwnInstance Create(Vpc vpc, int zone)
    {
        var subnet = vpc.Subnet($"Inspect{zone + 1}", vpc.Cidr.Subnet(28, zone), Zone.At(zone));
        subnet.RouteTable().Route(Internet, vpc.Igw());
        return new OwnInstance(subnet.Appliance($"Inspector{zone + 1}", Parameter.Ami("Image")).WithElasticIp());
    }
}

public static class Factory<T> where T : class, IInspector<T>
{
    public static Topology Describe(string name, CidrBlock block, int zones)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(zones);
        var vpc = Vpc(name, block).Tag("Inspection", T.Kind);
        var gateway = vpc.Igw().GatewayTable();
        var inspectors = Enumerable.Range(0, zones).Select(zone => T.Create(vpc, zone)).ToList();

        foreach (var pair in Pairs(inspectors, ["Web", "Mail"]))
        {
            var index = 4 + inspectors.IndexOf(pair.First) * 2 + (pair.Second == "Mail" ? 1 : 0);
            var subnet = vpc.Subnet($"{pair.Second}{inspectors.IndexOf(pair.First) + 1}", vpc.Cidr.Subnet(24, index), Zone.At(inspectors.IndexOf(pair.First)));
            gateway.Route(subnet, pair.First.Target);
            subnet.RouteTable().Route(Internet, pair.First.Target);
        }

        return vpc;
    }

    private static IEnumerable<(T First, TOther Second)> Pairs<TOther>(IEnumerable<T> left, IReadOnlyCollection<TOther> right) =>
        from l in left
        from r in right
        select (l, r);
}

public static class HostingNetworks
{
    [Topology("hosting-shared", true, 2)]
    [Topology("hosting-own", false, 1)]
    public static Topology Hosting(bool shared, int zones) => shared
        ? Factory<SharedEndpoint>.Describe("HostingShared", "10.140.0.0/16", zones)
        : Factory<OwnInstance>.Describe("HostingOwn", "10.141.0.0/16", zones);
}
