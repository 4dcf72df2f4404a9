using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The body of a method.</summary>
internal sealed class SourceBody(IOperation operation, bool isIterator, bool isStart)
{
    public IOperation Operation { get; } = operation;

    public bool IsIterator { get; } = isIterator;

    /// <summary>Whether a static constructor must have run before.</summary>
    public bool IsStart { get; } = isStart;
}
