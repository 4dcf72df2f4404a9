namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>
/// A call that stands in a node. <paramref name="Targets"/> are keys of nodes for a direct call, and sources of values otherwise.
/// <paramref name="Before"/> are the methods that were certainly called before it.
/// </summary>
internal sealed record CallFact(string From, CallKind Kind, IReadOnlyList<string> Targets, IReadOnlyCollection<string> Before, int Line);
