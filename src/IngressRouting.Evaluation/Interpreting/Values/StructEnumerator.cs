using System;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// The enumerator of the collection that stands for one of the program, which notices in the same way that the collection was changed. It
/// shows the element as it was when it came to it.
/// </summary>
internal sealed class StructEnumerator<TSource, TItem>(TSource source, Func<TItem, object?> read, object? current = null) : PlacedEnumerator
    where TSource : struct, IEnumerator<TItem>
{
    private TSource source = source;
    private object? current = current;

    public override object? Current => current;

    public override bool MoveNext()
    {
        var moved = source.MoveNext();
        current = moved ? Composite.CopyOf(read(source.Current)) : null;
        return moved;
    }

    public override PlacedEnumerator Copied() => new StructEnumerator<TSource, TItem>(source, read, current);
}
