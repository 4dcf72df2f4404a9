using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enumerable</c> that make collections.</summary>
internal static class ConversionMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["ToList(IEnumerable<TSource>)"] = static c => new ListValue((INamedTypeSymbol)c.ResultType, Listed(c, c.Sequence(0))),
            ["ToArray(IEnumerable<TSource>)"] = static c => new ArrayValue((IArrayTypeSymbol)c.ResultType, [.. Listed(c, c.Sequence(0))]),
            ["ToHashSet(IEnumerable<TSource>)"] = static c => ToSet(c, null),
            ["ToHashSet(IEnumerable<TSource>,IEqualityComparer<TSource>)"] = static c => ToSet(c, c[1]),
        };
        const string Keys = "ToDictionary(IEnumerable<TSource>,Func<TSource,TKey>";
        const string Elements = Keys + ",Func<TSource,TElement>";
        const string Comparer = ",IEqualityComparer<TKey>)";
        table[Keys + ")"] = static c => ToDictionary(c, null, null);
        table[Keys + Comparer] = static c => ToDictionary(c, null, c[2]);
        table[Elements + ")"] = static c => ToDictionary(c, c.Function(2), null);
        table[Elements + Comparer] = static c => ToDictionary(c, c.Function(2), c[3]);
        foreach (var pair in new[] { "KeyValuePair", "ValueTuple" })
        {
            table["ToDictionary(IEnumerable<" + pair + "<TKey,TValue>>)"] = static c => OfPairs(c, null);
            table["ToDictionary(IEnumerable<" + pair + "<TKey,TValue>>" + Comparer] = static c => OfPairs(c, c[1]);
        }
        return table;
    }

    public static List<object?> Listed(MemberCall call, IEnumerable<object?> source)
    {
        call.Run.Budget.Descend();
        var list = new List<object?>();
        foreach (var item in source)
        {
            call.Allocate(8);
            list.Add(item);
        }
        return list;
    }

    private static SetValue ToSet(MemberCall call, object? comparer)
    {
        var set = new SetValue((INamedTypeSymbol)call.ResultType, Comparers.Equality(comparer, call));
        var isUnordered = Sequences.IsUnordered(call[0]);
        foreach (var item in isUnordered ? call.AnyOrder(call[0]!) : call.Sequence(0))
        {
            call.Allocate(24);
            if (
                !set.Items.Add(item)
                && isUnordered
                && (comparer is not null || item is not (string or int or long or byte or char or EnumValue))
            )
            {
                // Which of the two is there depends on the order.
                throw AggregateMembers.OfOrder(call);
            }
        }
        if (isUnordered)
        {
            set.LoseOrder();
        }
        return set;
    }

    private static DictionaryValue ToDictionary(MemberCall call, FunctionValue? element, object? comparer)
    {
        var dictionary = new DictionaryValue((INamedTypeSymbol)call.ResultType, Comparers.Equality(comparer, call));
        return Filled(
            call,
            dictionary,
            item => Add(call, dictionary, call.Call(call.Function(1), item), element is null ? item : call.Call(element, item))
        );
    }

    /// <summary>Adds all elements; a dictionary of an unordered collection is one itself.</summary>
    private static DictionaryValue Filled(MemberCall call, DictionaryValue dictionary, Func<object?, bool> add)
    {
        var isUnordered = Sequences.IsUnordered(call[0]);
        foreach (var item in isUnordered ? call.AnyOrder(call[0]!) : call.Sequence(0))
        {
            _ = isUnordered ? call.Quietly(() => add(item), call.Arguments, item) : add(item);
        }
        if (isUnordered)
        {
            dictionary.LoseOrder();
        }
        return dictionary;
    }

    private static DictionaryValue OfPairs(MemberCall call, object? comparer)
    {
        var dictionary = new DictionaryValue((INamedTypeSymbol)call.ResultType, Comparers.Equality(comparer, call));
        return Filled(
            call,
            dictionary,
            item =>
                item is TupleValue tuple
                    ? Add(call, dictionary, tuple.Items[0], tuple.Items[1])
                    : Add(call, dictionary, ((PairValue)item!).Key, ((PairValue)item).Value)
        );
    }

    private static bool Add(MemberCall call, DictionaryValue dictionary, object? key, object? value)
    {
        call.Allocate(32);
        if (key is null)
        {
            throw call.Null(0);
        }
        return dictionary.Items.Add(key, value) ? true : throw DictionaryMembers.Duplicate(call);
    }
}
