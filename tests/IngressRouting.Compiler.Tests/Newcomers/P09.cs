using IngressRouting;
using static IngressRouting.Aws;

namespace P09;

/// <summary>Proseware SaaS: tiers depend on each other; blocks are given in order of dependency, and what talks is inspected.</summary>
public sealed class Graph<T> where T : notnull
{
    private readonly Dictionary<T, HashSet<T>> _edges = [];

    public Graph<T> Add(T from, params ReadOnlySpan<T> to)
    {
        var targets = Targets(from);
        foreach (var target in to)
        {
            Targets(target);
            if (!targets.Add(target))
                throw new ArgumentException($"{from} -> {target} is there already");
        }
        return this;
    }

    private HashSet<T> Targets(T node) => _edges.TryGetValue(node, out var set) ? set : _edges[node] = [];

    public IEnumerable<(T From, T To)> Edges => _edges.SelectMany(e => e.Value, (e, to) => (e.Key, to));

    public List<T> Sorted(IComparer<T> comparer)
    {
        var open = _edges.Keys.ToDictionary(k => k, k => Edges.Count(e => e.To.Equals(k)));
        var ready = new SortedSet<T>(open.Where(o => o.Value == 0).Select(o => o.Key), comparer);
        List<T> order = [];
        while (ready.Count > 0)
        {
            var next = ready.Min!;
            ready.Remove(next);
            order.Add(next);
            foreach (var target in _edges[next])
                if (--open[target] == 0)
                    ready.Add(target);
        }
        return order.Count == _edges.Count ? order : throw new InvalidOperationException("the tiers depend on each other in a circle");
    }

    public Dictionary<T, int> Distances(T start)
    {
        var result = new Dictionary<T, int> { [start] = 0 };
        var queue = new Queue<T>([start]);
        while (queue.TryDequeue(out var node))
            foreach (var target in _edges[node].Where(t => !result.ContainsKey(t)))
            {
                result.Add(target, result[node] + 1);
                queue.Enqueue(target);
            }
        return result;
    }
}

public static class Saas
{
    private static readonly IReadOnlySet<string> Exposed = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "Web", "API" };

    [Topology]
    public static Topology Proseware()
    {
        var graph = new Graph<string>()
            .Add("Web", "Api", "Cache")
            .Add("Api", "Orders", "Users", "Cache")
            .Add("Orders", "Storage")
            .Add("Users", "Storage")
            .Add("Cache");
        var order = graph.Sorted(StringComparer.Ordinal);
        var distance = graph.Distances("Web");

        var vpc = Vpc("Proseware", "10.120.0.0/16");
        var inspection = vpc.Subnet("Inspection", "10.120.255.0/24", Zone.First);
        var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"), "c5n.large").WithElasticIp();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        var subnets = order
            .Select((tier, i) => vpc.Subnet(tier, $"10.120.{i * 8}.0/21", Zone.First).Tag("Depth", distance[tier].ToString()))
            .ToDictionary(s => s.Name);

        foreach (var subnet in subnets.Values.Where(s => Exposed.Contains(s.Name)))
        {
            vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
            subnet.RouteTable().Route(Internet, firewall.Eni());
        }

        // East-west: both directions of each dependency of the storage pass the firewall.
        foreach (var (from, to) in graph.Edges.Where(e => e.To == "Storage"))
        {
            subnets[from].RouteTable().Route(subnets[to], firewall.Eni());
            subnets[to].RouteTable().Route(subnets[from], firewall.Eni());
        }

        vpc.Output("Order", string.Join(" > ", order));
        vpc.Output("Layers", string.Join(" | ", distance.GroupBy(d => d.Value).OrderBy(g => g.Key).Select(g => string.Join("+", g.Select(d => d.Key).Order(StringComparer.Ordinal)))));
        vpc.Output("Edges", graph.Edges.Count().ToString());
        return vpc;
    }
}
