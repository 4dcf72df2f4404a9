using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What <c>ImmutableDictionary</c>, <c>ImmutableSortedDictionary</c> and their builders hold, whichever of the two it is.</summary>
internal static class ImmutablePairs
{
    /// <summary>An empty one of a type; only the sorted one compares keys for their order.</summary>
    public static object Make(INamedTypeSymbol type, object? comparer, MemberCall call) =>
        (type.ContainingType ?? type).Name == "ImmutableSortedDictionary"
            ? new SortedValue(type, comparer)
            : new DictionaryValue(type, Comparers.Equality(comparer, call)) { IsUnordered = true };

    public static object Self(MemberCall call) => call.Receiver is DictionaryValue or SortedValue ? call.Receiver : throw call.Refuse();

    /// <summary>The same pairs, compared in the same way, in a collection of another type.</summary>
    public static object Copy(object store, INamedTypeSymbol type, MemberCall call)
    {
        var count = Sequences.CountOf(store);
        call.Charge(count);
        call.Allocate(32L * count);
        if (store is SortedValue sorted)
        {
            var made = new SortedValue(type, sorted.Comparer);
            made.Items.AddRange(sorted.Items);
            return made;
        }
        var from = (DictionaryValue)store;
        var copy = new DictionaryValue(type, from.Items.Comparer!) { IsUnordered = true };
        foreach (var pair in from.Items)
        {
            copy.Items.Add(pair.Key, pair.Value);
        }
        return copy;
    }

    public static bool Find(object store, object key, MemberCall call, out object? value)
    {
        if (store is DictionaryValue dictionary)
        {
            return dictionary.Items.TryGetValue(key, out value);
        }
        var at = ((SortedValue)store).Find(key, call);
        value = at >= 0 ? ((PairValue)((SortedValue)store).Items[at]!).Value : null;
        return at >= 0;
    }

    /// <summary>The key that the collection itself has for an equal one, or null.</summary>
    public static object? KeyOf(object store, object key, MemberCall call)
    {
        if (store is SortedValue sorted)
        {
            return sorted.Find(key, call) is >= 0 and var at ? ((PairValue)sorted.Items[at]!).Key : null;
        }
        return ((DictionaryValue)store).Items.TryGetKey(key, out var known) ? known : null;
    }

    /// <summary>Adds a pair. One with an equal key must have an equal value, and stays.</summary>
    public static bool Add(object store, object? key, object? value, MemberCall call)
    {
        if (!Find(store, key ?? throw call.Null(0), call, out var known))
        {
            Put(store, key, value, call);
            return true;
        }
        return call.Run.Comparer.Equals(known, value)
            ? false
            : throw call.Run.Fault(
                "System.ArgumentException",
                "An element with the same key but a different value already exists.",
                call.Operation
            );
    }

    /// <summary>Adds a pair, or takes it instead of the one with an equal key.</summary>
    public static bool Set(object store, object? key, object? value, MemberCall call)
    {
        if (Find(store, key ?? throw call.Null(0), call, out var known) && call.Run.Comparer.Equals(known, value))
        {
            // Which of the equal pairs stays depends on the hash codes of the others.
            Identities.Check(KeyOf(store, key, call), key, call);
            Identities.Check(known, value, call);
            return false;
        }
        Put(store, key, value, call);
        return true;
    }

    public static bool Remove(object store, object? key, MemberCall call)
    {
        if (key is null)
        {
            throw call.Null(0);
        }
        if (store is DictionaryValue dictionary)
        {
            return dictionary.Items.Remove(key);
        }
        var sorted = (SortedValue)store;
        if (sorted.Find(key, call) is not (>= 0 and var at))
        {
            return false;
        }
        call.Charge(sorted.Items.Count / 8);
        sorted.Items.RemoveAt(at);
        return true;
    }

    public static void Clear(object store)
    {
        (store as DictionaryValue)?.Clear();
        (store as SortedValue)?.Items.Clear();
    }

    private static void Put(object store, object key, object? value, MemberCall call)
    {
        call.Allocate(32);
        if (store is DictionaryValue dictionary)
        {
            dictionary.Items.Remove(key);
            dictionary.Items.Add(key, value);
            return;
        }
        var sorted = (SortedValue)store;
        var at = sorted.Find(key, call);
        if (at >= 0)
        {
            sorted.Items[at] = new PairValue(key, value);
            return;
        }
        call.Charge(sorted.Items.Count / 8);
        sorted.Items.Insert(~at, new PairValue(key, value));
    }
}
