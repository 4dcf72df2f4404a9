using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>List&lt;T&gt;</c>.</summary>
internal static class ListMembers
{
    public static readonly MemberTable Table = Build();

    /// <summary>Members of <c>ReadOnlyCollection&lt;T&gt;</c>, a view of a list.</summary>
    public static readonly MemberTable ReadOnly = new()
    {
        ["new(IList<T>)"] = static c =>
            c[0] is ListValue { Type.Name: "List" } list ? new ListValue((INamedTypeSymbol)c.ResultType, list.Items) : throw c.Refuse(),
        ["Count"] = CollectionMembers.Table["Count"],
        ["this(int)"] = CollectionMembers.Table["this(int)"],
        ["Contains(T)"] = CollectionMembers.Table["Contains(T)"],
        ["IndexOf(T)"] = Table["IndexOf(T)"],
        ["GetEnumerator()"] = CollectionMembers.Table["GetEnumerator()"],
    };

    /// <summary>Members of the static class that makes such views.</summary>
    public static readonly MemberTable ReadOnlyFactories = new()
    {
        ["CreateCollection(T[])"] = static c => new ListValue((INamedTypeSymbol)c.ResultType, ConversionMembers.Listed(c, c.Sequence(0))),
    };

    /// <summary>Members of <c>IList&lt;T&gt;</c> and <c>ICollection&lt;T&gt;</c> that only lists have.</summary>
    public static readonly MemberTable Interfaces = BuildInterfaces();

    private static MemberTable BuildInterfaces()
    {
        var table = new MemberTable();
        foreach (var key in new[] { "IndexOf(T)", "Insert(int,T)", "Remove(T)", "RemoveAt(int)", "Clear()" })
        {
            var member = Table[key];
            table[key] = c =>
            {
                c.Run.Budget.Descend();
                return c.Receiver is ListValue { Type.Name: "List" } ? member(c) : throw c.Refuse();
            };
        }
        return table.With(CollectionMembers.Table);
    }

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["new()"] = static c => new ListValue((INamedTypeSymbol)c.ResultType, []),
            ["new(int)"] = static c => c.Int(0) < 0 ? throw c.OutOfRange() : new ListValue((INamedTypeSymbol)c.ResultType, []),
            ["new(IEnumerable<T>)"] = static c => new ListValue((INamedTypeSymbol)c.ResultType, Sized(c, 0)),
            ["Capacity"] = RefusingMember.Because(static c => c.Refuse()),
            ["Add(T)"] = static c => Add(c, c[0]),
            ["AddRange(IEnumerable<T>)"] = static c => AddRange(c, Self(c).Count),
            ["InsertRange(int,IEnumerable<T>)"] = static c => InsertRange(c),
            ["Insert(int,T)"] = static c => Insert(c),
            ["Remove(T)"] = static c => Remove(c),
            ["RemoveAt(int)"] = static c => Do(c, static (list, call) => list.RemoveAt(call.Int(0))),
            ["RemoveRange(int,int)"] = static c => Do(c, static (list, call) => list.RemoveRange(call.Int(0), call.Int(1))),
            ["RemoveAll(Predicate<T>)"] = static c => RemoveAll(c),
            ["Clear()"] = static c => Do(c, static (list, _) => list.Clear()),
            ["Reverse()"] = static c => Do(c, static (list, _) => list.Reverse()),
            ["Contains(T)"] = static c => Scan(c, static (call, item) => call.Run.Comparer.Equals(item, call[0])) >= 0,
            ["IndexOf(T)"] = static c => Scan(c, static (call, item) => call.Run.Comparer.Equals(item, call[0])),
            ["FindIndex(Predicate<T>)"] = static c => Scan(c, static (call, item) => call.Test(call.Function(0), item)),
            ["Exists(Predicate<T>)"] = static c => Scan(c, static (call, item) => call.Test(call.Function(0), item)) >= 0,
            ["TrueForAll(Predicate<T>)"] = static c => Scan(c, static (call, item) => !call.Test(call.Function(0), item)) < 0,
            ["Find(Predicate<T>)"] = static c =>
                Scan(c, static (call, item) => call.Test(call.Function(0), item)) is >= 0 and var i ? Self(c)[i] : Default(c),
            ["FindAll(Predicate<T>)"] = static c => new ListValue((INamedTypeSymbol)c.ResultType, Filter(c)),
            ["ForEach(Action<T>)"] = static c => ForEach(c),
            ["GetRange(int,int)"] = static c => new ListValue(
                (INamedTypeSymbol)c.ResultType,
                Copied(c, Self(c).GetRange(c.Int(0), c.Int(1)))
            ),
            ["ToArray()"] = static c => new ArrayValue((IArrayTypeSymbol)c.ResultType, [.. Copied(c, Self(c))]),
            ["Sort()"] = static c => Sort(c, static (a, b, call) => Ordering.Compare(a, b, call)),
            ["Sort(Comparison<T>)"] = static c => Sort(c, static (a, b, call) => (int)call.Call(call.Function(0), a, b)!),
            ["Sort(IComparer<T>)"] = static c => Sort(c, static (a, b, call) => Ordering.Compare(a, b, call[0], call)),
            ["ConvertAll(Converter<T,TOutput>)"] = static c => new ListValue((INamedTypeSymbol)c.ResultType, Converted(c)),
            ["FindLast(Predicate<T>)"] = static c => ScanBack(c) is >= 0 and var i ? Self(c)[i] : Default(c),
            ["FindLastIndex(Predicate<T>)"] = static c => ScanBack(c),
            ["AsReadOnly()"] = static c => new ListValue((INamedTypeSymbol)c.ResultType, Self(c)),
        };
        table.With(ListParts.OfLists).With(CollectionMembers.Table)["GetEnumerator()"] = static c => EnumeratorMembers.Struct(c);
        return table;
    }

    private static List<object?> Self(MemberCall call) => ((ListValue)call.Receiver!).Items;

    private static object? Default(MemberCall call) =>
        Defaults.Of(((ListValue)call.Receiver!).Type.TypeArguments[0], call.Run, call.Operation.Syntax);

    private static object? Do(MemberCall call, Action<List<object?>, MemberCall> change)
    {
        var list = Self(call);
        call.Charge(list.Count / 8);
        change(list, call);
        return null;
    }

    private static List<object?> Sized(MemberCall call, int argument)
    {
        var items = new List<object?>();
        foreach (var item in call.Sequence(argument))
        {
            call.Allocate(8);
            items.Add(item);
        }
        return items;
    }

    public static List<object?> Copied(MemberCall call, List<object?> items)
    {
        call.Charge(items.Count);
        call.Allocate(8L * items.Count);
        return items.ConvertAll(Composite.CopyOf);
    }

    private static object? Add(MemberCall call, object? item)
    {
        call.Allocate(8);
        Self(call).Add(item);
        return null;
    }

    private static object? AddRange(MemberCall call, int at)
    {
        // A list may be added to itself; the library copies it first.
        var added = Sized(call, call.Arguments.Length - 1);
        Self(call).InsertRange(at, added);
        return null;
    }

    private static object? InsertRange(MemberCall call)
    {
        call.Charge(Self(call).Count / 8);
        return AddRange(call, call.Int(0));
    }

    private static object? Insert(MemberCall call)
    {
        call.Allocate(8);
        call.Charge(Self(call).Count / 8);
        Self(call).Insert(call.Int(0), call[1]);
        return null;
    }

    private static int Scan(MemberCall call, Func<MemberCall, object?, bool> found)
    {
        var list = Self(call);
        for (var i = 0; i < list.Count; i++)
        {
            call.Charge(1);
            if (found(call, Composite.CopyOf(list[i])))
            {
                return i;
            }
        }
        return -1;
    }

    private static int ScanBack(MemberCall call)
    {
        var list = Self(call);
        for (var i = list.Count - 1; i >= 0; i--)
        {
            call.Charge(1);
            if (call.Test(call.Function(0), Composite.CopyOf(list[i])))
            {
                return i;
            }
        }
        return -1;
    }

    private static List<object?> Converted(MemberCall call)
    {
        var converted = new List<object?>();
        foreach (var item in Self(call))
        {
            call.Charge(1);
            call.Allocate(8);
            converted.Add(call.Call(call.Function(0), Composite.CopyOf(item)));
        }
        return converted;
    }

    private static object Remove(MemberCall call)
    {
        var index = Scan(call, static (c, item) => c.Run.Comparer.Equals(item, c[0]));
        if (index < 0)
        {
            return false;
        }
        Self(call).RemoveAt(index);
        return true;
    }

    private static object RemoveAll(MemberCall call)
    {
        var kept = new List<object?>();
        var list = Self(call);
        foreach (var item in list)
        {
            call.Charge(1);
            if (!call.Test(call.Function(0), Composite.CopyOf(item)))
            {
                kept.Add(item);
            }
        }
        var removed = list.Count - kept.Count;
        if (removed > 0)
        {
            list.Clear();
            list.AddRange(kept);
        }
        return removed;
    }

    private static List<object?> Filter(MemberCall call)
    {
        var found = new List<object?>();
        foreach (var item in call.Frame.Run is { } && call.Receiver is ListValue list ? Sequences.Of(list, call.Operation, call.Frame) : [])
        {
            if (call.Test(call.Function(0), item))
            {
                call.Allocate(8);
                found.Add(item);
            }
        }
        return found;
    }

    private static object? ForEach(MemberCall call)
    {
        foreach (var item in Sequences.Of(call.Receiver!, call.Operation, call.Frame))
        {
            call.Call(call.Function(0), item);
        }
        return null;
    }

    private static object? Sort(MemberCall call, Func<object?, object?, MemberCall, int> compare)
    {
        var list = Self(call);
        var sorted = Ordering.Sort(list, (a, b) => Ordering.Distinct(compare(a, b, call), a, b, call), call);
        list.Clear();
        list.AddRange(sorted);
        return null;
    }
}
