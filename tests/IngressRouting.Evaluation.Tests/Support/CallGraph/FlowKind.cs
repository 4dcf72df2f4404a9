namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>What a variable takes of the values that its sources have.</summary>
internal enum FlowKind
{
    /// <summary>The values themselves.</summary>
    Same,

    /// <summary>What the delegates return.</summary>
    Result,

    /// <summary>The enumerators of the sequences.</summary>
    Enumerator,
}
