namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of enumerators that the program uses by hand.</summary>
internal static class EnumeratorMembers
{
    public static readonly MemberTable Table = new()
    {
        ["MoveNext()"] = static c => Self(c).MoveNext(),
        ["Current"] = static c => Self(c).Current,
        ["Dispose()"] = static c =>
        {
            Self(c).Dispose();
            return null;
        },
    };

    private static EnumeratorValue Self(MemberCall call) => call.Receiver as EnumeratorValue ?? throw call.Refuse();
}
