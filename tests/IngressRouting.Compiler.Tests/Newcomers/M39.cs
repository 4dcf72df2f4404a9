using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace M39;

/// <summary>Services of a payment processor and whom they call; subnets are made in the order of dependencies.</summary>
public sealed class Graph<TNode> where TNode : notnull
{
    private readonly Dictionary<TNode, HashSet<TNode>> _edges = [];

    public Graph<TNode> this[TNode from, params TNode[] to]
    {
        get
        {
            if (!_edges.TryGetValue(from, out var targets)) _edges[from] = targets = [];
            targets.UnionWith(to);
            foreach (var node in to) _edges.TryAdd(node, []);
            return this;
        }
    }

    public int Edges => _edges.Values.Sum(targets => targets.Count);

    public IEnumerable<IReadOnlyList<TNode>> Layers()
    {
        var rest = _edges.ToDictionary(pair => pair.Key, pair => pair.Value.ToHashSet());
        while (rest.Count > 0)
        {
            var ready = rest.Where(pair => pair.Value.Count == 0).Select(pair => pair.Key).ToList();
            if (ready.Count == 0) throw new InvalidOperationException($"A cycle among {string.Join(", ", rest.Keys)}");
            foreach (var node in ready) rest.Remove(node);
            foreach (var targets in rest.Values) targets.ExceptWith(ready);
            yield return ready;
        }
    }

    /// <summary>How many calls away each node is, breadth first.</summary>
    public IReadOnlyDictionary<TNode, int> DistancesFrom(TNode start)
    {
        var distances = new Dictionary<TNode, int> { [start] = 0 };
        var queue = new Queue<TNode>([start]);
        while (queue.TryDequeue(out var node))
            foreach (var next in _edges[node])
                if (distances.TryAdd(next, distances[node] + 1))
                    queue.Enqueue(next);
        return distances;
    }
}

public static class PaymentProcessor
{
    [Topology]
    public static Topology PaymentServices()
    {
        var graph = new Graph<string>()
            ["gateway", "auth", "risk"]
            ["risk", "profile", "auth"]
            ["settlement", "ledger"]
            ["profile", "ledger"]
            ["auth"];

        var vpc = Vpc("Payments", "10.55.0.0/16").DefaultTag("Edges", $"{graph.Edges}");
        var inspection = vpc.Subnet("Inspection", "10.55.255.0/24", Zone.First);
        var hsm = inspection.Appliance("Hsm", Parameter.Ami("HsmImage")).WithElasticIp();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        var distances = graph.DistancesFrom("gateway");
        var counters = new int[3];
        var layers = new List<string>();
        foreach (var (depth, layer) in graph.Layers().Select((layer, depth) => (depth, layer)))
        {
            var sorted = layer.Order(StringComparer.Ordinal).ToArray();
            layers.Add(string.Join('+', sorted));
            foreach (var service in sorted) AddService(service, depth);
        }

        return vpc
            .Output("Layers", string.Join(" < ", layers))
            .Output("Counters", string.Join('/', counters))
            .Output("Longest", graph.Layers().SelectMany(layer => layer).Order(StringComparer.Ordinal).MaxBy(name => name.Length) ?? "")
            .Output("Chunks", string.Join(" ", distances.OrderBy(d => d.Key, StringComparer.Ordinal).Chunk(2).Select(c => $"({string.Join(",", c.Select(d => d.Key[..3] + d.Value))})")));

        void AddService(string service, int depth)
        {
            ref var counter = ref Counter(counters, depth);
            var subnet = vpc.Subnet(service, vpc.Cidr.Subnet(24, 16 * depth + counter++), Zone.First);
            var reach = distances.TryGetValue(service, out var hops) ? $"{hops} hops" : "internal";
            subnet.Tag("Reach", reach).Tag("Layer", new string('*', depth + 1));
            if (reach == "internal" || depth == 0) return;
            subnet.MapPublicIpOnLaunch();
            vpc.Igw().GatewayTable().Route(subnet, hsm.Eni());
            subnet.RouteTable().Route(Internet, hsm.Eni());
        }

        static ref int Counter(int[] all, int depth)
        {
            if (depth < all.Length) return ref all[depth];
            return ref all[^1];
        }
    }
}
