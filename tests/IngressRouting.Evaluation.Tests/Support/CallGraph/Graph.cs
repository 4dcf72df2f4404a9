namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>The call graph of a version of the sources.</summary>
internal sealed class Graph
{
    private readonly Dictionary<string, CallNode> nodes = [];
    private readonly Dictionary<string, HashSet<string>> always = [];
    private readonly List<CallFact> calls = [];
    private readonly Values values;

    public Graph(IEnumerable<FileFacts> files)
    {
        var flows = new List<FlowFact>();
        foreach (var file in files)
        {
            file.Nodes.ForEach(node => nodes.TryAdd(node.Key, node));
            calls.AddRange(file.Calls);
            flows.AddRange(file.Flows);
            foreach (var pair in file.Always)
            {
                always[pair.Key] = pair.Value;
            }
        }
        values = new Values(flows, nodes);
    }

    public CallNode Node(string key) => nodes.GetValueOrDefault(key) ?? new CallNode(key, key, "", 0);

    /// <summary>The calls that may be made without what is required having been called in the same body before.</summary>
    public Dictionary<string, HashSet<string>> Without(Requirement requirement)
    {
        var methods = Certain(requirement);
        var edges = new Dictionary<string, HashSet<string>>();
        foreach (var call in calls)
        {
            if (call.Before.Any(methods.Contains) || requirement.IsExempt(Node(call.From)))
            {
                continue;
            }
            if (!edges.TryGetValue(call.From, out var targets))
            {
                edges.Add(call.From, targets = []);
            }
            targets.UnionWith(Targets(call));
        }
        return edges;
    }

    /// <summary>The methods that a requirement names, and all that certainly call one of them.</summary>
    private HashSet<string> Certain(Requirement requirement)
    {
        var found = always
            .Keys.Concat(nodes.Keys)
            .Concat(always.Values.SelectMany(static called => called))
            .Where(key => requirement.Methods.Any(method => key.StartsWith(method, StringComparison.Ordinal)))
            .ToHashSet();
        for (var before = -1; before != found.Count; )
        {
            before = found.Count;
            found.UnionWith(always.Where(pair => pair.Value.Overlaps(found)).Select(static pair => pair.Key).ToList());
        }
        return found;
    }

    private IEnumerable<string> Targets(CallFact call) =>
        call.Kind switch
        {
            CallKind.Direct => call.Targets,
            CallKind.Invoke => values.Invoked(call.Targets),
            CallKind.GetEnumerator => values.Started(call.Targets),
            CallKind.MoveNext => values.Moved(call.Targets, Keys.Next),
            _ => values.Moved(call.Targets, Keys.Dispose),
        };
}
