using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of arrays, and of the spans that are modelled as arrays.</summary>
internal static class ArrayMembers
{
    public static readonly MemberTable Table = new MemberTable
    {
        ["Length"] = static c => Self(c).Items.Length,
        ["LongLength"] = static c => (long)Self(c).Items.Length,
        ["Rank"] = static c => Lengths(c).Length,
        ["GetLength(int)"] = static c => Dimension(c),
        ["GetLowerBound(int)"] = static c => Dimension(c) * 0,
        ["GetUpperBound(int)"] = static c => Dimension(c) - 1,
        ["this(int)"] = static c => Element(c),
        ["GetValue(int)"] = static c => Composite.Box(Flat(c)[Within(c, 0)]),
        ["SetValue(object,int)"] = static c => SetValue(c),
        ["Empty()"] = static c => new ArrayValue((IArrayTypeSymbol)c.ResultType, []),
        ["IndexOf(T[],T)"] = static c => IndexOf(c),
        ["Reverse(T[])"] = static c => Change(c, static items => Array.Reverse(items)),
        ["Reverse(Array)"] = static c => Change(c, static items => Array.Reverse(items)),
        ["Clone()"] = static c => new ArrayValue(Self(c).Type, Copied(c)) { Lengths = Self(c).Lengths },
        ["ToArray()"] = static c => new ArrayValue(Self(c).Type, Copied(c)),
        ["Sort(T[])"] = static c => Sort(c, static (a, b, call) => Ordering.Compare(a, b, call)),
        ["Sort(T[],Comparison<T>)"] = static c => Sort(c, static (a, b, call) => (int)call.Call(call.Function(1), a, b)!),
        ["Sort(T[],IComparer<T>)"] = static c => Sort(c, static (a, b, call) => Ordering.Compare(a, b, call[1], call)),
        ["Sort(TKey[],TValue[])"] = static c => SortPairs(c, null),
        ["Sort(TKey[],TValue[],IComparer<TKey>)"] = static c => SortPairs(c, c[2]),
        ["ConvertAll(TInput[],Converter<TInput,TOutput>)"] = static c => ConvertAll(c),
        ["Find(T[],Predicate<T>)"] = static c =>
            Scan(c) is >= 0 and var i ? First(c).Items[i] : Defaults.Of(c.ResultType, c.Run, c.Operation.Syntax),
        ["FindIndex(T[],Predicate<T>)"] = static c => Scan(c),
        ["Exists(T[],Predicate<T>)"] = static c => Scan(c) >= 0,
        ["GetEnumerator()"] = static c => EnumeratorMembers.Object(c),
    }.With(ListParts.OfArrays);

    private static ArrayValue Self(MemberCall call) => call.Receiver as ArrayValue ?? throw call.Refuse();

    private static ArrayValue First(MemberCall call) => (call[0] ?? throw call.Null(0)) as ArrayValue ?? throw call.Refuse();

    private static int[] Lengths(MemberCall call) => Self(call).Lengths ?? [Self(call).Items.Length];

    private static int Dimension(MemberCall call)
    {
        var lengths = Lengths(call);
        var index = call.Int(0);
        return index >= 0 && index < lengths.Length ? lengths[index] : throw Faults.IndexOutOfRange(call.Operation, call.Frame);
    }

    private static object?[] Flat(MemberCall call) =>
        Self(call).Lengths is null
            ? Self(call).Items
            : throw call.Run.Fault("System.ArgumentException", "Array was not a one-dimensional array.", call.Operation);

    private static int Within(MemberCall call, int argument) =>
        call.Int(argument) is >= 0 and var index && index < Flat(call).Length
            ? index
            : throw Faults.IndexOutOfRange(call.Operation, call.Frame);

    /// <summary>Stores what is of the type of the elements. Numbers that would have to become wider are left out.</summary>
    private static object? SetValue(MemberCall call)
    {
        var (items, type, value) = (Flat(call), Self(call).Type.ElementType, call[0]);
        if (type.IsValueType && (value is null || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T))
        {
            throw call.Refuse();
        }
        var at = Within(call, 1);
        if (value is not null && !TypeTests.Is(value, type, call.Operation, call.Frame))
        {
            throw Numerics.IsNumber(value) && Numerics.IsNumeric(type.SpecialType)
                ? call.Refuse()
                : Faults.InvalidCast(call.Operation, call.Frame);
        }
        items[at] = type.IsValueType ? Composite.Unbox(value) : value;
        return null;
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

    private static ArrayValue ConvertAll(MemberCall call)
    {
        var items = First(call).Items;
        call.Allocate(8L * items.Length);
        var converted = new object?[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            call.Charge(1);
            converted[i] = call.Call(call.Function(1), Composite.CopyOf(items[i]));
        }
        return new ArrayValue((IArrayTypeSymbol)call.ResultType, converted);
    }

    private static int Scan(MemberCall call)
    {
        var items = First(call).Items;
        for (var i = 0; i < items.Length; i++)
        {
            call.Charge(1);
            if (call.Test(call.Function(1), Composite.CopyOf(items[i])))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>Sorts keys, and the items at their positions with them, of which there may be more.</summary>
    private static object? SortPairs(MemberCall call, object? comparer)
    {
        var keys = First(call).Items;
        if (call[1] is null)
        {
            return Sort(call, (a, b, c) => Ordering.Compare(a, b, comparer, c));
        }
        var items = (call[1] as ArrayValue ?? throw call.Refuse()).Items;
        if (keys.Length > items.Length)
        {
            throw call.Run.Fault("System.ArgumentException", "There are fewer items than keys.", call.Operation);
        }
        call.Allocate(32L * keys.Length);
        var pairs = new List<object?>();
        for (var i = 0; i < keys.Length; i++)
        {
            pairs.Add(new PairValue(keys[i], items[i]));
        }
        var sorted = Ordering.Sort(pairs, (a, b) => Compare((PairValue)a!, (PairValue)b!, comparer, call), call);
        for (var i = 0; i < keys.Length; i++)
        {
            (keys[i], items[i]) = (((PairValue)sorted[i]!).Key, ((PairValue)sorted[i]!).Value);
        }
        return null;
    }

    private static int Compare(PairValue a, PairValue b, object? comparer, MemberCall call) =>
        Ordering.Compare(a.Key, b.Key, comparer, call) is not 0 and var order ? order : Ordering.Distinct(0, a, b, call);

    private static object? Sort(MemberCall call, Func<object?, object?, MemberCall, int> compare)
    {
        var items = First(call).Items;
        Ordering.Sort(new List<object?>(items), (a, b) => Ordering.Distinct(compare(a, b, call), a, b, call), call).CopyTo(items, 0);
        return null;
    }
}
