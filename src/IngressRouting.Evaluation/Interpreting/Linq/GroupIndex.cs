using System.Collections.Generic;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The groups of a sequence, in the order in which their keys came first.</summary>
internal sealed class GroupIndex
{
    private readonly MemberCall call;
    private readonly Dictionary<object, GroupingValue> index;
    private readonly bool hasOwnComparer;
    private GroupingValue? ofNull;

    public GroupIndex(MemberCall call, IEnumerable<object?> source, FunctionValue key, FunctionValue? element, object? comparer)
    {
        this.call = call;
        hasOwnComparer = comparer is UserObject;
        index = new Dictionary<object, GroupingValue>(Comparers.Equality(comparer, call)!);
        foreach (var item in source)
        {
            Add(call.Call(key, item), item, element);
        }
    }

    public List<GroupingValue> Groups { get; } = [];

    /// <summary>The group of a key, or null.</summary>
    public GroupingValue? Find(object? key) =>
        key is null ? OfNull()
        : index.TryGetValue(key, out var found) ? found
        : null;

    private void Add(object? key, object? item, FunctionValue? element)
    {
        var group = Find(key);
        if (group is null)
        {
            call.Allocate(64);
            Groups.Add(group = new GroupingValue(key, []));
            if (key is null)
            {
                ofNull = group;
            }
            else
            {
                index.Add(key, group);
            }
        }
        call.Allocate(8);
        group.Items.Add(element is null ? item : call.Call(element, item));
    }

    // A comparer of the program might hold null for equal to something else.
    private GroupingValue? OfNull() =>
        hasOwnComparer ? throw call.Frame.Refuse(call.Operation, "A null key with this comparer", "leave out what has a null key") : ofNull;
}
