using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enumerable</c> that pick one element or answer a question.</summary>
internal static class ElementMembers
{
    public static readonly MemberTable Table = new()
    {
        ["First(IEnumerable<TSource>)"] = static c => First(c, null, true),
        ["First(IEnumerable<TSource>,Func<TSource,bool>)"] = static c => First(c, c.Function(1), true),
        ["FirstOrDefault(IEnumerable<TSource>)"] = static c => First(c, null, false),
        ["FirstOrDefault(IEnumerable<TSource>,Func<TSource,bool>)"] = static c => First(c, c.Function(1), false),
        ["Last(IEnumerable<TSource>)"] = static c => Last(c, null, true),
        ["Last(IEnumerable<TSource>,Func<TSource,bool>)"] = static c => Last(c, c.Function(1), true),
        ["LastOrDefault(IEnumerable<TSource>)"] = static c => Last(c, null, false),
        ["LastOrDefault(IEnumerable<TSource>,Func<TSource,bool>)"] = static c => Last(c, c.Function(1), false),
        ["Single(IEnumerable<TSource>)"] = static c => Single(c, null, true),
        ["Single(IEnumerable<TSource>,Func<TSource,bool>)"] = static c => Single(c, c.Function(1), true),
        ["SingleOrDefault(IEnumerable<TSource>)"] = static c => Single(c, null, false),
        ["SingleOrDefault(IEnumerable<TSource>,Func<TSource,bool>)"] = static c => Single(c, c.Function(1), false),
        ["ElementAt(IEnumerable<TSource>,int)"] = static c => ElementAt(c, true),
        ["ElementAtOrDefault(IEnumerable<TSource>,int)"] = static c => ElementAt(c, false),
        ["Any(IEnumerable<TSource>)"] = static c => Any(c, null),
        ["Any(IEnumerable<TSource>,Func<TSource,bool>)"] = static c => Any(c, c.Function(1)),
        ["All(IEnumerable<TSource>,Func<TSource,bool>)"] = static c => All(c),
        ["Contains(IEnumerable<TSource>,TSource)"] = static c => Contains(c, null),
        ["Contains(IEnumerable<TSource>,TSource,IEqualityComparer<TSource>)"] = static c => Contains(c, c[2]),
        ["SequenceEqual(IEnumerable<TSource>,IEnumerable<TSource>)"] = static c => SequenceEqual(c),
    };

    private static object? Default(MemberCall call) => Defaults.Of(call.ResultType, call.Run, call.Operation.Syntax);

    private static IEnumerable<object?> Matching(MemberCall call, FunctionValue? predicate)
    {
        foreach (var item in call.Sequence(0))
        {
            if (predicate is null || call.Test(predicate, item))
            {
                yield return item;
            }
        }
    }

    private static object? First(MemberCall call, FunctionValue? predicate, bool required)
    {
        foreach (var item in predicate is null ? call.UnsortedSequence(0) : Matching(call, predicate))
        {
            return item;
        }
        return required ? throw None(call, predicate) : Default(call);
    }

    private static object? Last(MemberCall call, FunctionValue? predicate, bool required)
    {
        object? last = null;
        var any = false;
        foreach (var item in predicate is null ? call.QuietSequence(0) : Matching(call, predicate))
        {
            (last, any) = (item, true);
        }
        return any ? last
            : required ? throw None(call, predicate)
            : Default(call);
    }

    private static object? Single(MemberCall call, FunctionValue? predicate, bool required)
    {
        object? single = null;
        var any = false;
        foreach (var item in Matching(call, predicate))
        {
            if (any)
            {
                throw call.Invalid("Sequence contains more than one " + (predicate is null ? "element" : "matching element"));
            }
            (single, any) = (item, true);
        }
        return any ? single
            : required ? throw None(call, predicate)
            : Default(call);
    }

    private static FaultException None(MemberCall call, FunctionValue? predicate) =>
        call.Invalid(predicate is null ? "Sequence contains no elements" : "Sequence contains no matching element");

    private static object? ElementAt(MemberCall call, bool required)
    {
        var index = call.Int(1);
        foreach (var item in call.QuietSequence(0, index))
        {
            if (index-- == 0)
            {
                return item;
            }
        }
        return required ? throw call.OutOfRange() : Default(call);
    }

    private static object Any(MemberCall call, FunctionValue? predicate)
    {
        foreach (var _ in predicate is null ? call.QuietSequence(0) : Matching(call, predicate))
        {
            return true;
        }
        return false;
    }

    private static object All(MemberCall call)
    {
        foreach (var item in call.Sequence(0))
        {
            if (!call.Test(call.Function(1), item))
            {
                return false;
            }
        }
        return true;
    }

    private static object Contains(MemberCall call, object? comparer)
    {
        var equality = Comparers.Equality(comparer, call);
        foreach (var item in call.QuietSequence(0))
        {
            if (equality.Equals(item, call[1]))
            {
                return true;
            }
        }
        return false;
    }

    private static object SequenceEqual(MemberCall call)
    {
        using var other = call.Sequence(1).GetEnumerator();
        foreach (var item in call.Sequence(0))
        {
            if (!other.MoveNext() || !call.Run.Comparer.Equals(item, other.Current))
            {
                return false;
            }
        }
        return !other.MoveNext();
    }
}
