using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A <c>System.Tuple</c>: an object that never changes, unlike the tuples of the language.</summary>
internal sealed class TupleObject(INamedTypeSymbol type, object?[] items)
{
    public INamedTypeSymbol Type { get; } = type;

    public object?[] Items { get; } = items;
}
