using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enumerable</c> that group.</summary>
internal static class GroupingOperationMembers
{
    private const string Comparer = ",IEqualityComparer<TKey>)";

    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        const string Plain = "(IEnumerable<TSource>,Func<TSource,TKey>";
        const string WithElement = Plain + ",Func<TSource,TElement>";
        var table = new MemberTable
        {
            ["GroupBy" + Plain + ")"] = static c => LazyMembers.Lazy(Grouped(c, null, null)),
            ["GroupBy" + Plain + Comparer] = static c => LazyMembers.Lazy(Grouped(c, null, c[2])),
            ["GroupBy" + WithElement + ")"] = static c => LazyMembers.Lazy(Grouped(c, c.Function(2), null)),
            ["GroupBy" + WithElement + Comparer] = static c => LazyMembers.Lazy(Grouped(c, c.Function(2), c[3])),
            ["ToLookup" + Plain + ")"] = static c => Lookup(c, null, null),
            ["ToLookup" + Plain + Comparer] = static c => Lookup(c, null, c[2]),
            ["ToLookup" + WithElement + ")"] = static c => Lookup(c, c.Function(2), null),
            ["ToLookup" + WithElement + Comparer] = static c => Lookup(c, c.Function(2), c[3]),
        };
        const string Results = ",Func<TKey,IEnumerable<TSource>,TResult>";
        const string ResultsOfElements = ",Func<TKey,IEnumerable<TElement>,TResult>";
        table["GroupBy" + Plain + Results + ")"] = static c => WithResults(c, null, c.Function(2), null);
        table["GroupBy" + Plain + Results + Comparer] = static c => WithResults(c, null, c.Function(2), c[3]);
        table["GroupBy" + WithElement + ResultsOfElements + ")"] = static c => WithResults(c, c.Function(2), c.Function(3), null);
        table["GroupBy" + WithElement + ResultsOfElements + Comparer] = static c => WithResults(c, c.Function(2), c.Function(3), c[4]);
        AddFolds(table);
        return table;
    }

    private static void AddFolds(MemberTable table)
    {
        const string Fold = "AggregateBy(IEnumerable<TSource>,Func<TSource,TKey>,";
        table["CountBy(IEnumerable<TSource>,Func<TSource,TKey>" + Comparer] = static c =>
            LazyMembers.Lazy(Folded(c, c.Sequence(0), c.Function(1), static _ => 0, static (count, _) => checked((int)count! + 1), c[2]));
        table[Fold + "TAccumulate,Func<TAccumulate,TSource,TAccumulate>" + Comparer] = static c =>
            LazyMembers.Lazy(Folded(c, c.Sequence(0), c.Function(1), _ => c[2], (state, item) => c.Call(c.Function(3), state, item), c[4]));
        table[Fold + "Func<TKey,TAccumulate>,Func<TAccumulate,TSource,TAccumulate>" + Comparer] = static c =>
            LazyMembers.Lazy(
                Folded(
                    c,
                    c.Sequence(0),
                    c.Function(1),
                    key => c.Call(c.Function(2), key),
                    (state, item) => c.Call(c.Function(3), state, item),
                    c[4]
                )
            );
    }

    private static LookupValue Lookup(MemberCall call, FunctionValue? element, object? comparer) =>
        new((INamedTypeSymbol)call.ResultType, new GroupIndex(call, call.Sequence(0), call.Function(1), element, comparer));

    private static IEnumerable<object?> Grouped(MemberCall call, FunctionValue? element, object? comparer) =>
        Grouped(call, call.Sequence(0), call.Function(1), element, comparer);

    private static IEnumerable<object?> Grouped(
        MemberCall call,
        IEnumerable<object?> source,
        FunctionValue key,
        FunctionValue? element,
        object? comparer
    )
    {
        foreach (var group in new GroupIndex(call, source, key, element, comparer).Groups)
        {
            yield return group;
        }
    }

    private static SequenceValue WithResults(MemberCall call, FunctionValue? element, FunctionValue result, object? comparer) =>
        LazyMembers.Lazy(Results(call, Grouped(call, element, comparer), result));

    private static IEnumerable<object?> Results(MemberCall call, IEnumerable<object?> groups, FunctionValue result)
    {
        foreach (var group in groups)
        {
            yield return call.Call(result, ((GroupingValue)group!).Key, group);
        }
    }

    private static IEnumerable<object?> Folded(
        MemberCall call,
        IEnumerable<object?> source,
        FunctionValue selector,
        System.Func<object?, object?> seed,
        System.Func<object?, object?, object?> fold,
        object? comparer
    )
    {
        var states = new Dictionary<object, object?>(Comparers.Equality(comparer, call)!);
        foreach (var item in source)
        {
            var key = call.Call(selector, item) ?? throw call.Null(1);
            call.Allocate(32);
            states[key] = fold(states.TryGetValue(key, out var state) ? state : seed(key), item);
        }
        foreach (var state in states)
        {
            yield return new PairValue(state.Key, state.Value);
        }
    }
}
