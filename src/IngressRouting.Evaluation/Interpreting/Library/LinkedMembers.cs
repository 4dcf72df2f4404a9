using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>LinkedList&lt;T&gt;</c> and its nodes, for which real ones stand.</summary>
internal static class LinkedMembers
{
    public static readonly MemberTable List = new()
    {
        ["new()"] = static c => new LinkedList<object?>(),
        ["new(IEnumerable<T>)"] = static c => new LinkedList<object?>(ConversionMembers.Listed(c, c.Sequence(0))),
        ["Count"] = static c => Self(c).Count,
        ["First"] = static c => Self(c).First,
        ["Last"] = static c => Self(c).Last,
        ["AddFirst(T)"] = static c => Grown(c, Self(c).AddFirst(c[0])),
        ["AddLast(T)"] = static c => Grown(c, Self(c).AddLast(c[0])),
        ["AddBefore(LinkedListNode<T>,T)"] = static c => Grown(c, Self(c).AddBefore(Given(c), c[1])),
        ["AddAfter(LinkedListNode<T>,T)"] = static c => Grown(c, Self(c).AddAfter(Given(c), c[1])),
        ["AddFirst(LinkedListNode<T>)"] = static c => Grown(c, static (list, call) => list.AddFirst(Given(call))),
        ["AddLast(LinkedListNode<T>)"] = static c => Grown(c, static (list, call) => list.AddLast(Given(call))),
        ["AddBefore(LinkedListNode<T>,LinkedListNode<T>)"] = static c =>
            Grown(c, static (list, call) => list.AddBefore(Given(call), Given(call, 1))),
        ["AddAfter(LinkedListNode<T>,LinkedListNode<T>)"] = static c =>
            Grown(c, static (list, call) => list.AddAfter(Given(call), Given(call, 1))),
        ["FindLast(T)"] = static c => FindLast(c),
        ["Find(T)"] = static c => Find(c),
        ["Contains(T)"] = static c => Find(c) is not null,
        ["Remove(T)"] = static c => Find(c) is { } node && Removed(Self(c), node),
        ["Remove(LinkedListNode<T>)"] = static c => Removed(Self(c), Given(c)) ? null : null,
        ["RemoveFirst()"] = static c => RemoveEnd(c, Self(c).First),
        ["RemoveLast()"] = static c => RemoveEnd(c, Self(c).Last),
        ["Clear()"] = static c => Clear(c),
        ["GetEnumerator()"] = CollectionMembers.Table["GetEnumerator()"],
    };

    /// <summary>Members of <c>LinkedListNode&lt;T&gt;</c>.</summary>
    public static readonly MemberTable Node = new()
    {
        ["new(T)"] = static c => Made(c),
        ["Value"] = static c => At(c).Value,
        ["Value="] = static c => Set(c),
        ["Next"] = static c => At(c).Next,
        ["Previous"] = static c => At(c).Previous,
        ["List"] = static c => At(c).List,
    };

    private static LinkedList<object?> Self(MemberCall call) => call.Receiver as LinkedList<object?> ?? throw call.Refuse();

    private static LinkedListNode<object?> At(MemberCall call) => call.Receiver as LinkedListNode<object?> ?? throw call.Refuse();

    private static LinkedListNode<object?> Given(MemberCall call, int index = 0) =>
        call[index] as LinkedListNode<object?> ?? throw call.Null(index);

    private static LinkedListNode<object?> Made(MemberCall call)
    {
        call.Allocate(48);
        return new LinkedListNode<object?>(call[0]);
    }

    /// <summary>The list takes a node that is in no list yet.</summary>
    private static object? Grown(MemberCall call, System.Action<LinkedList<object?>, MemberCall> add)
    {
        add(Self(call), call);
        return null;
    }

    private static LinkedListNode<object?> Grown(MemberCall call, LinkedListNode<object?> node)
    {
        call.Allocate(48);
        return node;
    }

    private static LinkedListNode<object?>? Find(MemberCall call)
    {
        for (var node = Self(call).First; node is not null; node = node.Next)
        {
            call.Charge(1);
            if (call.Run.Comparer.Equals(node.Value, call[0]))
            {
                return node;
            }
        }
        return null;
    }

    private static LinkedListNode<object?>? FindLast(MemberCall call)
    {
        for (var node = Self(call).Last; node is not null; node = node.Previous)
        {
            call.Charge(1);
            if (call.Run.Comparer.Equals(node.Value, call[0]))
            {
                return node;
            }
        }
        return null;
    }

    private static bool Removed(LinkedList<object?> list, LinkedListNode<object?> node)
    {
        list.Remove(node);
        return true;
    }

    private static object? RemoveEnd(MemberCall call, LinkedListNode<object?>? node)
    {
        Self(call).Remove(node ?? throw call.Invalid("The LinkedList is empty."));
        return null;
    }

    private static object? Set(MemberCall call)
    {
        At(call).Value = call[0];
        return null;
    }

    private static object? Clear(MemberCall call)
    {
        Self(call).Clear();
        return null;
    }
}
