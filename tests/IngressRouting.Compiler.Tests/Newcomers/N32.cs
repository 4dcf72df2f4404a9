using System.Collections.Frozen;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N32;

public sealed record Plan(
    ImmutableSortedDictionary<string, ImmutableArray<string>> Subnets,
    ImmutableHashSet<string> Public,
    ImmutableList<(string Key, string Value)> Tags)
{
    public static readonly Plan Empty = new(
        ImmutableSortedDictionary<string, ImmutableArray<string>>.Empty,
        ImmutableHashSet<string>.Empty,
        ImmutableList<(string, string)>.Empty);

    public Plan With(string role, params string[] cidrs) => this with { Subnets = Subnets.SetItem(role, [.. cidrs]) };
    public Plan Exposed(params IEnumerable<string> roles) => this with { Public = Public.Union(roles) };
    public Plan Tagged(string key, string value) => this with { Tags = Tags.RemoveAll(t => t.Key == key).Add((key, value)) };
}

public static class University
{
    private static readonly FrozenDictionary<string, string> InstanceTypes = new Dictionary<string, string>
    {
        ["campus"] = "c5.large",
        ["research"] = "c6in.8xlarge",
    }.ToFrozenDictionary();

    private static readonly Plan Common = Plan.Empty
        .With("Guard", "10.3.0.0/28", "10.3.0.16/28")
        .With("Web", "10.3.1.0/24", "10.3.2.0/24")
        .With("Data", "10.3.64.0/20", "10.3.80.0/20")
        .Exposed("Web")
        .Tagged("Department", "it-services");

    private static readonly Plan Research = Common
        .With("Transfer", "10.3.128.0/20", "10.3.144.0/20")
        .Exposed("Transfer")
        .Tagged("Department", "hpc");

    [Topology("UniversityCampus", "campus")]
    [Topology("UniversityResearch", "research")]
    public static Topology Network(string faculty)
    {
        var plan = faculty == "research" ? Research : Common;
        var vpc = plan.Tags.Aggregate(Vpc("Uni", "10.3.0.0/16"), (v, tag) => v.DefaultTag(tag.Key, tag.Value));

        var builder = ImmutableDictionary.CreateBuilder<(string Role, int Zone), Subnet>();
        foreach (var (role, cidrs) in plan.Subnets)
            for (var zone = 0; zone < cidrs.Length; zone++)
                builder[(role, zone)] = vpc.Subnet($"{role}{zone + 1}", cidrs[zone], Zone.At(zone));
        var subnets = builder.ToImmutable();

        var image = Parameter.Ami("Image");
        var guards = plan.Subnets["Guard"]
            .Select((_, zone) => subnets[("Guard", zone)]
                .Appliance($"Guard{zone + 1}Vm", image, InstanceTypes.GetValueOrDefault(faculty, "t3.micro"))
                .WithElasticIp())
            .ToImmutableArray();

        var edge = vpc.Igw().GatewayTable();
        foreach (var role in plan.Subnets.Keys.Where(plan.Public.Contains))
        {
            for (var zone = 0; zone < guards.Length; zone++)
            {
                var subnet = subnets[(role, zone)].MapPublicIpOnLaunch();
                subnet.RouteTable().Route(Internet, guards[zone].Eni());
                edge.Route(subnet, guards[zone].Eni());
            }
        }
        for (var zone = 0; zone < guards.Length; zone++)
            subnets[("Guard", zone)].RouteTable().Route(Internet, vpc.Igw());

        var queue = ImmutableQueue.CreateRange(plan.Subnets.Keys.Except(plan.Public).Except(["Guard"]));
        while (!queue.IsEmpty)
        {
            queue = queue.Dequeue(out var role);
            var table = vpc.AddRouteTable(role);
            for (var zone = 0; zone < plan.Subnets[role].Length; zone++)
                table.Associate(subnets[(role, zone)]);
        }
        return vpc;
    }
}
