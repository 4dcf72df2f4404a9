using System;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// An enumerator over a collection or a computed sequence, held by the program itself. That of a list and of some other collections is a
/// struct: a copy of it goes its own way.
/// </summary>
internal sealed class EnumeratorValue(IEnumerator<object?> source) : Composite, IDisposable
{
    private IEnumerator<object?> source = source;

    /// <summary>Whether the last move reached an element. What an enumerator shows elsewhere depends on what it goes through.</summary>
    public bool IsOnElement { get; private set; }

    /// <summary>Whether it was disposed or never had a collection, and nobody says what it does now.</summary>
    public bool IsEnded { get; private set; }

    /// <summary>How often it was asked to move on.</summary>
    public int Moves { get; private set; }

    public object? Current => source.Current;

    /// <summary>What a loop over the enumerator itself goes through, as it may over parts of a span; null for others.</summary>
    public IEnumerable<object?>? Turns => (source as SpanSplitEnumerator)?.Turns();

    public override bool IsStruct => source is PlacedEnumerator;

    public static EnumeratorValue OfNothing(PlacedEnumerator empty) => new(empty) { IsEnded = true };

    public bool MoveNext()
    {
        Moves++;
        IsOnElement = false;
        return IsOnElement = source.MoveNext();
    }

    public void Dispose()
    {
        IsOnElement = false;
        IsEnded = IsStruct;
        source.Dispose();
    }

    protected override Composite CopyParts() =>
        new EnumeratorValue(((PlacedEnumerator)source).Copied())
        {
            IsOnElement = IsOnElement,
            IsEnded = IsEnded,
            Moves = Moves,
        };

    protected override bool TryTake(Composite other)
    {
        if (other is not EnumeratorValue { IsStruct: true } enumerator)
        {
            return false;
        }
        (source, IsOnElement, IsEnded, Moves) = (enumerator.source, enumerator.IsOnElement, enumerator.IsEnded, enumerator.Moves);
        return true;
    }
}
