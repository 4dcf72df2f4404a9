using System;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An enumerator over a collection or a computed sequence, held by the program itself.</summary>
internal sealed class EnumeratorValue(IEnumerator<object?> source) : IDisposable
{
    public object? Current => source.Current;

    public bool MoveNext() => source.MoveNext();

    public void Dispose() => source.Dispose();
}
