namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>ILookup&lt;TKey, TElement&gt;</c>.</summary>
internal static class LookupMembers
{
    public static readonly MemberTable Table = new()
    {
        ["Count"] = static c => Self(c).Index.Groups.Count,
        ["Contains(TKey)"] = static c => Self(c).Index.Find(c[0]) is not null,
        ["this(TKey)"] = static c => new SequenceValue(Self(c).Index.Find(c[0])?.Items ?? []),
    };

    private static LookupValue Self(MemberCall call) => call.Receiver as LookupValue ?? throw call.Refuse();
}
