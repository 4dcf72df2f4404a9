using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Members of <c>FrozenDictionary&lt;TKey, TValue&gt;</c> and <c>FrozenSet&lt;T&gt;</c>. Nobody promises the order of their elements, so
/// they only answer questions about single ones.
/// </summary>
internal static class FrozenMembers
{
    public static readonly MemberTable Dictionary = new()
    {
        ["Count"] = DictionaryMembers.Table["Count"],
        ["this(TKey)"] = DictionaryMembers.Table["this(TKey)"],
        ["ContainsKey(TKey)"] = DictionaryMembers.Table["ContainsKey(TKey)"],
        ["TryGetValue(TKey,out TValue)"] = DictionaryMembers.Table["TryGetValue(TKey,out TValue)"],
    };

    public static readonly MemberTable Set = new()
    {
        ["Count"] = SetMembers.Table["Count"],
        ["Contains(T)"] = SetMembers.Table["Contains(T)"],
        ["IsSubsetOf(IEnumerable<T>)"] = SetMembers.Table["IsSubsetOf(IEnumerable<T>)"],
        ["IsSupersetOf(IEnumerable<T>)"] = SetMembers.Table["IsSupersetOf(IEnumerable<T>)"],
        ["Overlaps(IEnumerable<T>)"] = SetMembers.Table["Overlaps(IEnumerable<T>)"],
        ["SetEquals(IEnumerable<T>)"] = SetMembers.Table["SetEquals(IEnumerable<T>)"],
    };

    /// <summary>Members of the static classes that make them.</summary>
    public static readonly MemberTable Factories = new()
    {
        ["ToFrozenDictionary(IEnumerable<KeyValuePair<TKey,TValue>>,IEqualityComparer<TKey>)"] = static c => OfPairs(c),
        ["ToFrozenDictionary(IEnumerable<TSource>,Func<TSource,TKey>,IEqualityComparer<TKey>)"] = static c => OfKeys(c, null, c[2]),
        ["ToFrozenDictionary(IEnumerable<TSource>,Func<TSource,TKey>,Func<TSource,TElement>,IEqualityComparer<TKey>)"] = static c =>
            OfKeys(c, c.Function(2), c[3]),
        ["ToFrozenSet(IEnumerable<T>,IEqualityComparer<T>)"] = static c => OfItems(c, c.Sequence(0), c[1]),
        ["Create(T[])"] = static c => OfItems(c, c.Sequence(0), null),
        ["Create(IEqualityComparer<T>,T[])"] = static c => OfItems(c, c.Sequence(1), c[0]),
    };

    private static DictionaryValue Make(MemberCall call, object? comparer) =>
        new((INamedTypeSymbol)call.ResultType, Comparers.Equality(comparer, call)) { IsUnordered = true };

    /// <summary>Of several pairs with one key the last one stays.</summary>
    private static DictionaryValue OfPairs(MemberCall call)
    {
        var made = Make(call, call[1]);
        foreach (var item in call.Sequence(0))
        {
            call.Allocate(32);
            made.Put(((PairValue)item!).Key ?? throw call.Null(0), ((PairValue)item).Value);
        }
        return made;
    }

    private static DictionaryValue OfKeys(MemberCall call, FunctionValue? element, object? comparer)
    {
        var made = Make(call, comparer);
        foreach (var item in call.Sequence(0))
        {
            var key = call.Call(call.Function(1), item) ?? throw call.Null(1);
            call.Allocate(32);
            if (made.Items.Contains(key))
            {
                throw DictionaryMembers.Duplicate(call);
            }
            made.Put(key, element is null ? item : call.Call(element, item));
        }
        return made;
    }

    private static SetValue OfItems(MemberCall call, IEnumerable<object?> items, object? comparer)
    {
        var made = new SetValue((INamedTypeSymbol)call.ResultType, Comparers.Equality(comparer, call)) { IsUnordered = true };
        foreach (var item in items)
        {
            call.Allocate(24);
            made.Add(item);
        }
        return made;
    }
}
