using System.Diagnostics.CodeAnalysis;
using IngressRouting;
using static IngressRouting.Aws;

namespace P34;

public sealed class Faculty
{
    public required string Name { get; init; }
    public string? Contact { get; init; }
    public int? Labs { get; init; }
    public Faculty? Parent { get; init; }

    public string EffectiveContact => Contact ?? Parent?.EffectiveContact ?? "it-support";
    public int Depth => Parent is { } parent ? parent.Depth + 1 : 0;
}

public class Registry<TKey, TValue>(IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
    where TValue : class
{
    private readonly Dictionary<TKey, TValue> items = new(comparer ?? EqualityComparer<TKey>.Default);

    public TValue? this[TKey key] => items.GetValueOrDefault(key);

    public Registry<TKey, TValue> With(TKey key, TValue value)
    {
        items[key] = value;
        return this;
    }

    public bool TryFind(TKey key, [NotNullWhen(true)] out TValue? value) => items.TryGetValue(key, out value);
}

public class CampusNetwork(Vpc vpc, Appliance firewall, int basePrefix = 24)
{
    protected Vpc Vpc { get; } = vpc;

    private int next = 1;

    public virtual Subnet Connect(Faculty faculty)
    {
        var subnet = Vpc.Subnet(faculty.Name, Vpc.Cidr.Subnet(basePrefix, next++), Zone.First);
        subnet.Tag("Contact", faculty.EffectiveContact);
        subnet.RouteTable().Route(Internet, firewall.Eni());
        Vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
        return subnet;
    }
}

public sealed class ResearchNetwork(Vpc vpc, Appliance firewall, string grant) : CampusNetwork(vpc, firewall, 22)
{
    public override Subnet Connect(Faculty faculty) =>
        base.Connect(faculty).Tag("Grant", grant).Tag("Labs", $"{faculty.Labs ?? 0,3}".Replace(' ', '0'));
}

public static class University
{
    [Topology]
    public static Topology Campus()
    {
        var science = new Faculty { Name = "science", Contact = "dean@science" };
        var physics = new Faculty { Name = "physics", Labs = 12, Parent = science };
        var optics = new Faculty { Name = "optics", Labs = null, Parent = physics };
        var arts = new Faculty { Name = "arts" };

        var vpc = Vpc("Campus", "10.5.0.0/16");
        var border = vpc.Subnet("border", "10.5.255.0/24", Zone.First);
        var firewall = border.Appliance("firewall", Parameter.Ami("FirewallImage"), null).WithElasticIp();
        border.RouteTable().Route(Internet, vpc.Igw());

        var teaching = new CampusNetwork(vpc, firewall);
        CampusNetwork research = new ResearchNetwork(vpc, firewall, "ERC-2025");
        var registry = new Registry<string, Faculty>(StringComparer.OrdinalIgnoreCase)
            .With("SCIENCE", science)
            .With("Physics", physics)
            .With("optics", optics);

        foreach (var faculty in (Faculty[])[science, physics, optics, arts])
            (faculty.Labs.HasValue || faculty.Depth > 1 ? research : teaching).Connect(faculty).Tag("Level", faculty.Depth.ToString());

        int? labs = null;
        labs ??= registry["PHYSICS"]?.Labs;
        labs += registry["arts"]?.Labs;
        var found = registry.TryFind("Optics", out var hit) ? hit.Parent!.Name : "missing";
        return vpc
            .Output("Labs", labs?.ToString() ?? "unknown")
            .Output("OpticsParent", found)
            .Output("Missing", (registry["law"] is null).ToString().ToLowerInvariant());
    }
}
