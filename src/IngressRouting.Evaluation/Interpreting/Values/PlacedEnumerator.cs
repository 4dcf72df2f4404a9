using System;
using System.Collections;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An enumerator that can be copied where it stands.</summary>
internal abstract class PlacedEnumerator : IEnumerator<object?>
{
    public abstract object? Current { get; }

    object? IEnumerator.Current => Current;

    public abstract bool MoveNext();

    public abstract PlacedEnumerator Copied();

    public void Dispose() { }

    public void Reset() => throw new NotSupportedException();
}
