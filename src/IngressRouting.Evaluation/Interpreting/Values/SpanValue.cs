using System;
using System.Collections;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A part of an array that a span shows: whoever writes to one writes to the other. A span of a whole array is the array.</summary>
internal sealed class SpanValue(ArrayValue array, int start, int length) : IEnumerable<object?>
{
    public ArrayValue Array { get; } = array;

    /// <summary>Where in the array it begins.</summary>
    public int Start { get; } = start;

    public int Length { get; } = length;

    public object? this[int index]
    {
        get => Array.Items[Start + index];
        set => Array.Items[Start + index] = value;
    }

    /// <summary>The span that a value is: a part of an array, or all of it; null when it is none.</summary>
    public static SpanValue? Of(object? value) =>
        value switch
        {
            SpanValue span => span,
            ArrayValue { Lengths: null } array => new SpanValue(array, 0, array.Items.Length),
            _ => null,
        };

    /// <summary>A part of it, within its bounds.</summary>
    public SpanValue Part(int at, int count) => new(Array, Start + at, count);

    /// <summary>Whether there is an element that both show.</summary>
    public bool Overlaps(SpanValue other) =>
        ReferenceEquals(Array, other.Array) && Math.Min(Start + Length, other.Start + other.Length) > Math.Max(Start, other.Start);

    /// <summary>The elements, in an array of their own.</summary>
    public object?[] Copied()
    {
        var items = new object?[Length];
        System.Array.Copy(Array.Items, Start, items, 0, Length);
        return System.Array.ConvertAll(items, Composite.CopyOf);
    }

    /// <summary>Copies to the beginning of another span, which may overlap.</summary>
    public void CopyTo(SpanValue target)
    {
        var items = Copied();
        for (var i = 0; i < items.Length; i++)
        {
            target[i] = items[i];
        }
    }

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Length; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
