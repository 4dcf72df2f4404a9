namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>Finds the cycles of a graph.</summary>
internal static class Cycles
{
    /// <summary>From so many nodes of a part the shortest cycle is sought; only in a graph without most guards are parts larger.</summary>
    private const int Tried = 100;

    /// <summary>For each strongly connected part, a short cycle in it.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(Dictionary<string, HashSet<string>> edges)
    {
        foreach (var part in Parts(edges))
        {
            var inside = part.ToHashSet();
            var shortest = part.Take(Tried)
                .Select(start => Back(start, edges, inside))
                .OfType<List<string>>()
                .MinBy(static cycle => cycle.Count);
            if (shortest is not null)
            {
                yield return shortest;
            }
        }
    }

    /// <summary>All nodes that are in some cycle.</summary>
    public static IEnumerable<string> Nodes(Dictionary<string, HashSet<string>> edges) =>
        Parts(edges)
            .Where(part => part.Count > 1 || (edges.TryGetValue(part[0], out var next) && next.Contains(part[0])))
            .SelectMany(static part => part);

    /// <summary>The shortest way from a node back to itself, within its part.</summary>
    private static List<string>? Back(string start, Dictionary<string, HashSet<string>> edges, HashSet<string> inside)
    {
        var from = new Dictionary<string, string>();
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out var at))
        {
            foreach (var next in edges.GetValueOrDefault(at) ?? [])
            {
                if (next == start)
                {
                    var cycle = new List<string> { at };
                    while (cycle[^1] != start)
                    {
                        cycle.Add(from[cycle[^1]]);
                    }
                    cycle.Reverse();
                    return cycle;
                }
                if (inside.Contains(next) && from.TryAdd(next, at))
                {
                    open.Enqueue(next);
                }
            }
        }
        return null;
    }

    /// <summary>The strongly connected parts, by Tarjan's algorithm, without recursion.</summary>
    private static IEnumerable<List<string>> Parts(Dictionary<string, HashSet<string>> edges)
    {
        var order = new Dictionary<string, int>();
        var low = new Dictionary<string, int>();
        var pending = new Stack<string>();
        var isPending = new HashSet<string>();
        foreach (var root in edges.Keys)
        {
            if (order.ContainsKey(root))
            {
                continue;
            }
            var path = new Stack<(string Node, IEnumerator<string> Next)>();
            Enter(root);
            while (path.Count > 0)
            {
                var (node, next) = path.Peek();
                if (next.MoveNext())
                {
                    if (!order.ContainsKey(next.Current))
                    {
                        Enter(next.Current);
                    }
                    else if (isPending.Contains(next.Current))
                    {
                        low[node] = Math.Min(low[node], order[next.Current]);
                    }
                    continue;
                }
                path.Pop();
                if (path.TryPeek(out var outer))
                {
                    low[outer.Node] = Math.Min(low[outer.Node], low[node]);
                }
                if (low[node] == order[node])
                {
                    yield return Take(node);
                }
            }

            void Enter(string node)
            {
                order[node] = low[node] = order.Count;
                pending.Push(node);
                isPending.Add(node);
                path.Push((node, (edges.GetValueOrDefault(node) ?? []).GetEnumerator()));
            }
        }

        List<string> Take(string node)
        {
            var part = new List<string>();
            do
            {
                part.Add(pending.Pop());
                isPending.Remove(part[^1]);
            } while (part[^1] != node);
            return part;
        }
    }
}
