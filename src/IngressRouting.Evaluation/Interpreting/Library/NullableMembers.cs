namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of nullable value types, which are null or the value itself.</summary>
internal static class NullableMembers
{
    public static readonly MemberTable Table = new()
    {
        ["HasValue"] = static c => c.Receiver is not null,
        ["Value"] = static c => c.Receiver ?? throw c.Invalid("Nullable object must have a value."),
        ["GetValueOrDefault()"] = static c => c.Receiver ?? Defaults.Of(c.ResultType, c.Run, c.Operation.Syntax),
        ["GetValueOrDefault(T)"] = static c => c.Receiver ?? c[0],
        ["new(T)"] = static c => c[0],
        ["ToString()"] = static c => Texts.Of(c.Receiver, c.Operation, c.Frame),
        ["Equals(object)"] = static c => c.Run.Comparer.Equals(c.Receiver, c[0]),
    };
}
