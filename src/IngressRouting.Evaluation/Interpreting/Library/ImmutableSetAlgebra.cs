using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of immutable sets that combine or compare them with another sequence, which is asked for no more than the library asks.</summary>
internal static class ImmutableSetAlgebra
{
    public static readonly MemberTable Comparisons = new()
    {
        ["SetEquals(IEnumerable<T>)"] = static c =>
            ReferenceEquals(c.Receiver, c[0]) || (Others(c) is var others && IsWithin(c, others) && Count(c) == Sequences.CountOf(others)),
        ["IsSubsetOf(IEnumerable<T>)"] = static c => Count(c) == 0 ? Given(c) is not null : IsWithin(c, Others(c)),
        ["IsProperSubsetOf(IEnumerable<T>)"] = static c => IsProperSubset(c),
        ["IsSupersetOf(IEnumerable<T>)"] = static c => Missing(c, out _) is false,
        ["IsProperSupersetOf(IEnumerable<T>)"] = static c =>
            Given(c) is not null && Count(c) > 0 && !Missing(c, out var asked) && Count(c) > asked,
        ["Overlaps(IEnumerable<T>)"] = static c => Given(c) is not null && Count(c) > 0 && Overlaps(c),
    };

    public static bool Unite(object store, MemberCall call) => ImmutableElements.AddAll(store, call[0], call, 0);

    public static bool Except(object store, MemberCall call)
    {
        var any = false;
        foreach (var item in call.AnyOrder(Given(call)))
        {
            any |= ImmutableElements.Remove(store, item, call);
        }
        return any;
    }

    /// <summary>What stays is what the other sequence has.</summary>
    public static bool Intersect(object store, MemberCall call)
    {
        var kept = ImmutableElements.Like(store, Type(store));
        var isUnordered = Sequences.IsUnordered(Given(call));
        foreach (var item in call.AnyOrder(Given(call)))
        {
            if (
                ImmutableElements.Contains(store, item, call)
                && !ImmutableElements.Add(kept, item, call)
                && isUnordered
                && ImmutableElements.Find(kept, item, call, out var known)
            )
            {
                Identities.Check(known, item, call);
            }
        }
        Replace(store, kept, call);
        return true;
    }

    public static bool Toggle(object store, MemberCall call)
    {
        var others = ImmutableElements.Like(store, Type(store));
        ImmutableElements.AddAll(others, call[0], call, 0);
        var result = ImmutableElements.Like(store, Type(store));
        foreach (var (from, besides) in new[] { (store, others), (others, store) })
        {
            foreach (var item in ImmutableElements.Items(from))
            {
                call.Charge(1);
                if (!ImmutableElements.Contains(besides, item, call))
                {
                    ImmutableElements.Add(result, item, call);
                }
            }
        }
        Replace(store, result, call);
        return true;
    }

    private static void Replace(object store, object by, MemberCall call)
    {
        ImmutableElements.Clear(store);
        foreach (var item in ImmutableElements.Items(by))
        {
            ImmutableElements.Add(store, item, call);
        }
    }

    private static INamedTypeSymbol Type(object store) => store is SortedValue sorted ? sorted.Type : ((SetValue)store).Type;

    private static object Given(MemberCall call) => call[0] ?? throw call.Null(0);

    private static int Count(MemberCall call) => Sequences.CountOf(ImmutableElements.Self(call));

    private static object Others(MemberCall call)
    {
        var self = ImmutableElements.Self(call);
        var others = ImmutableElements.Like(self, Type(self));
        foreach (var item in call.AnyOrder(Given(call)))
        {
            ImmutableElements.Add(others, item, call);
        }
        return others;
    }

    private static bool IsWithin(MemberCall call, object others)
    {
        foreach (var item in ImmutableElements.Items(ImmutableElements.Self(call)))
        {
            call.Charge(1);
            if (!ImmutableElements.Contains(others, item, call))
            {
                return false;
            }
        }
        return true;
    }

    private static object IsProperSubset(MemberCall call)
    {
        if (Count(call) > 0)
        {
            var others = Others(call);
            return IsWithin(call, others) && Sequences.CountOf(others) > Count(call);
        }
        foreach (var _ in call.AnyOrder(Given(call)))
        {
            return true;
        }
        return false;
    }

    /// <summary>Whether the other sequence has an element that the set has not; how many were asked for, equal ones among them.</summary>
    private static bool Missing(MemberCall call, out int asked)
    {
        asked = 0;
        foreach (var item in call.AnyOrder(Given(call)))
        {
            asked++;
            if (!ImmutableElements.Contains(ImmutableElements.Self(call), item, call))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Overlaps(MemberCall call)
    {
        foreach (var item in call.AnyOrder(Given(call)))
        {
            if (ImmutableElements.Contains(ImmutableElements.Self(call), item, call))
            {
                return true;
            }
        }
        return false;
    }
}
