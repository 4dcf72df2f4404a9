using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>HashSet&lt;T&gt;</c>.</summary>
internal static class SetMembers
{
    public static readonly MemberTable Table = new()
    {
        ["new()"] = static c => Make(c, null),
        ["new(IEqualityComparer<T>)"] = static c => Make(c, c[0]),
        ["new(IEnumerable<T>)"] = static c => Fill(c, Make(c, null)),
        ["new(IEnumerable<T>,IEqualityComparer<T>)"] = static c => Fill(c, Make(c, c[1])),
        ["Count"] = static c => Self(c).Items.Count,
        ["Add(T)"] = static c => Add(c, Self(c), c[0]),
        ["Contains(T)"] = static c => Self(c).Items.Contains(c[0]),
        ["Remove(T)"] = static c => Remove(c),
        ["UnionWith(IEnumerable<T>)"] = static c => Fill(c, Self(c)) is null,
        ["GetEnumerator()"] = static c => new EnumeratorValue(Sequences.Of(c.Receiver!, c.Operation, c.Frame).GetEnumerator()),
    };

    private static SetValue Self(MemberCall call) => call.Receiver as SetValue ?? throw call.Refuse();

    private static SetValue Make(MemberCall call, object? comparer) =>
        new((INamedTypeSymbol)call.ResultType, Comparers.Equality(comparer, call));

    private static bool Add(MemberCall call, SetValue set, object? item)
    {
        call.Allocate(24);
        return set.Items.Add(item);
    }

    private static SetValue Fill(MemberCall call, SetValue set)
    {
        foreach (var item in call.Sequence(0))
        {
            Add(call, set, item);
        }
        return set;
    }

    private static object Remove(MemberCall call)
    {
        var self = Self(call);
        var removed = self.Items.Remove(call[0]);
        self.IsReordered |= removed && self.Items.Count > 0;
        return removed;
    }
}
