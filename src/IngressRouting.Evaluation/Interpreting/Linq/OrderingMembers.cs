namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enumerable</c> that sort.</summary>
internal static class OrderingMembers
{
    public static readonly MemberTable Table = new()
    {
        ["OrderBy(IEnumerable<TSource>,Func<TSource,TKey>)"] = static c => First(c, c.Function(1), null, false),
        ["OrderBy(IEnumerable<TSource>,Func<TSource,TKey>,IComparer<TKey>)"] = static c => First(c, c.Function(1), c[2], false),
        ["OrderByDescending(IEnumerable<TSource>,Func<TSource,TKey>)"] = static c => First(c, c.Function(1), null, true),
        ["OrderByDescending(IEnumerable<TSource>,Func<TSource,TKey>,IComparer<TKey>)"] = static c => First(c, c.Function(1), c[2], true),
        ["ThenBy(IOrderedEnumerable<TSource>,Func<TSource,TKey>)"] = static c => Next(c, null, false),
        ["ThenBy(IOrderedEnumerable<TSource>,Func<TSource,TKey>,IComparer<TKey>)"] = static c => Next(c, c[2], false),
        ["ThenByDescending(IOrderedEnumerable<TSource>,Func<TSource,TKey>)"] = static c => Next(c, null, true),
        ["ThenByDescending(IOrderedEnumerable<TSource>,Func<TSource,TKey>,IComparer<TKey>)"] = static c => Next(c, c[2], true),
        ["Order(IEnumerable<T>)"] = static c => First(c, null, null, false),
        ["Order(IEnumerable<T>,IComparer<T>)"] = static c => First(c, null, c[1], false),
        ["OrderDescending(IEnumerable<T>)"] = static c => First(c, null, null, true),
        ["OrderDescending(IEnumerable<T>,IComparer<T>)"] = static c => First(c, null, c[1], true),
    };

    private static OrderedSequence First(MemberCall call, FunctionValue? key, object? comparer, bool descending) =>
        new(
            call,
            call.AnyOrder(call[0] ?? throw call.Null(0)),
            [new SortKey(call, key, comparer, descending)],
            Sequences.IsUnordered(call[0])
        );

    private static OrderedSequence Next(MemberCall call, object? comparer, bool descending) =>
        call[0] is OrderedSequence ordered
            ? new OrderedSequence(
                call,
                ordered.Source,
                [.. ordered.Keys, new SortKey(call, call.Function(1), comparer, descending)],
                ordered.IsOfUnordered
            )
            : throw call.Refuse();
}
