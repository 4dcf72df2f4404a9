using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>ImmutableArray&lt;T&gt;</c> and <c>ImmutableList&lt;T&gt;</c>: lists of which every change makes another.</summary>
internal static class ImmutableMembers
{
    private static readonly MemberTable Own = new()
    {
        ["Empty"] = static c => Made(c, []),
        ["Length"] = static c => Self(c).Count,
        ["Count"] = static c => Self(c).Count,
        ["IsEmpty"] = static c => Self(c).Count == 0,
        ["IsDefault"] = static c => c.Receiver is UnsetArrayValue,
        ["IsDefaultOrEmpty"] = static c => c.Receiver is UnsetArrayValue || Self(c).Count == 0,
        ["Equals(ImmutableArray<T>)"] = static c => c.Run.Comparer.Equals(c.Receiver, c[0]),
        ["Equals(object)"] = static c => c.Run.Comparer.Equals(c.Receiver, c[0]),
        ["op_Equality(ImmutableArray<T>,ImmutableArray<T>)"] = static c => c.Run.Comparer.Equals(c[0], c[1]),
        ["op_Inequality(ImmutableArray<T>,ImmutableArray<T>)"] = static c => !c.Run.Comparer.Equals(c[0], c[1]),
        ["this(int)"] = static c =>
            c.Int(0) >= 0 && c.Int(0) < Self(c).Count ? Self(c)[c.Int(0)]
            : IsArray(c) ? throw Faults.IndexOutOfRange(c.Operation, c.Frame)
            : throw c.OutOfRange(),
        ["Add(T)"] = static c => Changed(c, static (items, call) => items.Add(call[0])),
        ["AddRange(IEnumerable<T>)"] = static c => Changed(c, static (items, call) => items.AddRange(call.Sequence(0))),
        ["AddRange(ImmutableArray<T>)"] = static c => Changed(c, static (items, call) => items.AddRange(call.Sequence(0))),
        ["AddRange(ImmutableArray<TDerived>)"] = static c => Changed(c, static (items, call) => items.AddRange(call.Sequence(0))),
        ["AddRange(T[])"] = static c => Changed(c, static (items, call) => items.AddRange(call.Sequence(0))),
        ["AddRange(TDerived[])"] = static c => Changed(c, static (items, call) => items.AddRange(call.Sequence(0))),
        ["InsertRange(int,ImmutableArray<T>)"] = static c => Changed(c, ListMembers.Table["InsertRange(int,IEnumerable<T>)"]),
        ["InsertRange(int,T[])"] = static c => Changed(c, ListMembers.Table["InsertRange(int,IEnumerable<T>)"]),
        ["Replace(T,T)"] = static c => Changed(c, static (items, call) => Replace(items, call)),
        ["AsSpan()"] = static c => SpanOf(c),
        ["Slice(int,int)"] = static c => Made(c, ListMembers.Copied(c, Self(c).GetRange(c.Int(0), c.Int(1)))),
        ["GetRange(int,int)"] = static c => Made(c, ListMembers.Copied(c, Self(c).GetRange(c.Int(0), c.Int(1)))),
        ["Insert(int,T)"] = static c => Changed(c, static (items, call) => items.Insert(call.Int(0), call[1])),
        ["RemoveAt(int)"] = static c => Changed(c, static (items, call) => items.RemoveAt(call.Int(0))),
        ["SetItem(int,T)"] = static c => Changed(c, static (items, call) => SetItem(items, call)),
        ["Contains(T)"] = CollectionMembers.Table["Contains(T)"],
        ["GetEnumerator()"] = CollectionMembers.Table["GetEnumerator()"],
    };

    /// <summary>Members of <c>ImmutableArray&lt;T&gt;.Builder</c> and <c>ImmutableList&lt;T&gt;.Builder</c>, which are lists.</summary>
    public static readonly MemberTable Builder = BuildBuilder();

    public static readonly MemberTable Table = BuildTable();

    /// <summary>Members of the static classes that make them.</summary>
    public static readonly MemberTable Factories = new()
    {
        ["CreateBuilder()"] = static c => Made(c, []),
        ["CreateBuilder(int)"] = static c => c.Int(0) < 0 ? throw c.OutOfRange() : Made(c, []),
        ["Create()"] = static c => Made(c, []),
        ["Create(T)"] = static c => Made(c, [c[0]]),
        ["Create(T,T)"] = static c => Made(c, [.. c.Arguments]),
        ["Create(T,T,T)"] = static c => Made(c, [.. c.Arguments]),
        ["Create(T,T,T,T)"] = static c => Made(c, [.. c.Arguments]),
        ["Create(T[])"] = static c => Made(c, ConversionMembers.Listed(c, c.Sequence(0))),
        ["CreateRange(IEnumerable<T>)"] = static c => Made(c, ConversionMembers.Listed(c, c.Sequence(0))),
        ["ToImmutableArray(IEnumerable<TSource>)"] = static c => Made(c, ConversionMembers.Listed(c, c.Sequence(0))),
        ["ToImmutableList(IEnumerable<TSource>)"] = static c => Made(c, ConversionMembers.Listed(c, c.Sequence(0))),
        ["Create(T[],int,int)"] = static c => Made(c, Part(c)),
        ["Create(ImmutableArray<T>,int,int)"] = static c => Made(c, Part(c)),
        ["ToImmutableArray(Builder)"] = static c => Made(c, ConversionMembers.Listed(c, c.Sequence(0))),
        ["ToImmutableList(Builder)"] = static c => Made(c, ConversionMembers.Listed(c, c.Sequence(0))),
        ["ToImmutableArray(T[])"] = static c => Made(c, ConversionMembers.Listed(c, c.Sequence(0))),
    };

    private static MemberTable BuildTable()
    {
        var table = new MemberTable();
        foreach (
            var key in new[]
            {
                "IndexOf(T)",
                "LastIndexOf(T)",
                "Find(Predicate<T>)",
                "FindIndex(Predicate<T>)",
                "Exists(Predicate<T>)",
                "FindLast(Predicate<T>)",
                "FindLastIndex(Predicate<T>)",
                "TrueForAll(Predicate<T>)",
                "FindAll(Predicate<T>)",
                "ForEach(Action<T>)",
                "CopyTo(T[])",
                "CopyTo(T[],int)",
                "CopyTo(int,T[],int,int)",
                "BinarySearch(T)",
                "BinarySearch(T,IComparer<T>)",
            }
        )
        {
            table[key] = ListMembers.Table[key];
        }
        foreach (
            var key in new[]
            {
                "Clear()",
                "InsertRange(int,IEnumerable<T>)",
                "Remove(T)",
                "RemoveAll(Predicate<T>)",
                "RemoveRange(int,int)",
                "Reverse()",
                "Reverse(int,int)",
                "Sort(int,int,IComparer<T>)",
                "Sort()",
                "Sort(Comparison<T>)",
                "Sort(IComparer<T>)",
            }
        )
        {
            var change = ListMembers.Table[key];
            table[key] = c => Changed(c, change);
        }
        table["ToBuilder()"] = static c => Made(c, ListMembers.Copied(c, Self(c)));
        return UnsetArrays.Guarded(table.With(Own));
    }

    private static MemberTable BuildBuilder()
    {
        var table = new MemberTable
        {
            ["ToImmutable()"] = static c => Made(c, ListMembers.Copied(c, Self(c))),
            ["AddRange(T[])"] = ListMembers.Table["AddRange(IEnumerable<T>)"],
            ["AddRange(TDerived[])"] = ListMembers.Table["AddRange(IEnumerable<T>)"],
            ["AddRange(ImmutableArray<TDerived>)"] = ListMembers.Table["AddRange(IEnumerable<T>)"],
            ["DrainToImmutable()"] = static c => Drained(c),
            ["AddRange(ImmutableArray<T>)"] = ListMembers.Table["AddRange(IEnumerable<T>)"],
        };
        foreach (
            var key in new[]
            {
                "Add(T)",
                "AddRange(IEnumerable<T>)",
                "Clear()",
                "Contains(T)",
                "Count",
                "GetEnumerator()",
                "IndexOf(T)",
                "InsertRange(int,IEnumerable<T>)",
                "LastIndexOf(T)",
                "RemoveAll(Predicate<T>)",
                "RemoveRange(int,int)",
                "Sort()",
                "Sort(Comparison<T>)",
                "Insert(int,T)",
                "Remove(T)",
                "RemoveAt(int)",
                "Reverse()",
                "Sort(IComparer<T>)",
                "ToArray()",
            }
        )
        {
            table[key] = ListMembers.Table[key];
        }
        table["this(int)"] = static c => c.Int(0) >= 0 && c.Int(0) < Self(c).Count ? Self(c)[c.Int(0)] : throw OutOfBuilder(c);
        table["this(int)="] = static c =>
        {
            Self(c)[c.Int(0) >= 0 && c.Int(0) < Self(c).Count ? c.Int(0) : throw OutOfBuilder(c)] = c[1];
            return null;
        };
        return table;
    }

    private static FaultException OutOfBuilder(MemberCall call) =>
        ((ListValue)call.Receiver!).Type.ContainingType?.Name == "ImmutableArray"
            ? Faults.IndexOutOfRange(call.Operation, call.Frame)
            : call.OutOfRange();

    /// <summary>A copy that is changed as a list would be.</summary>
    private static ListValue Changed(MemberCall call, LibraryMember change)
    {
        var copy = Made(call, ListMembers.Copied(call, Self(call)));
        call.Run.Budget.Descend();
        change(new MemberCall(call.Frame, call.Operation, call.Symbol, copy, call.Arguments));
        return copy;
    }

    private static List<object?> Self(MemberCall call) => (call.Receiver as ListValue ?? throw call.Refuse()).Items;

    private static bool IsArray(MemberCall call) => ((ListValue)call.Receiver!).Type.Name == "ImmutableArray";

    private static ListValue Made(MemberCall call, List<object?> items) => new((INamedTypeSymbol)call.ResultType, items);

    private static ListValue Changed(MemberCall call, Action<List<object?>, MemberCall> change)
    {
        var items = ListMembers.Copied(call, Self(call));
        call.Allocate(16);
        change(items, call);
        return Made(call, items);
    }

    private static List<object?> Part(MemberCall call)
    {
        var items = ConversionMembers.Listed(call, call.Sequence(0));
        var (start, count) = (call.Int(1), call.Int(2));
        return start >= 0 && count >= 0 && start <= items.Count && count <= items.Count - start
            ? items.GetRange(start, count)
            : throw call.OutOfRange();
    }

    private static ListValue Drained(MemberCall call)
    {
        var items = ListMembers.Copied(call, Self(call));
        Self(call).Clear();
        return Made(call, items);
    }

    private static ArrayValue SpanOf(MemberCall call) =>
        new(
            call.Run.Compilation.CreateArrayTypeSymbol(((ListValue)call.Receiver!).Type.TypeArguments[0]),
            [.. ListMembers.Copied(call, Self(call))]
        );

    private static void Replace(List<object?> items, MemberCall call)
    {
        var at = items.FindIndex(item => call.Run.Comparer.Equals(item, call[0]));
        items[at >= 0 ? at : throw call.Run.Fault("System.ArgumentException", "Cannot find the old value.", call.Operation)] = call[1];
    }

    private static void SetItem(List<object?> items, MemberCall call)
    {
        if (call.Int(0) < 0 || call.Int(0) >= items.Count)
        {
            throw call.OutOfRange();
        }
        items[call.Int(0)] = call[1];
    }
}
