using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N02;

public sealed record ZonePlan(string Suffix, int Index, string Inspection, string Workload, string Data);

public static class Config
{
    public static readonly IReadOnlyDictionary<string, string> Tags = new Dictionary<string, string>
    {
        ["org:team"] = "core-network",
        ["org:service"] = "payments-ingress",
        ["org:data-class"] = "restricted",
    };

    public static readonly List<ZonePlan> Zones =
    [
        new("a", 0, "10.8.0.0/26", "10.8.16.0/22", "10.8.64.0/24"),
        new("b", 1, "10.8.0.64/26", "10.8.20.0/22", "10.8.65.0/24"),
        new("c", 2, "10.8.0.128/26", "10.8.24.0/22", "10.8.66.0/24"),
    ];
}

public static class PaymentsNetwork
{
    [Topology]
    public static Topology PaymentsIngress()
    {
        var vpc = Vpc("Payments", "10.8.0.0/16");
        foreach (var (key, value) in Config.Tags.OrderBy(t => t.Key))
            vpc.DefaultTag(key, value);

        var image = Parameter.Ami("FirewallImage", description: "Golden image of the firewall team");
        var edge = vpc.Igw().GatewayTable();

        var built = Config.Zones.ToDictionary(z => z.Suffix, z => BuildZone(vpc, z, image));
        foreach (var zone in built.Values)
            edge.Route(zone.Workload, zone.Firewall.Eni());

        var addresses = built
            .OrderBy(pair => pair.Key)
            .Select(pair => pair.Value.Firewall.PublicIp);
        vpc.Output("AllowList", Text.Join(",", addresses), "Addresses that acquirers must allow");
        return vpc;
    }

    private static (Subnet Workload, Appliance Firewall) BuildZone(Vpc vpc, ZonePlan plan, Parameter image)
    {
        var zone = Zone.At(plan.Index);
        var inspection = vpc.Subnet($"inspection-{plan.Suffix}", plan.Inspection, zone);
        var workload = vpc.Subnet($"workload-{plan.Suffix}", plan.Workload, zone);
        var data = vpc.Subnet($"data-{plan.Suffix}", plan.Data, zone);

        var firewall = inspection.Appliance($"fw-{plan.Suffix}", image, "m6i.xlarge").WithElasticIp();
        inspection.RouteTable().Route(Internet, vpc.Igw());
        workload.RouteTable().Route(Internet, firewall.Eni());
        data.RouteTable();
        return (workload, firewall);
    }
}
