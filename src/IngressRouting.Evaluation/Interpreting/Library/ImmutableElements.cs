using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What <c>ImmutableHashSet</c>, <c>ImmutableSortedSet</c> and their builders hold, whichever of the two it is.</summary>
internal static class ImmutableElements
{
    /// <summary>An empty one of a type; only the sorted one compares elements for their order.</summary>
    public static object Make(INamedTypeSymbol type, object? comparer, MemberCall call) =>
        (type.ContainingType ?? type).Name == "ImmutableSortedSet"
            ? new SortedValue(type, comparer)
            : new SetValue(type, Comparers.Equality(comparer, call)) { IsUnordered = true };

    public static object Self(MemberCall call) => call.Receiver is SetValue or SortedValue ? call.Receiver : throw call.Refuse();

    /// <summary>An empty one of a type that compares as another one does.</summary>
    public static object Like(object store, INamedTypeSymbol type) =>
        store is SortedValue sorted
            ? new SortedValue(type, sorted.Comparer)
            : new SetValue(type, ((SetValue)store).Items.Comparer) { IsUnordered = true };

    public static object Copy(object store, INamedTypeSymbol type, MemberCall call)
    {
        var count = Sequences.CountOf(store);
        call.Charge(count);
        call.Allocate(24L * count);
        var copy = Like(store, type);
        (copy as SortedValue)?.Items.AddRange(((SortedValue)store).Items);
        foreach (var item in store is SetValue set ? set.Items.Keys : [])
        {
            ((SetValue)copy).Items.Add(item);
        }
        return copy;
    }

    public static IEnumerable<object?> Items(object store) => store is SortedValue sorted ? sorted.Items : ((SetValue)store).Items.Keys;

    public static bool Contains(object store, object? item, MemberCall call) =>
        store is SortedValue sorted ? sorted.Find(item, call) >= 0 : ((SetValue)store).Items.Contains(item);

    /// <summary>The element that is equal to another one; false when there is none.</summary>
    public static bool Find(object store, object? item, MemberCall call, out object? known)
    {
        known = item;
        if (store is SortedValue sorted)
        {
            var at = sorted.Find(item, call);
            known = at >= 0 ? sorted.Items[at] : item;
            return at >= 0;
        }
        var found = ((SetValue)store).Items.TryGetKey(item, out var same);
        known = found ? same : item;
        return found;
    }

    /// <summary>Adds an element unless an equal one is there.</summary>
    public static bool Add(object store, object? item, MemberCall call)
    {
        call.Allocate(24);
        if (store is SetValue set)
        {
            return set.Items.Add(item);
        }
        var sorted = (SortedValue)store;
        var at = sorted.Find(item, call);
        if (at >= 0)
        {
            return false;
        }
        call.Charge(sorted.Items.Count / 8);
        sorted.Items.Insert(~at, item);
        return true;
    }

    public static bool Remove(object store, object? item, MemberCall call)
    {
        if (store is SetValue set)
        {
            return set.Items.Remove(item);
        }
        var sorted = (SortedValue)store;
        if (sorted.Find(item, call) is not (>= 0 and var at))
        {
            return false;
        }
        call.Charge(sorted.Items.Count / 8);
        sorted.Items.RemoveAt(at);
        return true;
    }

    public static bool Clear(object store)
    {
        var any = Sequences.CountOf(store) > 0;
        (store as SetValue)?.Clear();
        (store as SortedValue)?.Items.Clear();
        return any;
    }

    /// <summary>Adds elements. Sorted sets do not say which of equal ones stays, nor does the order of the elements of an unordered one.</summary>
    public static bool AddAll(object store, object? items, MemberCall call, int argument)
    {
        var source = items ?? throw call.Null(argument);
        var isOpen = store is SortedValue || Sequences.IsUnordered(source);
        var any = false;
        foreach (var item in call.AnyOrder(source))
        {
            if (Add(store, item, call))
            {
                any = true;
            }
            else if (isOpen && Find(store, item, call, out var known))
            {
                Identities.Check(known, item, call);
            }
        }
        return any;
    }
}
