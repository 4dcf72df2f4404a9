using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>ImmutableArray&lt;T&gt;</c> and <c>ImmutableList&lt;T&gt;</c>: lists of which every change makes another.</summary>
internal static class ImmutableMembers
{
    public static readonly MemberTable Table = new()
    {
        ["Empty"] = static c => Made(c, []),
        ["Length"] = static c => Self(c).Count,
        ["Count"] = static c => Self(c).Count,
        ["IsEmpty"] = static c => Self(c).Count == 0,
        ["IsDefault"] = static c => false,
        ["IsDefaultOrEmpty"] = static c => Self(c).Count == 0,
        ["this(int)"] = static c =>
            c.Int(0) >= 0 && c.Int(0) < Self(c).Count ? Self(c)[c.Int(0)]
            : IsArray(c) ? throw Faults.IndexOutOfRange(c.Operation, c.Frame)
            : throw c.OutOfRange(),
        ["Add(T)"] = static c => Changed(c, static (items, call) => items.Add(call[0])),
        ["AddRange(IEnumerable<T>)"] = static c => Changed(c, static (items, call) => items.AddRange(call.Sequence(0))),
        ["AddRange(ImmutableArray<T>)"] = static c => Changed(c, static (items, call) => items.AddRange(call.Sequence(0))),
        ["Insert(int,T)"] = static c => Changed(c, static (items, call) => items.Insert(call.Int(0), call[1])),
        ["RemoveAt(int)"] = static c => Changed(c, static (items, call) => items.RemoveAt(call.Int(0))),
        ["SetItem(int,T)"] = static c => Changed(c, static (items, call) => SetItem(items, call)),
        ["Contains(T)"] = CollectionMembers.Table["Contains(T)"],
        ["GetEnumerator()"] = CollectionMembers.Table["GetEnumerator()"],
    };

    /// <summary>Members of the static classes that make them.</summary>
    public static readonly MemberTable Factories = new()
    {
        ["Create()"] = static c => Made(c, []),
        ["Create(T)"] = static c => Made(c, [c[0]]),
        ["Create(T,T)"] = static c => Made(c, [.. c.Arguments]),
        ["Create(T,T,T)"] = static c => Made(c, [.. c.Arguments]),
        ["Create(T,T,T,T)"] = static c => Made(c, [.. c.Arguments]),
        ["Create(T[])"] = static c => Made(c, ConversionMembers.Listed(c, c.Sequence(0))),
        ["CreateRange(IEnumerable<T>)"] = static c => Made(c, ConversionMembers.Listed(c, c.Sequence(0))),
        ["ToImmutableArray(IEnumerable<TSource>)"] = static c => Made(c, ConversionMembers.Listed(c, c.Sequence(0))),
        ["ToImmutableList(IEnumerable<TSource>)"] = static c => Made(c, ConversionMembers.Listed(c, c.Sequence(0))),
        ["ToImmutableArray(T[])"] = static c => Made(c, ConversionMembers.Listed(c, c.Sequence(0))),
    };

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

    private static void SetItem(List<object?> items, MemberCall call)
    {
        if (call.Int(0) < 0 || call.Int(0) >= items.Count)
        {
            throw call.OutOfRange();
        }
        items[call.Int(0)] = call[1];
    }
}
