using System.Collections;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An array; spans are modelled as arrays, too. Several dimensions lie row by row.</summary>
internal sealed class ArrayValue(IArrayTypeSymbol type, object?[] items) : IEnumerable<object?>
{
    public IArrayTypeSymbol Type { get; } = type;

    /// <summary>The length of each dimension; null when there is one.</summary>
    public int[]? Lengths { get; set; }

    public object?[] Items { get; set; } = items;

    public IEnumerator<object?> GetEnumerator() => ((IEnumerable<object?>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
