using IngressRouting;
using static IngressRouting.Aws;

namespace P16;

/// <summary>The Phone Company: a tenant platform. Each tenant gets a subnet, each cell of tenants a firewall of its own.</summary>
public enum Plan { Free, Team, Enterprise }

public sealed record Tenant(string Name, Plan Plan, string Country, int Seats);

public static class Tenants
{
    private const int PerCell = 3;

    private static IEnumerable<Tenant> All()
    {
        yield return new("Acme", Plan.Enterprise, "DE", 900);
        yield return new("Blue Yonder", Plan.Team, "FR", 40);
        yield return new("City Power", Plan.Team, "DE", 25);
        yield return new("Datum", Plan.Free, "SE", 3);
        foreach (var tenant in new[] { "Ember", "Fjord", "Grove" }.Select((name, i) => new Tenant(name, (Plan)(i % 3), i > 1 ? "NO" : "SE", 10 << i)))
            yield return tenant;
    }

    private static IEnumerable<int> Fibonacci()
    {
        for (var (a, b) = (1, 2); ; (a, b) = (b, a + b))
            yield return a;
    }

    private static string Slug(string name) => new([.. name.ToLowerInvariant().Where(char.IsLetterOrDigit)]);

    [Topology]
    public static Topology Platform()
    {
        var tenants = All().OrderByDescending(t => t.Plan).ThenByDescending(t => t.Seats).ToList();
        var vpc = Vpc("Platform", "10.190.0.0/16").SecondaryCidr("100.64.0.0/16");
        var index = 0;
        Func<string> nextName = () => $"t{++index:D3}";
        Func<int, Zone> zoneOf = cell => Zone.At(cell % 2);

        foreach (var (cell, members) in tenants.Chunk(PerCell).Index())
        {
            var edge = vpc.Subnet($"cell{cell}-edge", vpc.Cidr.Subnet(27, cell), zoneOf(cell));
            var firewall = edge.Appliance($"cell{cell}-firewall", Parameter.Ami("CellImage")).WithElasticIp()
                .Tag("Tenants", string.Join(" ", members.Select(m => Slug(m.Name))))
                .Tag("Seats", members.Sum(m => m.Seats).ToString());
            edge.RouteTable().Route(Internet, vpc.Igw());

            foreach (var (tenant, third) in members.Zip(Enumerable.Range(cell * PerCell, PerCell)))
            {
                var cidr = tenant.Plan is Plan.Free ? $"100.64.{third}.0/24" : $"10.190.{100 + third}.0/24";
                var subnet = vpc.Subnet($"{nextName()}-{Slug(tenant.Name)}", cidr, zoneOf(cell)).Tag("Plan", tenant.Plan.ToString("G"));
                vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
                subnet.RouteTable().Route(Internet, firewall.Eni());
            }
        }

        var countries = tenants.CountBy(t => t.Country).OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}x{c.Value}");
        var seats = tenants.AggregateBy(t => t.Plan, 0, (sum, t) => sum + t.Seats).OrderBy(p => p.Key).Select(p => $"{p.Key}:{p.Value}");
        var limits = Fibonacci().SkipWhile(n => n < 10).TakeWhile(n => n < 1000).Where((_, i) => i % 2 == 1);
        var running = tenants.Aggregate(new List<int> { 0 }, (list, t) => { list.Add(list[^1] + t.Seats); return list; }, list => list.Skip(1));
        var countryJoin = tenants
            .Join([("DE", "Frankfurt"), ("SE", "Stockholm")], t => t.Country, c => c.Item1, (t, c) => (t.Name, City: c.Item2))
            .DistinctBy(p => p.City)
            .Select(p => $"{p.Name}@{p.City}");
        var groupJoin = from plan in Enum.GetValues<Plan>()
                        join t in tenants on plan equals t.Plan into group_
                        let names = group_.Select(t => t.Name).DefaultIfEmpty("nobody").Order(StringComparer.Ordinal).ToArray()
                        select $"{plan}={names[0]}{(names.Length > 1 ? $"+{names.Length - 1}" : "")}";

        vpc.Output("Countries", string.Join(",", countries));
        vpc.Output("Seats", string.Join(",", seats));
        vpc.Output("Limits", string.Join(",", limits));
        vpc.Output("Running", string.Join(",", running));
        vpc.Output("Cities", string.Join(",", countryJoin));
        vpc.Output("Plans", string.Join(",", groupJoin));
        vpc.Output("Cross", string.Concat(from a in "ab" from b in Enumerable.Range(1, 3) where b != 2 select $"{a}{b}"));
        return vpc;
    }
}
