using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enumerable</c> that treat sequences as sets.</summary>
internal static class SetOperationMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable();
        AddBoth(table, "Distinct(IEnumerable<TSource>", "TSource", static c => Distinct(c, c.Sequence(0), [], null, c.Optional(1)));
        AddBoth(
            table,
            "DistinctBy(IEnumerable<TSource>,Func<TSource,TKey>",
            "TKey",
            static c => Distinct(c, c.Sequence(0), [], c.Function(1), c.Optional(2))
        );
        AddBoth(
            table,
            "Union(IEnumerable<TSource>,IEnumerable<TSource>",
            "TSource",
            static c => Distinct(c, c.Sequence(0), c.Sequence(1), null, c.Optional(2))
        );
        AddBoth(
            table,
            "UnionBy(IEnumerable<TSource>,IEnumerable<TSource>,Func<TSource,TKey>",
            "TKey",
            static c => Distinct(c, c.Sequence(0), c.Sequence(1), c.Function(2), c.Optional(3))
        );
        AddBoth(
            table,
            "Except(IEnumerable<TSource>,IEnumerable<TSource>",
            "TSource",
            static c => Except(c, c.Sequence(0), Second(c), null, c.Optional(2))
        );
        AddBoth(
            table,
            "ExceptBy(IEnumerable<TSource>,IEnumerable<TKey>,Func<TSource,TKey>",
            "TKey",
            static c => Except(c, c.Sequence(0), Second(c), c.Function(2), c.Optional(3))
        );
        AddBoth(
            table,
            "Intersect(IEnumerable<TSource>,IEnumerable<TSource>",
            "TSource",
            static c => Intersect(c, c.Sequence(0), Second(c), null, c.Optional(2))
        );
        AddBoth(
            table,
            "IntersectBy(IEnumerable<TSource>,IEnumerable<TKey>,Func<TSource,TKey>",
            "TKey",
            static c => Intersect(c, c.Sequence(0), Second(c), c.Function(2), c.Optional(3))
        );
        return table;
    }

    /// <summary>A member without and with a comparer at the end.</summary>
    private static void AddBoth(MemberTable table, string start, string compared, System.Func<MemberCall, IEnumerable<object?>> make) =>
        table.Add(c => LazyMembers.Lazy(make(c)), start + ")", start + ",IEqualityComparer<" + compared + ">)");

    private static IEnumerable<object?> Distinct(
        MemberCall call,
        IEnumerable<object?> first,
        IEnumerable<object?> second,
        FunctionValue? key,
        object? comparer
    )
    {
        var seen = new HashSet<object?>(Comparers.Equality(comparer, call));
        for (var turn = 0; turn < 2; turn++)
        {
            foreach (var item in turn == 0 ? first : second)
            {
                call.Allocate(24);
                if (seen.Add(Key(call, key, item)))
                {
                    yield return item;
                }
            }
        }
    }

    private static IEnumerable<object?> Except(
        MemberCall call,
        IEnumerable<object?> first,
        IEnumerable<object?> second,
        FunctionValue? key,
        object? comparer
    )
    {
        var seen = new HashSet<object?>(ConversionMembers.Listed(call, second), Comparers.Equality(comparer, call));
        foreach (var item in first)
        {
            call.Allocate(24);
            if (seen.Add(Key(call, key, item)))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<object?> Intersect(
        MemberCall call,
        IEnumerable<object?> first,
        IEnumerable<object?> second,
        FunctionValue? key,
        object? comparer
    )
    {
        var wanted = new HashSet<object?>(ConversionMembers.Listed(call, second), Comparers.Equality(comparer, call));
        foreach (var item in first)
        {
            if (wanted.Remove(Key(call, key, item)))
            {
                yield return item;
            }
        }
    }

    /// <summary>The elements that are only looked for, so that their order does not matter.</summary>
    private static IEnumerable<object?> Second(MemberCall call) => call.AnyOrder(call[1] ?? throw call.Null(1));

    private static object? Key(MemberCall call, FunctionValue? key, object? item) => key is null ? item : call.Call(key, item);
}
