using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace M16;

// Transpennine Rail: the corridor map is a weighted graph. Depots get subnets in order of their distance from the
// control centre, and the dependency list says in which order the systems come up.

sealed class Graph<TNode> where TNode : notnull, IComparable<TNode>
{
    readonly Dictionary<TNode, Dictionary<TNode, int>> edges = new();

    public void Connect(TNode a, TNode b, int weight)
    {
        Of(a)[b] = weight;
        Of(b)[a] = weight;
    }

    Dictionary<TNode, int> Of(TNode node)
    {
        if (!edges.TryGetValue(node, out var neighbours))
            edges.Add(node, neighbours = new());
        return neighbours;
    }

    public IReadOnlyDictionary<TNode, (int Distance, TNode? Via)> ShortestPaths(TNode start)
    {
        var best = new SortedList<TNode, (int Distance, TNode? Via)> { [start] = (0, default) };
        var open = new Queue<TNode>([start]);
        while (open.TryDequeue(out var node))
        {
            foreach (var (next, weight) in Of(node))
            {
                var distance = best[node].Distance + weight;
                if (best.TryGetValue(next, out var known) && known.Distance <= distance) continue;
                best[next] = (distance, node);
                open.Enqueue(next);
            }
        }
        return best;
    }
}

public static class Transpennine
{
    const string Lines = @"York-Leeds 41
Leeds-Huddersfield 27
Huddersfield-Manchester 42
York-Hull 67
Leeds-Hull 83
Leeds-Manchester 70";

    static readonly (string System, string[] Needs)[] Systems =
    {
        ("signals", new[] { "power", "radio" }),
        ("tickets", new[] { "network" }),
        ("radio", new[] { "power", "network" }),
        ("network", new[] { "power" }),
        ("power", Array.Empty<string>()),
    };

    static List<string> StartOrder()
    {
        var order = new List<string>();
        var state = Systems.ToDictionary(s => s.System, _ => 0);

        void Visit(string system)
        {
            switch (state[system])
            {
                case 2: return;
                case 1: throw new InvalidOperationException("cycle at " + system);
            }
            state[system] = 1;
            foreach (var need in Array.Find(Systems, s => s.System == system).Needs) Visit(need);
            state[system] = 2;
            order.Add(system);
        }

        foreach (var (system, _) in Systems) Visit(system);
        return order;
    }

    [Topology]
    public static Topology TranspennineDepots()
    {
        var graph = new Graph<string>();
        foreach (var line in Lines.Split('\n', StringSplitOptions.TrimEntries))
        {
            int dash = line.IndexOf('-'), space = line.LastIndexOf(' ');
            graph.Connect(line.Substring(0, dash), line.Substring(dash + 1, space - dash - 1), Convert.ToInt32(line.Substring(space), CultureInfo.InvariantCulture));
        }

        var paths = graph.ShortestPaths("York");
        var vpc = Vpc("Rail", "10.70.0.0/16").DefaultTag("operator", "tpr");
        var control = vpc.Subnet("Control", "10.70.0.0/24", Zone.First);
        control.RouteTable().Route(Internet, vpc.Igw());
        var interlock = control.Appliance("Interlock", Parameter.Ami("InterlockImage")).WithElasticIp();

        byte third = 8;
        foreach (var (depot, (distance, via)) in paths.OrderBy(p => p.Value.Distance).ThenBy(p => p.Key, StringComparer.Ordinal))
        {
            string route = depot;
            for (string? hop = via; hop != null; hop = paths[hop].Via) route = hop + "/" + route;
            var subnet = vpc.Subnet(depot, $"10.70.{third}.0/{(distance > 100 ? 24 : 23)}", Zone.First)
                .Tag("distance", $"{distance,4} km".TrimStart())
                .Tag("route", route);
            subnet.RouteTable().Route(Internet, interlock.Eni());
            vpc.Igw().GatewayTable().Route(subnet, interlock.Eni());
            checked { third += 8; }
        }

        vpc.Output("StartOrder", string.Join(" then ", StartOrder()));
        vpc.Output("Furthest", paths.Aggregate((a, b) => a.Value.Distance >= b.Value.Distance ? a : b).Key);
        vpc.Output("Total", paths.Values.Sum(v => v.Distance).ToString(CultureInfo.InvariantCulture));
        return vpc;
    }
}
