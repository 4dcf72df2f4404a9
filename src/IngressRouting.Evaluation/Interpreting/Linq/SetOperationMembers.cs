using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enumerable</c> that treat sequences as sets.</summary>
internal static class SetOperationMembers
{
    public static readonly MemberTable Table = new()
    {
        ["Distinct(IEnumerable<TSource>)"] = static c => LazyMembers.Lazy(Distinct(c, c.Sequence(0), [], null, null)),
        ["Distinct(IEnumerable<TSource>,IEqualityComparer<TSource>)"] = static c =>
            LazyMembers.Lazy(Distinct(c, c.Sequence(0), [], null, c[1])),
        ["DistinctBy(IEnumerable<TSource>,Func<TSource,TKey>)"] = static c =>
            LazyMembers.Lazy(Distinct(c, c.Sequence(0), [], c.Function(1), null)),
        ["Union(IEnumerable<TSource>,IEnumerable<TSource>)"] = static c =>
            LazyMembers.Lazy(Distinct(c, c.Sequence(0), c.Sequence(1), null, null)),
        ["Except(IEnumerable<TSource>,IEnumerable<TSource>)"] = static c => LazyMembers.Lazy(Except(c, c.Sequence(0), c.Sequence(1))),
        ["Intersect(IEnumerable<TSource>,IEnumerable<TSource>)"] = static c => LazyMembers.Lazy(Intersect(c, c.Sequence(0), c.Sequence(1))),
    };

    private static IEnumerable<object?> Distinct(
        MemberCall call,
        IEnumerable<object?> first,
        IEnumerable<object?> second,
        FunctionValue? key,
        object? comparer
    )
    {
        var seen = new HashSet<object?>(Comparers.Equality(comparer, call));
        foreach (var source in new[] { first, second })
        {
            foreach (var item in source)
            {
                call.Allocate(24);
                if (seen.Add(key is null ? item : call.Call(key, item)))
                {
                    yield return item;
                }
            }
        }
    }

    private static IEnumerable<object?> Except(MemberCall call, IEnumerable<object?> first, IEnumerable<object?> second)
    {
        var seen = new HashSet<object?>(ConversionMembers.Listed(call, second), call.Run.Comparer);
        foreach (var item in first)
        {
            if (seen.Add(item))
            {
                yield return item;
            }
        }
    }

    private static IEnumerable<object?> Intersect(MemberCall call, IEnumerable<object?> first, IEnumerable<object?> second)
    {
        var wanted = new HashSet<object?>(ConversionMembers.Listed(call, second), call.Run.Comparer);
        foreach (var item in first)
        {
            if (wanted.Remove(item))
            {
                yield return item;
            }
        }
    }
}
