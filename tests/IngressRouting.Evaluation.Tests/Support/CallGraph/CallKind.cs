namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>How a call finds what it runs.</summary>
internal enum CallKind
{
    /// <summary>The nodes are known.</summary>
    Direct,

    /// <summary>A delegate is invoked.</summary>
    Invoke,

    /// <summary>A sequence is asked for an enumerator.</summary>
    GetEnumerator,

    /// <summary>An enumerator moves on.</summary>
    MoveNext,

    /// <summary>An enumerator is disposed.</summary>
    Dispose,
}
