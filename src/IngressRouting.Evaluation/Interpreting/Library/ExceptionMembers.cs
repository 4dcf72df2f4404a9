namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of exceptions.</summary>
internal static class ExceptionMembers
{
    public static readonly MemberTable Table = new()
    {
        ["GetType()"] = static c => TypeMembers.Of(c),
        ["Message"] = static c =>
            ((ExceptionObject)c.Receiver!).Message
            ?? throw c.Run.Stop(
                Refusals.Unspecified,
                c.Operation.Syntax,
                "The message of a library exception",
                "write the text in the catch block, or throw an exception type of your own"
            ),
        ["ParamName"] = static c =>
            c.Receiver is ExceptionObject { IsOfLibrary: false } or ExceptionObject { Parameter: not null }
                ? ((ExceptionObject)c.Receiver).Parameter
                : throw c.Refuse(),
        ["InnerException"] = static c => ((ExceptionObject)c.Receiver!).Inner,
    };
}
