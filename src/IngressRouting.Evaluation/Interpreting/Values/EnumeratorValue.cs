using System;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An enumerator over a collection or a computed sequence, held by the program itself.</summary>
internal sealed class EnumeratorValue(IEnumerator<object?> source) : IDisposable
{
    /// <summary>Whether the last move reached an element. What an enumerator shows elsewhere depends on what it goes through.</summary>
    public bool IsOnElement { get; private set; }

    public object? Current => source.Current;

    public bool MoveNext() => IsOnElement = source.MoveNext();

    public void Dispose()
    {
        IsOnElement = false;
        source.Dispose();
    }
}
