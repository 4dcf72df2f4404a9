namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A call whose arguments are being evaluated; a later one may refer to what is known of the earlier ones.</summary>
/// <param name="receiver">The object that is called, null for static members.</param>
/// <param name="values">The arguments in the order of the parameters; null where none has been evaluated yet.</param>
internal sealed class PendingCall(object? receiver, object?[] values)
{
    public object? Receiver { get; } = receiver;

    public object?[] Values { get; } = values;
}
