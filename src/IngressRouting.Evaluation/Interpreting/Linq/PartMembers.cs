using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enumerable</c> that leave elements out, at either end.</summary>
internal static class PartMembers
{
    public static readonly MemberTable Table = new()
    {
        ["Skip(IEnumerable<TSource>,int)"] = static c => LazyMembers.Lazy(Skip(c.QuietSequence(0, c.Int(1)), c.Int(1))),
        ["SkipLast(IEnumerable<TSource>,int)"] = static c => LazyMembers.Lazy(SkipLast(c, c.QuietSequence(0), c.Int(1))),
        ["SkipWhile(IEnumerable<TSource>,Func<TSource,bool>)"] = static c =>
            LazyMembers.Lazy(SkipWhile(c, c.Sequence(0), c.Function(1), false)),
        ["SkipWhile(IEnumerable<TSource>,Func<TSource,int,bool>)"] = static c =>
            LazyMembers.Lazy(SkipWhile(c, c.Sequence(0), c.Function(1), true)),
        ["Take(IEnumerable<TSource>,int)"] = static c => LazyMembers.Lazy(Take(c.Sequence(0), c.Int(1))),
        ["Take(IEnumerable<TSource>,Range)"] = static c => TakeRange(c, (RangeValue)c[1]!),
        ["TakeLast(IEnumerable<TSource>,int)"] = static c =>
            TakeRange(c, new RangeValue(new IndexValue(System.Math.Max(0, c.Int(1)), true), new IndexValue(0, true))),
        ["TakeWhile(IEnumerable<TSource>,Func<TSource,bool>)"] = static c =>
            LazyMembers.Lazy(TakeWhile(c, c.Sequence(0), c.Function(1), false)),
        ["TakeWhile(IEnumerable<TSource>,Func<TSource,int,bool>)"] = static c =>
            LazyMembers.Lazy(TakeWhile(c, c.Sequence(0), c.Function(1), true)),
    };

    private static IEnumerable<object?> Skip(IEnumerable<object?> source, int count)
    {
        foreach (var item in source)
        {
            if (count-- <= 0)
            {
                yield return item;
            }
        }
    }

    /// <summary>Gives an element as soon as enough others are known to follow it.</summary>
    private static IEnumerable<object?> SkipLast(MemberCall call, IEnumerable<object?> source, int count)
    {
        var waiting = new Queue<object?>();
        foreach (var item in source)
        {
            call.Allocate(8);
            waiting.Enqueue(item);
            if (waiting.Count > count)
            {
                yield return waiting.Dequeue();
            }
        }
    }

    private static IEnumerable<object?> SkipWhile(MemberCall call, IEnumerable<object?> source, FunctionValue predicate, bool indexed)
    {
        var index = 0;
        var skipping = true;
        foreach (var item in source)
        {
            skipping = skipping && Test(call, predicate, item, indexed, index++);
            if (!skipping)
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<object?> Take(IEnumerable<object?> source, int count)
    {
        if (count <= 0)
        {
            yield break;
        }
        foreach (var item in source)
        {
            yield return item;
            if (--count == 0)
            {
                yield break;
            }
        }
    }

    private static SequenceValue TakeRange(MemberCall call, RangeValue range)
    {
        var (start, end) = (range.Start, range.End);
        if (start.IsFromEnd)
        {
            return LazyMembers.Lazy(TakeFromEnd(call, call.QuietSequence(0), start.Value, end));
        }
        return LazyMembers.Lazy(
            end.IsFromEnd
                ? SkipLast(call, Skip(call.QuietSequence(0), start.Value), end.Value)
                : Skip(Take(call.QuietSequence(0), end.Value), start.Value)
        );
    }

    private static IEnumerable<object?> TakeFromEnd(MemberCall call, IEnumerable<object?> source, int start, IndexValue end)
    {
        if (start == 0 || (end.IsFromEnd && end.Value >= start))
        {
            yield break;
        }
        var items = ConversionMembers.Listed(call, source);
        for (var i = System.Math.Max(0, items.Count - start); i < System.Math.Min(items.Count, end.Offset(items.Count)); i++)
        {
            yield return items[i];
        }
    }

    private static IEnumerable<object?> TakeWhile(MemberCall call, IEnumerable<object?> source, FunctionValue predicate, bool indexed)
    {
        var index = 0;
        foreach (var item in source)
        {
            if (!Test(call, predicate, item, indexed, index++))
            {
                yield break;
            }
            yield return item;
        }
    }

    private static bool Test(MemberCall call, FunctionValue predicate, object? item, bool indexed, int index) =>
        indexed ? call.Test(predicate, item, index) : call.Test(predicate, item);
}
