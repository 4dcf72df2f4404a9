namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>KeyValuePair&lt;TKey, TValue&gt;</c>.</summary>
internal static class PairMembers
{
    public static readonly MemberTable Table = new()
    {
        ["new(TKey,TValue)"] = static c => new PairValue(c[0], c[1]),
        ["Create(TKey,TValue)"] = static c => new PairValue(c[0], c[1]),
        ["Key"] = static c => ((PairValue)c.Receiver!).Key,
        ["Value"] = static c => ((PairValue)c.Receiver!).Value,
        ["Deconstruct(out TKey,out TValue)"] = static c => Deconstruct(c),
        ["ToString()"] = static c => Texts.Of(c.Receiver, c.Operation, c.Frame),
    };

    private static object? Deconstruct(MemberCall call)
    {
        var pair = (PairValue)call.Receiver!;
        ((Cell)call[0]!).Set(Composite.CopyOf(pair.Key));
        ((Cell)call[1]!).Set(Composite.CopyOf(pair.Value));
        return null;
    }
}
