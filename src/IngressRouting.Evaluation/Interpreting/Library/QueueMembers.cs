using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>Queue&lt;T&gt;</c> and <c>Stack&lt;T&gt;</c>: lists in the order in which they are enumerated.</summary>
internal static class QueueMembers
{
    public static readonly MemberTable Queue = Shared("Dequeue", "Peek", "TryDequeue", "TryPeek");

    public static readonly MemberTable Stack = Shared("Pop", "Peek", "TryPop", "TryPeek");

    static QueueMembers()
    {
        Queue["new(IEnumerable<T>)"] = static c => new ListValue(
            (INamedTypeSymbol)c.ResultType,
            ConversionMembers.Listed(c, c.Sequence(0))
        );
        Queue["Enqueue(T)"] = static c => Insert(c, Self(c).Count);
        Stack["new(IEnumerable<T>)"] = static c => Reversed(c);
        Stack["Push(T)"] = static c => Insert(c, 0);
    }

    private static MemberTable Shared(string take, string peek, string tryTake, string tryPeek) =>
        new()
        {
            ["new()"] = static c => new ListValue((INamedTypeSymbol)c.ResultType, []),
            ["new(int)"] = static c => c.Int(0) < 0 ? throw c.OutOfRange() : new ListValue((INamedTypeSymbol)c.ResultType, []),
            ["Count"] = static c => Self(c).Count,
            [take + "()"] = static c => First(c, true),
            [peek + "()"] = static c => First(c, false),
            [tryTake + "(out T)"] = static c => TryFirst(c, true),
            [tryPeek + "(out T)"] = static c => TryFirst(c, false),
            ["Contains(T)"] = CollectionMembers.Table["Contains(T)"],
            ["ToArray()"] = static c => new ArrayValue((IArrayTypeSymbol)c.ResultType, [.. ListMembers.Copied(c, Self(c))]),
            ["Clear()"] = static c => Clear(c),
            ["GetEnumerator()"] = static c => EnumeratorMembers.Struct(c),
        };

    private static List<object?> Self(MemberCall call) => ((ListValue)call.Receiver!).Items;

    private static object? Insert(MemberCall call, int at)
    {
        call.Allocate(8);
        call.Charge(Self(call).Count / 8);
        Self(call).Insert(at, call[0]);
        return null;
    }

    private static ListValue Reversed(MemberCall call)
    {
        var items = ConversionMembers.Listed(call, call.Sequence(0));
        items.Reverse();
        return new ListValue((INamedTypeSymbol)call.ResultType, items);
    }

    private static object? First(MemberCall call, bool take)
    {
        var items = Self(call);
        if (items.Count == 0)
        {
            throw call.Invalid("The collection is empty.");
        }
        var first = items[0];
        if (take)
        {
            call.Charge(items.Count / 8);
            items.RemoveAt(0);
        }
        return first;
    }

    private static object TryFirst(MemberCall call, bool take)
    {
        var any = Self(call).Count > 0;
        var type = call.Frame.Resolve(((IMethodSymbol)call.Symbol).Parameters[0].Type);
        ((Cell)call[0]!).Set(any ? Composite.CopyOf(First(call, take)) : Defaults.Of(type, call.Run, call.Operation.Syntax));
        return any;
    }

    private static object? Clear(MemberCall call)
    {
        Self(call).Clear();
        return null;
    }
}
