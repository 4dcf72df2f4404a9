namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>Something that runs: a method, accessor, constructor, lambda, local function, or a move of an iterator.</summary>
internal sealed record CallNode(string Key, string Name, string File, int Line)
{
    public override string ToString() => $"{Name} ({File}:{Line})";
}
