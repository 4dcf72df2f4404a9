namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>Which delegates and sequences a variable may hold, in any run, found by following all flows until nothing new comes.</summary>
internal sealed class Values
{
    private readonly Dictionary<string, HashSet<string>> held = [];
    private readonly IReadOnlyDictionary<string, CallNode> nodes;

    public Values(IReadOnlyList<FlowFact> flows, IReadOnlyDictionary<string, CallNode> nodes)
    {
        this.nodes = nodes;
        var grown = true;
        while (grown)
        {
            grown = false;
            foreach (var flow in flows)
            {
                if (!held.TryGetValue(flow.To, out var values))
                {
                    held.Add(flow.To, values = []);
                }
                var before = values.Count;
                values.UnionWith(Derived(flow));
                grown |= values.Count > before;
            }
        }
    }

    public IEnumerable<string> Invoked(IEnumerable<string> sources) =>
        Of(sources).Where(static value => Is(value, "target ")).Select(static value => value["target ".Length..]);

    /// <summary>What runs when sequences are asked for their enumerators. An iterator only takes its arguments then.</summary>
    public IEnumerable<string> Started(IEnumerable<string> sources) =>
        Of(sources).Where(static value => Is(value, "object ")).SelectMany(GetEnumerator).Concat(Invoked(sources));

    /// <summary>What runs when enumerators move on, or are disposed.</summary>
    public IEnumerable<string> Moved(IEnumerable<string> sources, Func<string, string> node) =>
        Enumerators(Of(sources), [])
            .Where(static value => Is(value, "iterator "))
            .Select(value => node(value["iterator ".Length..]))
            .Concat(Invoked(sources));

    private IEnumerable<string> Derived(FlowFact flow) =>
        flow.Kind switch
        {
            FlowKind.Same => Of(flow.Sources),
            FlowKind.Result => Of(Invoked(flow.Sources).ToList().Select(Keys.Result)),
            _ => Enumerators(Of(flow.Sources), []),
        };

    private List<string> Enumerators(IEnumerable<string> values, HashSet<string> seen)
    {
        var found = new List<string>();
        foreach (var value in values)
        {
            if (!Is(value, "object "))
            {
                found.Add(value);
            }
            else if (seen.Add(value))
            {
                found.AddRange(Enumerators(Of(GetEnumerator(value).Select(Keys.Result)), seen));
            }
        }
        return found;
    }

    private IEnumerable<string> GetEnumerator(string value)
    {
        var type = value["object T:".Length..];
        return nodes.Keys.Where(key => Is(key, "M:" + type + ".") && key.EndsWith("GetEnumerator", StringComparison.Ordinal)).ToList();
    }

    private List<string> Of(IEnumerable<string> sources)
    {
        var found = new List<string>();
        foreach (var source in sources)
        {
            if (Is(source, "target ") || Is(source, "iterator ") || Is(source, "object "))
            {
                found.Add(source);
            }
            else if (held.TryGetValue(source, out var values))
            {
                found.AddRange(values);
            }
        }
        return found;
    }

    private static bool Is(string value, string prefix) => value.StartsWith(prefix, StringComparison.Ordinal);
}
