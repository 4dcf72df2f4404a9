using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enumerable</c> that join two sequences.</summary>
internal static class JoinMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        const string Keys = "(IEnumerable<TOuter>,IEnumerable<TInner>,Func<TOuter,TKey>,Func<TInner,TKey>,Func<TOuter,";
        var table = new MemberTable();
        foreach (var end in new[] { ")", ",IEqualityComparer<TKey>)" })
        {
            table["Join" + Keys + "TInner,TResult>" + end] = static c => Joined(c, 0, 1, true, null);
            table["GroupJoin" + Keys + "IEnumerable<TInner>,TResult>" + end] = static c => Grouped(c);
            table["LeftJoin" + Keys + "TInner,TResult>" + end] = static c => Joined(c, 0, 1, false, Default(c, 1));
            table["RightJoin" + Keys + "TInner,TResult>" + end] = static c => Joined(c, 1, 0, false, Default(c, 0));
        }
        return table;
    }

    private static object? Default(MemberCall call, int side) => Defaults.Of(call.TypeArgument(side), call.Run, call.Operation.Syntax);

    /// <summary>Walks one side and looks its keys up in the other.</summary>
    private static SequenceValue Joined(MemberCall call, int walked, int looked, bool isInner, object? none) =>
        LazyMembers.Lazy(Pairs(call, call.Sequence(walked), call.Sequence(looked), walked, isInner, none));

    private static IEnumerable<object?> Pairs(
        MemberCall call,
        IEnumerable<object?> source,
        IEnumerable<object?> other,
        int walked,
        bool isInner,
        object? none
    )
    {
        GroupIndex? index = null;
        foreach (var item in source)
        {
            // The library does not touch the other side before there is something to join.
            index ??= Index(call, other, 1 - walked);
            if (isInner && index.Groups.Count == 0)
            {
                yield break;
            }
            var group = Find(call, index, call.Call(call.Function(2 + walked), item));
            foreach (var match in group?.Items ?? (isInner ? [] : [none]))
            {
                yield return walked == 0 ? call.Call(call.Function(4), item, match) : call.Call(call.Function(4), match, item);
            }
        }
    }

    private static SequenceValue Grouped(MemberCall call) => LazyMembers.Lazy(Groups(call, call.Sequence(0), call.Sequence(1)));

    private static IEnumerable<object?> Groups(MemberCall call, IEnumerable<object?> outers, IEnumerable<object?> inners)
    {
        GroupIndex? index = null;
        foreach (var outer in outers)
        {
            index ??= Index(call, inners, 1);
            var group = Find(call, index, call.Call(call.Function(2), outer));
            yield return call.Call(call.Function(4), outer, new SequenceValue(group?.Items ?? []));
        }
    }

    private static GroupIndex Index(MemberCall call, IEnumerable<object?> source, int side) =>
        new(call, source, call.Function(2 + side), null, call.Optional(5));

    /// <summary>A null key joins nothing.</summary>
    private static GroupingValue? Find(MemberCall call, GroupIndex index, object? key) =>
        key is not null ? index.Find(key)
        : call.Optional(5) is UserObject
            ? throw call.Frame.Refuse(call.Operation, "A null key with this comparer", "leave out what has a null key")
        : null;
}
