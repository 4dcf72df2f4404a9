using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enumerable</c> that make collections.</summary>
internal static class ConversionMembers
{
    public static readonly MemberTable Table = new()
    {
        ["ToList(IEnumerable<TSource>)"] = static c => new ListValue((INamedTypeSymbol)c.ResultType, Listed(c, c.Sequence(0))),
        ["ToArray(IEnumerable<TSource>)"] = static c => new ArrayValue((IArrayTypeSymbol)c.ResultType, [.. Listed(c, c.Sequence(0))]),
        ["ToHashSet(IEnumerable<TSource>)"] = static c => ToSet(c, null),
        ["ToHashSet(IEnumerable<TSource>,IEqualityComparer<TSource>)"] = static c => ToSet(c, c[1]),
        ["ToDictionary(IEnumerable<TSource>,Func<TSource,TKey>)"] = static c => ToDictionary(c, null),
        ["ToDictionary(IEnumerable<TSource>,Func<TSource,TKey>,Func<TSource,TElement>)"] = static c => ToDictionary(c, c.Function(2)),
        ["ToDictionary(IEnumerable<KeyValuePair<TKey,TValue>>)"] = static c => OfPairs(c),
    };

    public static List<object?> Listed(MemberCall call, IEnumerable<object?> source)
    {
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
        foreach (var item in call.Sequence(0))
        {
            call.Allocate(24);
            set.Items.Add(item);
        }
        return set;
    }

    private static DictionaryValue ToDictionary(MemberCall call, FunctionValue? element)
    {
        var dictionary = new DictionaryValue((INamedTypeSymbol)call.ResultType, call.Run.Comparer);
        foreach (var item in call.Sequence(0))
        {
            var key = call.Call(call.Function(1), item);
            Add(call, dictionary, key, element is null ? item : call.Call(element, item));
        }
        return dictionary;
    }

    private static DictionaryValue OfPairs(MemberCall call)
    {
        var dictionary = new DictionaryValue((INamedTypeSymbol)call.ResultType, call.Run.Comparer);
        foreach (var item in call.Sequence(0))
        {
            Add(call, dictionary, ((PairValue)item!).Key, ((PairValue)item).Value);
        }
        return dictionary;
    }

    private static void Add(MemberCall call, DictionaryValue dictionary, object? key, object? value)
    {
        call.Allocate(32);
        if (key is null)
        {
            throw call.Null(0);
        }
        if (dictionary.Items.ContainsKey(key))
        {
            throw call.Run.Fault("System.ArgumentException", "An item with the same key has already been added.", call.Operation);
        }
        dictionary.Items.Add(key, value);
    }
}
