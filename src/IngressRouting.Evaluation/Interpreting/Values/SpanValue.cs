using System;
using System.Collections;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A part of an array that a span shows: whoever writes to one writes to the other. A span of a whole array is the array.</summary>
internal class SpanValue(object?[] items, int start, int length) : IEnumerable<object?>
{
    private readonly object?[] items = items;

    /// <summary>Where it begins in what it is a part of.</summary>
    public int Start { get; } = start;

    public int Length { get; } = length;

    public virtual object? this[int index]
    {
        get => items[Start + index];
        set => items[Start + index] = value;
    }

    /// <summary>The span that a value is: a part of an array, or all of it; null when it is none.</summary>
    public static SpanValue? Of(object? value) =>
        value switch
        {
            SpanValue span => span,
            ArrayValue { Lengths: null } array => new SpanValue(array.Items, 0, array.Items.Length),
            _ => null,
        };

    /// <summary>A part of it, within its bounds.</summary>
    public virtual SpanValue Part(int at, int count) => new(items, Start + at, count);

    /// <summary>Whether there is an element that both show.</summary>
    public bool Overlaps(SpanValue other) =>
        ReferenceEquals(Owner, other.Owner) && Math.Min(Start + Length, other.Start + other.Length) > Math.Max(Start, other.Start);

    /// <summary>What has the elements.</summary>
    public virtual object Owner => items;

    /// <summary>The elements, in an array of their own.</summary>
    public object?[] Copied()
    {
        var copies = new object?[Length];
        for (var i = 0; i < copies.Length; i++)
        {
            copies[i] = Composite.CopyOf(this[i]);
        }
        return copies;
    }

    /// <summary>Copies to the beginning of another span, which may overlap.</summary>
    public void CopyTo(SpanValue target)
    {
        var copies = Copied();
        for (var i = 0; i < copies.Length; i++)
        {
            target[i] = copies[i];
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
