using System.Collections;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of the collection interfaces, whatever stands behind them.</summary>
internal static class CollectionMembers
{
    public static readonly MemberTable Table = new()
    {
        ["Count"] = static c => Sequences.CountOf(c.Receiver) is >= 0 and var count ? count : throw c.Refuse(),
        ["this(int)"] = static c => Get(c),
        ["this(int)="] = static c => Set(c),
        ["Contains(T)"] = static c => Contains(c),
        ["Add(T)"] = static c => Add(c),
        ["GetEnumerator()"] = static c => EnumeratorMembers.Object(c),
    };

    private static object? Get(MemberCall call)
    {
        var index = call.Int(0);
        return call.Receiver switch
        {
            ListValue list when index >= 0 && index < list.Items.Count => list.Items[index],
            ArrayValue array when index >= 0 && index < array.Items.Length => array.Items[index],
            ListValue => throw call.OutOfRange(),
            ArrayValue => throw Faults.IndexOutOfRange(call.Operation, call.Frame),
            IList real when DslTypes.IsDslMade(real) => index >= 0 && index < real.Count ? real[index] : throw call.OutOfRange(),
            _ => throw call.Refuse(),
        };
    }

    private static object? Set(MemberCall call)
    {
        var index = call.Int(0);
        switch (call.Receiver)
        {
            case ListValue { Type.Name: not "List" }:
                throw call.Refuse();
            case ListValue list when index >= 0 && index < list.Items.Count:
                list.Items[index] = call[1];
                return null;
            case ListValue:
                throw call.OutOfRange();
            case ArrayValue array when index >= 0 && index < array.Items.Length:
                Arrays.CheckStore(array, call.TypeArgument(0), call[1], call.Operation, call.Frame);
                array.Items[index] = call[1];
                return null;
            case ArrayValue:
                throw Faults.IndexOutOfRange(call.Operation, call.Frame);
            default:
                throw call.Refuse();
        }
    }

    private static object Contains(MemberCall call)
    {
        if (LookedUp(call.Receiver, call[0], call) is { } known)
        {
            return known;
        }
        foreach (var item in Sequences.Of(call.Receiver!, call.Operation, call.Frame))
        {
            if (call.Run.Comparer.Equals(item, call[0]))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a collection that looks elements up by comparing in its own way has one; null when it is none.</summary>
    public static bool? LookedUp(object? collection, object? item, MemberCall call) =>
        collection switch
        {
            SetValue set => set.Items.Contains(item),
            SortedValue sorted when item is PairValue { Key: not null } pair => sorted.Find(pair.Key, call) is >= 0 and var at
                && call.Run.Comparer.Equals(((PairValue)sorted.Items[at]!).Value, pair.Value),
            SortedValue sorted when item is not PairValue => sorted.Find(item, call) >= 0,
            DictionaryValue dictionary when item is PairValue { Key: not null } pair => dictionary.Items.TryGetValue(
                pair.Key,
                out var value
            ) && call.Run.Comparer.Equals(value, pair.Value),
            ViewValue { IsOfKeys: true, Source: DictionaryValue { IsUnordered: false } dictionary } => item is not null
                && dictionary.Items.Contains(item),
            ViewValue { IsOfKeys: true, Source: SortedValue { IsImmutable: false } sorted } when item is not null => sorted.Find(item, call)
                >= 0,
            _ => null,
        };

    private static object? Add(MemberCall call)
    {
        if (call.Receiver is not ListValue { Type.Name: "List" or "Builder" } list)
        {
            throw call.Refuse();
        }
        call.Allocate(8);
        list.Items.Add(call[0]);
        return null;
    }
}
