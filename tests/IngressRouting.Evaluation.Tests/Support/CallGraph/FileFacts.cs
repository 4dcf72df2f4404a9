namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>All that the call graph needs to know of one file, in names only, so that another version of the file can take its place.</summary>
internal sealed class FileFacts
{
    public List<CallNode> Nodes { get; } = [];

    public List<CallFact> Calls { get; } = [];

    public List<FlowFact> Flows { get; } = [];

    /// <summary>The methods that each node calls whenever it runs to its end.</summary>
    public Dictionary<string, HashSet<string>> Always { get; } = [];
}
