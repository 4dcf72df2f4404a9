namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>A variable, result or pool that takes delegates or sequences from others. What is derived from them depends on the kind.</summary>
internal sealed record FlowFact(string To, FlowKind Kind, IReadOnlyList<string> Sources);
