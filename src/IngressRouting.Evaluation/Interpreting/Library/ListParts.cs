using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of lists and arrays that look at, or change, a part of them.</summary>
internal static class ListParts
{
    /// <summary>Members of <c>List&lt;T&gt;</c>.</summary>
    public static readonly MemberTable OfLists = BuildLists();

    /// <summary>Members of <c>Array</c>, which take the array as their first argument.</summary>
    public static readonly MemberTable OfArrays = BuildArrays();

    private static MemberTable BuildLists()
    {
        var table = new MemberTable
        {
            ["CopyTo(T[])"] = static c => Copy(c, 0, c[0], 0, Items(c).Count),
            ["CopyTo(T[],int)"] = static c => Copy(c, 0, c[0], c.Int(1), Items(c).Count),
            ["CopyTo(int,T[],int,int)"] = static c => Copy(c, c.Int(0), c[1], c.Int(2), c.Int(3)),
            ["Reverse(int,int)"] = static c => Reverse(c, Items(c), c.Int(0), c.Int(1)),
            ["Sort(int,int,IComparer<T>)"] = static c => Sort(c, Items(c), c.Int(0), c.Int(1), c[2]),
            ["Slice(int,int)"] = static c => new ListValue(
                (INamedTypeSymbol)c.ResultType,
                ListMembers.Copied(c, ((List<object?>)Items(c)).GetRange(c.Int(0), c.Int(1)))
            ),
            ["TrimExcess()"] = static c => c.Receiver is ListValue { IsSpanned: true } ? throw c.Refuse() : null,
            ["BinarySearch(T)"] = static c => Search(c, Items(c), 0, Items(c).Count, c[0], null),
            ["BinarySearch(T,IComparer<T>)"] = static c => Search(c, Items(c), 0, Items(c).Count, c[0], c[1]),
            ["BinarySearch(int,int,T,IComparer<T>)"] = static c => Search(c, Items(c), c.Int(0), c.Int(1), c[2], c[3]),
        };
        AddScans(table, "", 0, static c => Items(c));
        return table;
    }

    private static MemberTable BuildArrays()
    {
        var table = new MemberTable
        {
            ["Copy(Array,Array,int)"] = static c => CopyArray(c, 0, c[1], 0, c.Int(2)),
            ["Copy(Array,int,Array,int,int)"] = static c => CopyArray(c, c.Int(1), c[2], c.Int(3), c.Int(4)),
            ["CopyTo(Array,int)"] = static c =>
                CopyInto(c, (ArrayValue)c.Receiver!, 0, c[0], c.Int(1), ((ArrayValue)c.Receiver!).Items.Length),
            ["Reverse(T[],int,int)"] = static c => Reverse(c, Array(c), c.Int(1), c.Int(2)),
            ["Sort(T[],int,int)"] = static c => Sort(c, Array(c), c.Int(1), c.Int(2), null),
            ["Sort(T[],int,int,IComparer<T>)"] = static c => Sort(c, Array(c), c.Int(1), c.Int(2), c[3]),
            ["BinarySearch(T[],T)"] = static c => Search(c, Array(c), 0, Array(c).Count, c[1], null),
            ["BinarySearch(T[],T,IComparer<T>)"] = static c => Search(c, Array(c), 0, Array(c).Count, c[1], c[2]),
            ["Fill(T[],T)"] = static c => Fill(c, c[1], 0, Array(c).Count),
            ["Fill(T[],T,int,int)"] = static c => Fill(c, c[1], c.Int(2), c.Int(3)),
            ["Clear(Array)"] = static c => Fill(c, Blank(c), 0, Array(c).Count),
            ["Clear(Array,int,int)"] = static c => Fill(c, Blank(c), c.Int(1), c.Int(2)),
            ["Resize(ref T[],int)"] = static c => Resize(c),
            ["ForEach(T[],Action<T>)"] = static c => ForEach(c),
            ["FindAll(T[],Predicate<T>)"] = static c => FindAll(c),
            ["FindLast(T[],Predicate<T>)"] = static c =>
                ScanBack(c, Array(c), Array(c).Count - 1, Array(c).Count, item => c.Test(c.Function(1), item)) is >= 0 and var at
                    ? Array(c)[at]
                    : Defaults.Of(c.ResultType, c.Run, c.Operation.Syntax),
            ["FindLastIndex(T[],Predicate<T>)"] = static c =>
                ScanBack(c, Array(c), Array(c).Count - 1, Array(c).Count, item => c.Test(c.Function(1), item)),
            ["TrueForAll(T[],Predicate<T>)"] = static c => Scan(c, Array(c), 0, Array(c).Count, item => !c.Test(c.Function(1), item)) < 0,
        };
        AddScans(table, "T[],", 1, static c => Array(c));
        return table;
    }

    /// <summary>Adds the searches that begin or end within the elements.</summary>
    private static void AddScans(MemberTable table, string start, int first, Func<MemberCall, IList<object?>> of)
    {
        var (a, b, c2) = (first, first + 1, first + 2);
        table["IndexOf(" + start + "T,int)"] = c => Scan(c, of(c), c.Int(b), of(c).Count - c.Int(b), item => Same(c, item, a));
        table["IndexOf(" + start + "T,int,int)"] = c => Scan(c, of(c), c.Int(b), c.Int(c2), item => Same(c, item, a));
        table["LastIndexOf(" + start + "T)"] = c => ScanBack(c, of(c), of(c).Count - 1, of(c).Count, item => Same(c, item, a));
        table["LastIndexOf(" + start + "T,int)"] = c => ScanBack(c, of(c), c.Int(b), c.Int(b) + 1, item => Same(c, item, a));
        table["LastIndexOf(" + start + "T,int,int)"] = c => ScanBack(c, of(c), c.Int(b), c.Int(c2), item => Same(c, item, a));
        table["FindIndex(" + start + "int,Predicate<T>)"] = c =>
            Scan(c, of(c), c.Int(a), of(c).Count - c.Int(a), item => c.Test(c.Function(b), item));
        table["FindIndex(" + start + "int,int,Predicate<T>)"] = c =>
            Scan(c, of(c), c.Int(a), c.Int(b), item => c.Test(c.Function(c2), item));
    }

    private static List<object?> Items(MemberCall call) => (call.Receiver as ListValue ?? throw call.Refuse()).Items;

    private static ArrayValue ArrayOf(MemberCall call, object? value) =>
        (value ?? throw call.Null(0)) is ArrayValue { Lengths: null } array ? array : throw call.Refuse();

    private static IList<object?> Array(MemberCall call) => ArrayOf(call, call[0]).Items;

    private static object? Blank(MemberCall call) => Defaults.Of(ArrayOf(call, call[0]).Type.ElementType, call.Run, call.Operation.Syntax);

    private static bool Same(MemberCall call, object? item, int argument) => call.Run.Comparer.Equals(item, call[argument]);

    private static void Check(MemberCall call, IList<object?> items, int start, int count)
    {
        if (start < 0 || count < 0)
        {
            throw call.OutOfRange();
        }
        if (count > items.Count - start)
        {
            throw call.Run.Fault("System.ArgumentException", "The part is longer than the rest of the collection.", call.Operation);
        }
    }

    /// <summary>Looks from a position on; the library calls a part that does not fit out of range here.</summary>
    private static int Scan(MemberCall call, IList<object?> items, int start, int count, Func<object?, bool> found)
    {
        if (start < 0 || start > items.Count || count < 0 || count > items.Count - start)
        {
            throw call.OutOfRange();
        }
        for (var i = start; i < start + count; i++)
        {
            call.Charge(1);
            if (found(Composite.CopyOf(items[i])))
            {
                return i;
            }
        }
        return -1;
    }

    private static int ScanBack(MemberCall call, IList<object?> items, int start, int count, Func<object?, bool> found)
    {
        if (items.Count == 0)
        {
            // With a start of its own the library has rules for this that differ from type to type.
            return start == -1 ? -1 : throw call.Refuse();
        }
        if (start < 0 || start >= items.Count || count < 0 || count > start + 1)
        {
            throw call.OutOfRange();
        }
        for (var i = start; i > start - count; i--)
        {
            call.Charge(1);
            if (found(Composite.CopyOf(items[i])))
            {
                return i;
            }
        }
        return -1;
    }

    private static object? Reverse(MemberCall call, IList<object?> items, int start, int count)
    {
        Check(call, items, start, count);
        call.Charge(count / 8);
        for (var (i, j) = (start, start + count - 1); i < j; i++, j--)
        {
            (items[i], items[j]) = (items[j], items[i]);
        }
        return null;
    }

    private static object? Sort(MemberCall call, IList<object?> items, int start, int count, object? comparer)
    {
        Check(call, items, start, count);
        var part = new List<object?>();
        for (var i = start; i < start + count; i++)
        {
            part.Add(items[i]);
        }
        var sorted = Ordering.Sort(part, (a, b) => Ordering.Distinct(Ordering.Compare(a, b, comparer, call), a, b, call), call);
        for (var i = 0; i < count; i++)
        {
            items[start + i] = sorted[i];
        }
        return null;
    }

    /// <summary>Halves as the library does, so that of several equal elements the same one is found.</summary>
    private static object Search(MemberCall call, IList<object?> items, int start, int count, object? value, object? comparer)
    {
        Check(call, items, start, count);
        var (low, high) = (start, start + count - 1);
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = Ordering.Compare(Composite.CopyOf(items[middle]), value, comparer, call);
            if (order == 0)
            {
                return middle;
            }
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return ~low;
    }

    private static object? Copy(MemberCall call, int start, object? target, int at, int count)
    {
        var to = ArrayOf(call, target);
        if (Arrays.IsCovariant(to, call.TypeArgument(0)))
        {
            throw call.Frame.Refuse(call.Operation, "Copying to an array of another type", "copy the elements in a loop");
        }
        Check(call, Items(call), start, count);
        return Paste(call, Items(call), start, to, at, count);
    }

    private static object? CopyArray(MemberCall call, int start, object? target, int at, int count) =>
        CopyInto(call, ArrayOf(call, call[0]), start, target, at, count);

    private static object? CopyInto(MemberCall call, ArrayValue source, int start, object? target, int at, int count)
    {
        var to = ArrayOf(call, target);
        // Between different types the library converts, or finds out element by element that it cannot.
        if (!SymbolEqualityComparer.Default.Equals(source.Type, to.Type))
        {
            throw call.Frame.Refuse(call.Operation, "Copying between arrays of different types", "copy the elements in a loop");
        }
        Check(call, source.Items, start, count);
        return Paste(call, source.Items, start, to, at, count);
    }

    private static object? Paste(MemberCall call, IList<object?> source, int start, ArrayValue target, int at, int count)
    {
        Check(call, target.Items, at, count);
        call.Charge(count);
        var copy = new object?[count];
        for (var i = 0; i < count; i++)
        {
            copy[i] = Composite.CopyOf(source[start + i]);
        }
        copy.CopyTo(target.Items, at);
        return null;
    }

    private static object? Fill(MemberCall call, object? value, int start, int count)
    {
        var items = Array(call);
        if (call.Symbol is IMethodSymbol { IsGenericMethod: true })
        {
            Arrays.CheckStore(ArrayOf(call, call[0]), call.TypeArgument(0), value, call.Operation, call.Frame);
        }
        if (start < 0 || start > items.Count || count < 0 || count > items.Count - start)
        {
            throw call.Symbol.Name == "Clear" ? Faults.IndexOutOfRange(call.Operation, call.Frame) : call.OutOfRange();
        }
        call.Charge(count);
        for (var i = start; i < start + count; i++)
        {
            items[i] = Composite.CopyOf(value);
        }
        return null;
    }

    private static object? Resize(MemberCall call)
    {
        var cell = (Cell)call[0]!;
        var size = call.Int(1);
        var type = (IArrayTypeSymbol)call.Frame.Resolve(((IMethodSymbol)call.Symbol).Parameters[0].Type);
        if (size < 0)
        {
            throw call.OutOfRange();
        }
        var before = cell.Get() as ArrayValue;
        if (before?.Items.Length == size)
        {
            return null;
        }
        var resized = Arrays.Blank(type, size, call.Operation, call.Frame);
        if (before is not null)
        {
            System.Array.Copy(before.Items, resized.Items, Math.Min(size, before.Items.Length));
        }
        cell.Set(resized);
        return null;
    }

    private static object? ForEach(MemberCall call)
    {
        foreach (var item in Array(call))
        {
            call.Charge(1);
            call.Call(call.Function(1), Composite.CopyOf(item));
        }
        return null;
    }

    private static ArrayValue FindAll(MemberCall call)
    {
        var found = new List<object?>();
        Scan(
            call,
            Array(call),
            0,
            Array(call).Count,
            item =>
            {
                if (call.Test(call.Function(1), item))
                {
                    call.Allocate(8);
                    found.Add(item);
                }
                return false;
            }
        );
        return new ArrayValue((IArrayTypeSymbol)call.ResultType, [.. found]);
    }
}
