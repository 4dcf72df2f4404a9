using System.Collections;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A list, or one of the read-only collections that behave like one.</summary>
internal sealed class ListValue(INamedTypeSymbol type, List<object?> items) : IEnumerable<object?>
{
    public INamedTypeSymbol Type { get; } = type;

    public List<object?> Items { get; } = items;

    /// <summary>Whether there has been a span over its elements, which shows them only where the list keeps them now.</summary>
    public bool IsSpanned { get; set; }

    public IEnumerator<object?> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
