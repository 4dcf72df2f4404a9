namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>CollectionsMarshal</c>.</summary>
internal static class MarshalMembers
{
    public static readonly MemberTable Table = new()
    {
        ["AsSpan(List<T>)"] = static c =>
            c[0] switch
            {
                ListValue list => new ListSpanValue(list, c),
                null => SpanTypeMembers.Empty(c),
                _ => throw c.Refuse(),
            },
        ["SetCount(List<T>,int)"] = RefusingMember.Because(static c =>
            c.Run.Stop(
                Refusals.Member,
                c.Operation.Syntax,
                "'CollectionsMarshal.SetCount'",
                "use Add for every new element, or RemoveRange for those at the end"
            )
        ),
    };
}
