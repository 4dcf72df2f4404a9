using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enumerable</c> that pick one element or answer a question.</summary>
internal static class ElementMembers
{
    public static readonly MemberTable Table = Build();

    /// <summary>Picks an element; what to give when there is none, or null when that is an error.</summary>
    private delegate object? Pick(MemberCall call, FunctionValue? predicate, LibraryMember? fallback);

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["Any(IEnumerable<TSource>)"] = static c => Any(c, null),
            ["Any(IEnumerable<TSource>,Func<TSource,bool>)"] = static c => Any(c, c.Function(1)),
            ["All(IEnumerable<TSource>,Func<TSource,bool>)"] = static c => All(c),
            ["Contains(IEnumerable<TSource>,TSource)"] = static c => Contains(c, null),
            ["Contains(IEnumerable<TSource>,TSource,IEqualityComparer<TSource>)"] = static c => Contains(c, c[2]),
            ["SequenceEqual(IEnumerable<TSource>,IEnumerable<TSource>)"] = static c => SequenceEqual(c, null),
            ["SequenceEqual(IEnumerable<TSource>,IEnumerable<TSource>,IEqualityComparer<TSource>)"] = static c => SequenceEqual(c, c[2]),
            ["ElementAt(IEnumerable<TSource>,int)"] = static c => ElementAt(c, new IndexValue(c.Int(1), false), true),
            ["ElementAt(IEnumerable<TSource>,Index)"] = static c => ElementAt(c, (IndexValue)c[1]!, true),
            ["ElementAtOrDefault(IEnumerable<TSource>,int)"] = static c => ElementAt(c, new IndexValue(c.Int(1), false), false),
            ["ElementAtOrDefault(IEnumerable<TSource>,Index)"] = static c => ElementAt(c, (IndexValue)c[1]!, false),
        };
        AddPick(table, "First", First);
        AddPick(table, "Last", Last);
        AddPick(table, "Single", Single);
        return table;
    }

    private static void AddPick(MemberTable table, string name, Pick pick)
    {
        table[name + "(IEnumerable<TSource>)"] = c => pick(c, null, null);
        table[name + "(IEnumerable<TSource>,Func<TSource,bool>)"] = c => pick(c, c.Function(1), null);
        table[name + "OrDefault(IEnumerable<TSource>)"] = c => pick(c, null, Default);
        table[name + "OrDefault(IEnumerable<TSource>,TSource)"] = c => pick(c, null, static call => call[1]);
        table[name + "OrDefault(IEnumerable<TSource>,Func<TSource,bool>)"] = c => pick(c, c.Function(1), Default);
        table[name + "OrDefault(IEnumerable<TSource>,Func<TSource,bool>,TSource)"] = c => pick(c, c.Function(1), static call => call[2]);
    }

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

    private static object? First(MemberCall call, FunctionValue? predicate, LibraryMember? fallback)
    {
        foreach (var item in predicate is null ? call.UnsortedSequence(0) : Matching(call, predicate))
        {
            return item;
        }
        return Missing(call, predicate, fallback);
    }

    private static object? Last(MemberCall call, FunctionValue? predicate, LibraryMember? fallback)
    {
        object? last = null;
        var any = false;
        foreach (var item in predicate is null ? call.QuietSequence(0) : Matching(call, predicate))
        {
            (last, any) = (item, true);
        }
        return any ? last : Missing(call, predicate, fallback);
    }

    private static object? Single(MemberCall call, FunctionValue? predicate, LibraryMember? fallback)
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
        return any ? single : Missing(call, predicate, fallback);
    }

    private static object? Missing(MemberCall call, FunctionValue? predicate, LibraryMember? fallback)
    {
        call.Run.Budget.Descend();
        return fallback is not null
            ? fallback(call)
            : throw call.Invalid(predicate is null ? "Sequence contains no elements" : "Sequence contains no matching element");
    }

    private static object? ElementAt(MemberCall call, IndexValue position, bool required)
    {
        var from = position.IsFromEnd ? ConversionMembers.Listed(call, call.QuietSequence(0)) : call.QuietSequence(0, position.Offset(0));
        var index = position.Offset(position.IsFromEnd ? ((List<object?>)from).Count : 0);
        foreach (var item in index < 0 ? [] : from)
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
        foreach (var _ in predicate is null ? Sought(call) : call.Tested(predicate, true))
        {
            return true;
        }
        return false;
    }

    private static object All(MemberCall call)
    {
        foreach (var _ in call.Tested(call.Function(1), false))
        {
            return false;
        }
        return true;
    }

    private static object Contains(MemberCall call, object? comparer)
    {
        if (comparer is null && CollectionMembers.LookedUp(call[0], call[1], call) is { } known)
        {
            return known;
        }
        var equality = Comparers.Equality(comparer, call);
        foreach (var item in Sought(call))
        {
            if (equality.Equals(item, call[1]))
            {
                return true;
            }
        }
        return false;
    }

    private static IEnumerable<object?> Sought(MemberCall call) =>
        Sequences.IsUnordered(call[0]) ? call.AnyOrder(call[0]!) : call.QuietSequence(0);

    private static object SequenceEqual(MemberCall call, object? comparer)
    {
        var equality = Comparers.Equality(comparer, call);
        using var other = call.Sequence(1).GetEnumerator();
        foreach (var item in call.Sequence(0))
        {
            if (!other.MoveNext() || !equality.Equals(item, other.Current))
            {
                return false;
            }
        }
        return !other.MoveNext();
    }
}
