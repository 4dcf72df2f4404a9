using System.Collections;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A set or dictionary that keeps its elements in order.</summary>
internal sealed class SortedValue(INamedTypeSymbol type, object? comparer) : IEnumerable<object?>
{
    public bool IsImmutable { get; } = (type.ContainingType ?? type).Name.StartsWith("Immutable", System.StringComparison.Ordinal);

    public INamedTypeSymbol Type { get; } = type;

    /// <summary>What the program passed to compare them, or null.</summary>
    public object? Comparer => comparer;

    private bool IsDictionary { get; } = (type.ContainingType ?? type).Arity == 2;

    /// <summary>The elements of a set or the pairs of a dictionary.</summary>
    public List<object?> Items { get; } = [];

    /// <summary>The position of a key, or the complement of where it belongs.</summary>
    public int Find(object? key, MemberCall call)
    {
        var (low, high) = (0, Items.Count - 1);
        if (high < 0)
        {
            if (!IsImmutable)
            {
                // The library compares the first key with itself, to find out early that it cannot be compared.
                Ordering.Compare(key, key, comparer, call);
            }
            return ~0;
        }
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var item = Items[middle];
            var order = Ordering.Compare(key, IsDictionary ? ((PairValue)item!).Key : item, comparer, call);
            if (order == 0)
            {
                return middle;
            }
            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }
        return ~low;
    }

    public IEnumerator<object?> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
