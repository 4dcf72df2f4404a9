using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N25;

public static class MediaStreaming
{
    private static readonly string[] Zones = ["eu-central-1a", "eu-central-1b", "eu-central-1c"];

    private static readonly (string Service, int Hosts, bool Inspected)[] Services =
    [
        ("Ingest", 200, true),
        ("Packager", 450, true),
        ("Drm", 60, true),
        ("Catalog", 900, false),
    ];

    [Topology]
    public static Topology Streaming()
    {
        var vpc = Vpc("Media", "10.128.0.0/14".Replace("/14", "/16"));

        var sizes =
            from s in Services
            let bits = Enumerable.Range(4, 12).First(b => (1 << b) - 5 >= s.Hosts)
            orderby bits descending, s.Service
            select new { s.Service, s.Inspected, Prefix = 32 - bits, Size = 1 << bits };

        // every service in every zone, the big ones first, so that nothing is wasted by alignment
        var plan = (
            from s in sizes
            from z in Zones.Index()
            select new { s.Service, s.Inspected, s.Prefix, s.Size, Zone = z.Item, Nr = z.Index }).ToList();

        var offsets = plan.Aggregate(
            new List<int> { 0 },
            (list, p) => { list.Add(list[^1] + p.Size); return list; });

        var subnets = plan
            .Zip(offsets, (p, offset) => (Plan: p, Cidr: $"10.128.{offset / 256}.{offset % 256}/{p.Prefix}"))
            .Select(x => new
            {
                x.Plan.Service,
                x.Plan.Zone,
                x.Plan.Inspected,
                Subnet = vpc.Subnet(x.Plan.Service + (x.Plan.Nr + 1), x.Cidr, Zone.Named(x.Plan.Zone)),
            })
            .ToList();

        var image = Parameter.Ami("FilterImage");
        var filters = Zones
            .Select((zone, i) => (zone, subnet: vpc.Subnet($"Filter{i + 1}", vpc.Cidr.Subnet(28, 4095 - i), Zone.Named(zone))))
            .ToDictionary(
                x => x.zone,
                x => x.subnet.Appliance("Filter" + x.zone.Last().ToString().ToUpper(), image, "c6gn.large").WithElasticIp());

        foreach (var (zone, _) in filters.OrderBy(p => p.Key))
            _ = zone;
        foreach (var subnet in filters.Values.Select(f => f.Eni().Subnet))
            subnet.RouteTable().Route(Internet, vpc.Igw());

        var inspected =
            from s in subnets
            where s.Inspected
            join f in filters on s.Zone equals f.Key
            select (s.Subnet, Eni: f.Value.Eni());
        foreach (var (subnet, eni) in inspected)
        {
            subnet.MapPublicIpOnLaunch().RouteTable().Route(Internet, eni);
            vpc.Igw().GatewayTable().Route(subnet, eni);
        }

        var closed = vpc.AddRouteTable("Closed");
        subnets.Where(s => !s.Inspected).Select(s => s.Subnet).ToList().ForEach(s => closed.Associate(s));

        foreach (var group in subnets.GroupBy(s => s.Service).OrderBy(g => g.Key))
            vpc.Output($"{group.Key}Subnets", Text.Join(",", group.Select(s => s.Subnet.Id)), $"{group.Count()} zones");
        foreach (var (prefix, count) in plan.CountBy(p => p.Prefix))
            vpc.Tag($"slash{prefix}", count.ToString());
        return vpc;
    }
}
