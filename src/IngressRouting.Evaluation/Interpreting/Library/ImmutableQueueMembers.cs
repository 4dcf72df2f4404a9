using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>ImmutableQueue</c> and <c>ImmutableStack</c>: lists in the order in which they are enumerated.</summary>
internal static class ImmutableQueueMembers
{
    public static readonly MemberTable Queue = new MemberTable { ["Enqueue(T)"] = static c => With(c, Self(c).Count) }.With(
        Shared("Dequeue")
    );

    public static readonly MemberTable Stack = new MemberTable { ["Push(T)"] = static c => With(c, 0) }.With(Shared("Pop"));

    /// <summary>Members of the static class that makes queues.</summary>
    public static readonly MemberTable Factories = Making(false);

    /// <summary>Members of the static class that makes stacks, which have the last element first.</summary>
    public static readonly MemberTable StackFactories = Making(true);

    private static MemberTable Shared(string take) =>
        new()
        {
            ["Empty"] = static c => Made(c, []),
            ["IsEmpty"] = static c => Self(c).Count == 0,
            ["Clear()"] = static c => Made(c, []),
            ["Peek()"] = static c => First(c),
            [take + "()"] = static c => Rest(c),
            [take + "(out T)"] = static c =>
            {
                ((Cell)c[0]!).Set(Composite.CopyOf(First(c)));
                return Rest(c);
            },
            ["GetEnumerator()"] = CollectionMembers.Table["GetEnumerator()"],
        };

    private static MemberTable Making(bool reversed) =>
        new()
        {
            ["Create()"] = static c => Made(c, []),
            ["Create(T)"] = static c => Made(c, [c[0]]),
            ["Create(T[])"] = c => OfAll(c, reversed),
            ["CreateRange(IEnumerable<T>)"] = c => OfAll(c, reversed),
        };

    private static List<object?> Self(MemberCall call) => (call.Receiver as ListValue ?? throw call.Refuse()).Items;

    private static ListValue Made(MemberCall call, List<object?> items) => new((INamedTypeSymbol)call.ResultType, items);

    private static object? First(MemberCall call) => Self(call).Count > 0 ? Self(call)[0] : throw call.Invalid("The collection is empty.");

    private static ListValue Rest(MemberCall call)
    {
        First(call);
        var items = ListMembers.Copied(call, Self(call));
        items.RemoveAt(0);
        return Made(call, items);
    }

    private static ListValue With(MemberCall call, int at)
    {
        var items = ListMembers.Copied(call, Self(call));
        call.Allocate(8);
        items.Insert(at, call[0]);
        return Made(call, items);
    }

    private static ListValue OfAll(MemberCall call, bool reversed)
    {
        var items = ConversionMembers.Listed(call, call.Sequence(0));
        if (reversed)
        {
            items.Reverse();
        }
        return Made(call, items);
    }
}
