namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of enumerators that the program uses by hand.</summary>
internal static class EnumeratorMembers
{
    public static readonly MemberTable Table = new()
    {
        ["MoveNext()"] = static c => Self(c).MoveNext(),
        ["Current"] = static c => Self(c).IsOnElement ? Self(c).Current : throw OffElements(c),
        ["Dispose()"] = static c =>
        {
            Self(c).Dispose();
            return null;
        },
    };

    private static StopException OffElements(MemberCall call) =>
        call.Run.Stop(
            Refusals.Unspecified,
            call.Operation.Syntax,
            "What an enumerator shows before its first element and after its last one",
            "read Current only when MoveNext has given true"
        );

    private static EnumeratorValue Self(MemberCall call) => call.Receiver as EnumeratorValue ?? throw call.Refuse();
}
