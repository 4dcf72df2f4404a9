using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The body of a method.</summary>
internal sealed class SourceBody(IOperation operation, bool isIterator)
{
    public IOperation Operation { get; } = operation;

    public bool IsIterator { get; } = isIterator;
}
