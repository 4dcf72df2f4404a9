using System;
using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The enumerator of the parts of a span between separators, which is itself what a loop goes through.</summary>
/// <param name="source">What is split.</param>
/// <param name="separator">The length of the separator at a position; negative where there is none.</param>
/// <param name="part">What it shows of a part, by start and end.</param>
/// <param name="budget">What the search is charged to.</param>
internal sealed class SpanSplitEnumerator(SpanValue source, Func<int, int> separator, Func<int, int, object?> part, Budget budget)
    : PlacedEnumerator
{
    private int next;
    private bool isAtEnd;
    private object? current;

    public override object? Current => current;

    public override bool MoveNext()
    {
        if (isAtEnd)
        {
            return false;
        }
        var (start, end, length) = (next, next, -1);
        while (end < source.Length && (length = separator(end)) < 0)
        {
            budget.Charge(1);
            end++;
        }
        isAtEnd = length < 0;
        next = end + length;
        budget.Allocate(96);
        current = part(start, end);
        return true;
    }

    /// <summary>What is left for a loop, which leaves this enumerator where it is.</summary>
    public IEnumerable<object?> Turns()
    {
        var own = Copied();
        while (own.MoveNext())
        {
            yield return own.Current;
        }
    }

    public override PlacedEnumerator Copied() =>
        new SpanSplitEnumerator(source, separator, part, budget)
        {
            next = next,
            isAtEnd = isAtEnd,
            current = current,
        };
}
