using System.Collections;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A dictionary. The order of its pairs is promised to nobody once a pair was added after another was removed, so enumeration then stops.</summary>
internal sealed class DictionaryValue(INamedTypeSymbol type, IEqualityComparer<object?> comparer) : IEnumerable<object?>
{
    public INamedTypeSymbol Type { get; } = type;

    public HashTable Items { get; } = new(comparer);

    /// <summary>A pair may have taken the place of one that was removed, so that the order is promised to nobody.</summary>
    public bool IsReordered { get; private set; }

    /// <summary>The type promises no order from the beginning.</summary>
    public bool IsUnordered { get; set; }

    private bool HasGap { get; set; }

    public void Put(object key, object? value)
    {
        IsReordered |= HasGap && !Items.Contains(key);
        Items.Put(key, value);
    }

    public bool Remove(object key)
    {
        var removed = Items.Remove(key);
        HasGap |= removed;
        return removed;
    }

    /// <summary>The pairs came in an order that is promised to nobody.</summary>
    public void LoseOrder() => IsReordered = true;

    public void Clear()
    {
        Items.Clear();
        IsReordered = HasGap = false;
    }

    public IEnumerator<object?> GetEnumerator()
    {
        foreach (var pair in Items)
        {
            yield return new PairValue(pair.Key, pair.Value);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
