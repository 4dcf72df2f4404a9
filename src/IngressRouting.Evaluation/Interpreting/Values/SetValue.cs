using System.Collections;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A hash set.</summary>
internal sealed class SetValue(INamedTypeSymbol type, IEqualityComparer<object?> comparer) : IEnumerable<object?>
{
    public INamedTypeSymbol Type { get; } = type;

    public HashSet<object?> Items { get; } = new(comparer);

    /// <summary>An element was removed, so a later one may take its place in the order.</summary>
    public bool IsReordered { get; set; }

    public IEnumerator<object?> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
