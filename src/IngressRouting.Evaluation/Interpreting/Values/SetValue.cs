using System.Collections;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A hash set.</summary>
internal sealed class SetValue(INamedTypeSymbol type, IEqualityComparer<object?> comparer) : IEnumerable<object?>
{
    public INamedTypeSymbol Type { get; } = type;

    public HashTable Items { get; } = new(comparer);

    /// <summary>An element may have taken the place of one that was removed, so that the order is promised to nobody.</summary>
    public bool IsReordered { get; private set; }

    /// <summary>The type promises no order from the beginning.</summary>
    public bool IsUnordered { get; set; }

    private bool HasGap { get; set; }

    public bool Add(object? item)
    {
        var added = Items.Add(item);
        IsReordered |= added && HasGap;
        return added;
    }

    /// <summary>Elements were removed; those that are left keep their order until another one is added.</summary>
    public void Removed() => HasGap = true;

    /// <summary>The elements came in an order that is promised to nobody.</summary>
    public void LoseOrder() => IsReordered = true;

    public void Clear()
    {
        Items.Clear();
        IsReordered = HasGap = false;
    }

    public IEnumerator<object?> GetEnumerator() => Items.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
