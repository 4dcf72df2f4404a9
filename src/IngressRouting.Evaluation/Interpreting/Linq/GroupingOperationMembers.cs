using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Enumerable</c> that group and join.</summary>
internal static class GroupingOperationMembers
{
    public static readonly MemberTable Table = new()
    {
        ["GroupBy(IEnumerable<TSource>,Func<TSource,TKey>)"] = static c => LazyMembers.Lazy(Grouped(c, c.Function(1), null)),
        ["GroupBy(IEnumerable<TSource>,Func<TSource,TKey>,Func<TSource,TElement>)"] = static c =>
            LazyMembers.Lazy(Grouped(c, c.Function(1), c.Function(2))),
        ["Join(IEnumerable<TOuter>,IEnumerable<TInner>,Func<TOuter,TKey>,Func<TInner,TKey>,Func<TOuter,TInner,TResult>)"] = static c =>
            LazyMembers.Lazy(Joined(c, false)),
        [
            "GroupJoin(IEnumerable<TOuter>,IEnumerable<TInner>,Func<TOuter,TKey>,Func<TInner,TKey>,Func<TOuter,IEnumerable<TInner>,TResult>)"
        ] = static c => LazyMembers.Lazy(Joined(c, true)),
    };

    private static IEnumerable<object?> Grouped(MemberCall call, FunctionValue key, FunctionValue? element)
    {
        foreach (var group in Groups(call, call.Sequence(0), key, element))
        {
            yield return group;
        }
    }

    private static List<GroupingValue> Groups(MemberCall call, IEnumerable<object?> source, FunctionValue key, FunctionValue? element)
    {
        var groups = new List<GroupingValue>();
        var index = new Dictionary<object, GroupingValue>(call.Run.Comparer!);
        var ofNull = default(GroupingValue);
        foreach (var item in source)
        {
            var value = call.Call(key, item);
            var group =
                value is null ? ofNull
                : index.TryGetValue(value, out var found) ? found
                : null;
            if (group is null)
            {
                group = new GroupingValue(value, []);
                groups.Add(group);
                call.Allocate(64);
                if (value is null)
                {
                    ofNull = group;
                }
                else
                {
                    index.Add(value, group);
                }
            }
            call.Allocate(8);
            group.Items.Add(element is null ? item : call.Call(element, item));
        }
        return groups;
    }

    private static IEnumerable<object?> Joined(MemberCall call, bool grouped)
    {
        var index = new Dictionary<object, GroupingValue>(call.Run.Comparer!);
        foreach (var group in Groups(call, call.Sequence(1), call.Function(3), null))
        {
            if (group.Key is not null)
            {
                index.Add(group.Key, group);
            }
        }
        foreach (var outer in call.Sequence(0))
        {
            var key = call.Call(call.Function(2), outer);
            var group = key is not null && index.TryGetValue(key, out var found) ? found : new GroupingValue(key, []);
            if (grouped)
            {
                yield return call.Call(call.Function(4), outer, new SequenceValue(group.Items));
                continue;
            }
            foreach (var inner in group.Items)
            {
                yield return call.Call(call.Function(4), outer, inner);
            }
        }
    }
}
