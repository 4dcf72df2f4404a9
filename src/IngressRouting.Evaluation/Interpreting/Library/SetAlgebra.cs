using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of sets that combine or compare them with another sequence.</summary>
internal static class SetAlgebra
{
    public static readonly MemberTable Table = new()
    {
        ["IntersectWith(IEnumerable<T>)"] = static c => Shrink(c, Others(c), true),
        ["ExceptWith(IEnumerable<T>)"] = static c => Shrink(c, Others(c), false),
        ["SymmetricExceptWith(IEnumerable<T>)"] = static c => Toggle(c),
        ["IsSubsetOf(IEnumerable<T>)"] = static c => Others(c).IsSupersetOf(Self(c).Items.Keys),
        ["IsProperSubsetOf(IEnumerable<T>)"] = static c => Others(c).IsProperSupersetOf(Self(c).Items.Keys),
        ["IsSupersetOf(IEnumerable<T>)"] = static c => Others(c).IsSubsetOf(Self(c).Items.Keys),
        ["IsProperSupersetOf(IEnumerable<T>)"] = static c => Others(c).IsProperSubsetOf(Self(c).Items.Keys),
        ["Overlaps(IEnumerable<T>)"] = static c => Others(c).Overlaps(Self(c).Items.Keys),
        ["SetEquals(IEnumerable<T>)"] = static c => Others(c).SetEquals(Self(c).Items.Keys),
        ["RemoveWhere(Predicate<T>)"] = static c => RemoveWhere(c),
    };

    private static SetValue Self(MemberCall call) => call.Receiver as SetValue ?? throw call.Refuse();

    /// <summary>The other elements, as the comparer of this set tells them apart.</summary>
    private static HashSet<object?> Others(MemberCall call)
    {
        call.Charge(Self(call).Items.Count);
        var others = new HashSet<object?>(Self(call).Items.Comparer);
        foreach (var item in call.AnyOrder(call[0] ?? throw call.Null(0)))
        {
            call.Allocate(24);
            others.Add(item);
        }
        return others;
    }

    private static object? Shrink(MemberCall call, HashSet<object?> others, bool keeps)
    {
        var self = Self(call);
        Remove(self, [.. self.Items.Keys.Where(item => others.Contains(item) != keeps)]);
        return null;
    }

    private static object? Toggle(MemberCall call)
    {
        var self = Self(call);
        foreach (var item in Others(call))
        {
            if (self.Items.Remove(item))
            {
                self.Removed();
            }
            else
            {
                call.Allocate(24);
                self.Add(item);
            }
        }
        return null;
    }

    private static object RemoveWhere(MemberCall call)
    {
        var self = Self(call);
        var doomed = new List<object?>();
        foreach (var item in self.Items.Keys)
        {
            call.Charge(1);
            if (call.Test(call.Function(0), Composite.CopyOf(item)))
            {
                doomed.Add(item);
            }
        }
        Remove(self, doomed);
        return doomed.Count;
    }

    private static void Remove(SetValue self, List<object?> doomed)
    {
        doomed.ForEach(item => self.Items.Remove(item));
        if (doomed.Count > 0)
        {
            self.Removed();
        }
    }
}
