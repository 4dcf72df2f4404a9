using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>HashSet&lt;T&gt;</c>.</summary>
internal static class SetMembers
{
    public static readonly MemberTable Table = new MemberTable
    {
        ["new()"] = static c => Make(c, null),
        ["new(int)"] = static c => c.Int(0) < 0 ? throw c.OutOfRange() : Make(c, null),
        ["new(int,IEqualityComparer<T>)"] = static c => c.Int(0) < 0 ? throw c.OutOfRange() : Make(c, c[1]),
        ["new(IEqualityComparer<T>)"] = static c => Make(c, c[0]),
        ["new(IEnumerable<T>)"] = static c => Fill(c, Make(c, null)),
        ["new(IEnumerable<T>,IEqualityComparer<T>)"] = static c => Fill(c, Make(c, c[1])),
        ["Count"] = static c => Self(c).Items.Count,
        ["Add(T)"] = static c => Add(c, Self(c), c[0]),
        ["Contains(T)"] = static c => Self(c).Items.Contains(c[0]),
        ["Remove(T)"] = static c => Remove(c),
        ["UnionWith(IEnumerable<T>)"] = static c => Fill(c, Self(c)) is null,
        ["TryGetValue(T,out T)"] = static c => TryGet(c),
        ["Clear()"] = static c => Clear(c),
        ["TrimExcess()"] = static c => null,
        ["GetEnumerator()"] = static c => EnumeratorMembers.Struct(c),
    }.With(SetAlgebra.Table);

    /// <summary>Members of <c>ISet&lt;T&gt;</c>, which sets that cannot change have, too.</summary>
    public static readonly MemberTable Interfaces = BuildInterfaces();

    private static MemberTable BuildInterfaces()
    {
        var table = new MemberTable();
        foreach (var pair in Table)
        {
            var member = pair.Value;
            table[pair.Key] = SortedMembers.IsChange(pair.Key)
                ? c =>
                {
                    c.Run.Budget.Descend();
                    return SortedMembers.IsFixed(c.Receiver) ? throw c.Refuse() : member(c);
                }
                : member;
        }
        return table;
    }

    private static SetValue Self(MemberCall call) => call.Receiver as SetValue ?? throw call.Refuse();

    private static SetValue Make(MemberCall call, object? comparer) =>
        new((INamedTypeSymbol)call.ResultType, Comparers.Equality(comparer, call));

    private static bool Add(MemberCall call, SetValue set, object? item)
    {
        call.Allocate(24);
        return set.Add(item);
    }

    private static SetValue Fill(MemberCall call, SetValue set)
    {
        foreach (var item in call.Sequence(0))
        {
            Add(call, set, item);
        }
        return set;
    }

    /// <summary>The element itself that is equal to another one.</summary>
    private static object TryGet(MemberCall call)
    {
        var self = Self(call);
        var found = self.Items.TryGetKey(call[0], out var known);
        var value = found ? known : Defaults.Of(self.Type.TypeArguments[0], call.Run, call.Operation.Syntax);
        ((Cell)call[1]!).Set(Composite.CopyOf(value));
        return found;
    }

    private static object? Clear(MemberCall call)
    {
        Self(call).Clear();
        return null;
    }

    private static object Remove(MemberCall call)
    {
        var self = Self(call);
        var removed = self.Items.Remove(call[0]);
        if (removed)
        {
            self.Removed();
        }
        return removed;
    }
}
