using System.Collections;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A dictionary. The order of its pairs is promised to nobody once a pair was removed, so enumeration then stops.</summary>
internal sealed class DictionaryValue(INamedTypeSymbol type, IEqualityComparer<object?> comparer) : IEnumerable<object?>
{
    public INamedTypeSymbol Type { get; } = type;

    public Dictionary<object, object?> Items { get; } = new(comparer!);

    /// <summary>A pair was removed, so a later one may take its place in the order.</summary>
    public bool IsReordered { get; set; }

    public IEnumerator<object?> GetEnumerator()
    {
        foreach (var pair in Items)
        {
            yield return new PairValue(pair.Key, pair.Value);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
