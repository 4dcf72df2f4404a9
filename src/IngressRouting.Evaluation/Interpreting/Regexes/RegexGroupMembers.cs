using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>GroupCollection</c>, and those of <c>Regex</c> about groups.</summary>
internal static class RegexGroupMembers
{
    public static readonly MemberTable Table = new()
    {
        ["Count"] = static c => Self(c).Items.Count,
        ["IsReadOnly"] = static _ => true,
        ["this(int)"] = static c => Self(c).At(c.Int(0)),
        ["this(string)"] = static c => Self(c).Named(c.Text(0)),
        ["Keys"] = static c => new SequenceValue(Matched(c).Items.Select(static group => ((GroupValue)group!).Name)),
        ["Values"] = static c => new SequenceValue(Self(c).Items),
        ["ContainsKey(string)"] = static c => !ReferenceEquals(Matched(c).Named(c.Text(0)), GroupValue.None),
        ["TryGetValue(string,out Group)"] = static c => TryGet(c),
        ["GetEnumerator()"] = static c => new EnumeratorValue(Self(c).Items.GetEnumerator()),
    };

    public static ArrayValue Names(MemberCall call, RegexGroups groups) =>
        Array(call, Enumerable.Range(0, groups.Count).Select(groups.NameOf));

    public static ArrayValue Numbers(MemberCall call, RegexGroups groups) =>
        Array(call, Enumerable.Range(0, groups.Count).Select(static slot => (object?)slot));

    /// <summary>The groups, if they are enumerated as groups: they are pairs of names and groups, too.</summary>
    public static IEnumerable<object?>? Enumerated(GroupsValue groups, IOperation at) =>
        at is Microsoft.CodeAnalysis.Operations.IInvocationOperation { TargetMethod.Name: "Cast" or "OfType" }
        || at.Type is { Name: "GroupCollection" }
        || at
            is Microsoft.CodeAnalysis.Operations.IConversionOperation
            {
                Operand.Type.Name: "GroupCollection",
                Type.SpecialType: SpecialType.System_Collections_IEnumerable
            }
            ? groups.Items
            : null;

    private static GroupsValue Self(MemberCall call) => call.Receiver as GroupsValue ?? throw call.Refuse();

    private static GroupsValue Matched(MemberCall call) => Self(call).Match.IsSuccess ? Self(call) : throw call.Refuse();

    private static object TryGet(MemberCall call)
    {
        var group = Matched(call).Named(call.Text(0));
        var isFound = !ReferenceEquals(group, GroupValue.None);
        ((Cell)call[1]!).Set(isFound ? group : null);
        return isFound;
    }

    private static ArrayValue Array(MemberCall call, IEnumerable<object?> items)
    {
        var listed = ConversionMembers.Listed(call, items);
        call.Charge(listed.Count);
        return new ArrayValue((IArrayTypeSymbol)call.ResultType, [.. listed]);
    }
}
