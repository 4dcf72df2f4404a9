using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of arrays, and of the spans that are modelled as arrays.</summary>
internal static class ArrayMembers
{
    public static readonly MemberTable Table = new()
    {
        ["Length"] = static c => Self(c).Items.Length,
        ["LongLength"] = static c => (long)Self(c).Items.Length,
        ["Rank"] = static c => Lengths(c).Length,
        ["GetLength(int)"] = static c => Dimension(c),
        ["GetLowerBound(int)"] = static c => Dimension(c) * 0,
        ["GetUpperBound(int)"] = static c => Dimension(c) - 1,
        ["this(int)"] = static c => Element(c),
        ["Empty()"] = static c => new ArrayValue((IArrayTypeSymbol)c.ResultType, []),
        ["IndexOf(T[],T)"] = static c => IndexOf(c),
        ["Reverse(T[])"] = static c => Change(c, static items => Array.Reverse(items)),
        ["Reverse(Array)"] = static c => Change(c, static items => Array.Reverse(items)),
        ["Clone()"] = static c => new ArrayValue(Self(c).Type, Copied(c)) { Lengths = Self(c).Lengths },
        ["ToArray()"] = static c => new ArrayValue(Self(c).Type, Copied(c)),
        ["Sort(T[])"] = static c => Sort(c),
        ["GetEnumerator()"] = static c => new EnumeratorValue(Sequences.Of(c.Receiver!, c.Operation, c.Frame).GetEnumerator()),
    };

    private static ArrayValue Self(MemberCall call) => call.Receiver as ArrayValue ?? throw call.Refuse();

    private static ArrayValue First(MemberCall call) => (call[0] ?? throw call.Null(0)) as ArrayValue ?? throw call.Refuse();

    private static int[] Lengths(MemberCall call) => Self(call).Lengths ?? [Self(call).Items.Length];

    private static int Dimension(MemberCall call)
    {
        var lengths = Lengths(call);
        var index = call.Int(0);
        return index >= 0 && index < lengths.Length ? lengths[index] : throw Faults.IndexOutOfRange(call.Operation, call.Frame);
    }

    private static object? Element(MemberCall call)
    {
        var items = Self(call).Items;
        var index = call.Int(0);
        return index >= 0 && index < items.Length ? items[index] : throw Faults.IndexOutOfRange(call.Operation, call.Frame);
    }

    private static object IndexOf(MemberCall call)
    {
        var items = First(call).Items;
        for (var i = 0; i < items.Length; i++)
        {
            call.Charge(1);
            if (call.Run.Comparer.Equals(items[i], call[1]))
            {
                return i;
            }
        }
        return -1;
    }

    private static object? Change(MemberCall call, Action<object?[]> change)
    {
        call.Charge(First(call).Items.Length / 8);
        change(First(call).Items);
        return null;
    }

    private static object?[] Copied(MemberCall call)
    {
        var items = Self(call).Items;
        call.Charge(items.Length);
        call.Allocate(8L * items.Length);
        return Array.ConvertAll(items, Composite.CopyOf);
    }

    private static object? Sort(MemberCall call)
    {
        var items = First(call).Items;
        Ordering.Sort(new List<object?>(items), (a, b) => Ordering.Compare(a, b, call), call).CopyTo(items, 0);
        return null;
    }
}
