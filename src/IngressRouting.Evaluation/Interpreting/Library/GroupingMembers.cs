namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>IGrouping&lt;TKey, TElement&gt;</c>.</summary>
internal static class GroupingMembers
{
    public static readonly MemberTable Table = new() { ["Key"] = static c => ((GroupingValue)c.Receiver!).Key };
}
