using System.Collections;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An array of one dimension; spans are modelled as arrays, too.</summary>
internal sealed class ArrayValue(IArrayTypeSymbol type, object?[] items) : IEnumerable<object?>
{
    public IArrayTypeSymbol Type { get; } = type;

    public object?[] Items { get; set; } = items;

    public IEnumerator<object?> GetEnumerator() => ((IEnumerable<object?>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
