using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Members of <c>PriorityQueue&lt;TElement, TPriority&gt;</c>. Nobody promises which of several elements with the least priority comes first,
/// so asking for it stops.
/// </summary>
internal static class PriorityMembers
{
    public static readonly MemberTable Table = new()
    {
        ["new()"] = static c => new PriorityValue(null),
        ["new(int)"] = static c => c.Int(0) < 0 ? throw c.OutOfRange() : new PriorityValue(null),
        ["new(IComparer<TPriority>)"] = static c => new PriorityValue(c[0]),
        ["new(int,IComparer<TPriority>)"] = static c => c.Int(0) < 0 ? throw c.OutOfRange() : new PriorityValue(c[1]),
        ["new(IEnumerable<ValueTuple<TElement,TPriority>>)"] = static c => Filled(c, null),
        ["new(IEnumerable<ValueTuple<TElement,TPriority>>,IComparer<TPriority>)"] = static c => Filled(c, c[1]),
        ["Count"] = static c => Self(c).Items.Count,
        ["Enqueue(TElement,TPriority)"] = static c => Enqueue(c),
        ["Dequeue()"] = static c => Take(c, First(c), true).Element,
        ["Peek()"] = static c => Take(c, First(c), false).Element,
        ["TryDequeue(out TElement,out TPriority)"] = static c => TryTake(c, true),
        ["TryPeek(out TElement,out TPriority)"] = static c => TryTake(c, false),
        ["Clear()"] = static c => Clear(c),
    };

    private static PriorityValue Self(MemberCall call) => call.Receiver as PriorityValue ?? throw call.Refuse();

    private static PriorityValue Filled(MemberCall call, object? comparer)
    {
        var made = new PriorityValue(comparer);
        foreach (var item in call.Sequence(0))
        {
            var pair = (TupleValue)item!;
            call.Allocate(32);
            made.Items.Add((pair.Items[0], pair.Items[1]));
        }
        return made;
    }

    private static object? Enqueue(MemberCall call)
    {
        call.Allocate(32);
        Self(call).Items.Add((call[0], call[1]));
        return null;
    }

    private static int First(MemberCall call)
    {
        var (items, comparer) = (Self(call).Items, Self(call).Comparer);
        if (items.Count == 0)
        {
            throw call.Invalid("Queue empty.");
        }
        var (first, isTied) = (0, false);
        for (var i = 1; i < items.Count; i++)
        {
            var order = Ordering.Compare(items[i].Priority, items[first].Priority, comparer, call);
            (first, isTied) =
                order < 0 ? (i, false)
                : order == 0 ? (first, true)
                : (first, isTied);
        }
        return isTied
            ? throw call.Run.Stop(
                Refusals.Unspecified,
                call.Operation.Syntax,
                "The order in which 'PriorityQueue' gives elements of one priority",
                "give each a priority of its own, such as a pair with a number, or sort them with OrderBy, which keeps the order of equal ones"
            )
            : first;
    }

    private static (object? Element, object? Priority) Take(MemberCall call, int at, bool remove)
    {
        var item = Self(call).Items[at];
        if (remove)
        {
            call.Charge(Self(call).Items.Count / 8);
            Self(call).Items.RemoveAt(at);
        }
        return item;
    }

    private static object TryTake(MemberCall call, bool remove)
    {
        var any = Self(call).Items.Count > 0;
        var (element, priority) = any ? Take(call, First(call), remove) : (Blank(call, 0), Blank(call, 1));
        ((Cell)call[0]!).Set(Composite.CopyOf(element));
        ((Cell)call[1]!).Set(Composite.CopyOf(priority));
        return any;
    }

    private static object? Blank(MemberCall call, int parameter) =>
        Defaults.Of(call.Frame.Resolve(((IMethodSymbol)call.Symbol).Parameters[parameter].Type), call.Run, call.Operation.Syntax);

    private static object? Clear(MemberCall call)
    {
        Self(call).Items.Clear();
        return null;
    }
}
