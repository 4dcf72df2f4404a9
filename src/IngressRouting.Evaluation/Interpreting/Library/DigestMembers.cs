namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of hash algorithms, whose digests are the same on every machine.</summary>
internal static class DigestMembers
{
    public static readonly MemberTable Table = new()
    {
        ["Create()"] = static c => new HasherValue(c.Symbol.ContainingType.Name, null),
        ["HashData(byte[])"] = static c => Digest(c, new HasherValue(c.Symbol.ContainingType.Name, null), ByteArrays.Of(c, 0)),
        ["ComputeHash(byte[])"] = static c => Digest(c, Self(c), ByteArrays.Of(c, 0)),
        ["ComputeHash(byte[],int,int)"] = static c => Digest(c, Self(c), ByteArrays.Part(c, 0, c.Int(1), c.Int(2))),
        ["Dispose()"] = static c => Dispose(c),
        ["Clear()"] = static c => Dispose(c),
    };

    /// <summary>Members of those with a key.</summary>
    public static readonly MemberTable Keyed = new()
    {
        ["new(byte[])"] = static c => new HasherValue(c.Symbol.ContainingType.Name, ByteArrays.Of(c, 0)),
        ["HashData(byte[],byte[])"] = static c =>
            Digest(c, new HasherValue(c.Symbol.ContainingType.Name, ByteArrays.Of(c, 0)), ByteArrays.Of(c, 1)),
    };

    private static HasherValue Self(MemberCall call) =>
        (call.Receiver as HasherValue ?? throw call.Refuse()) is { IsDisposed: false } hasher
            ? hasher
            : throw call.Run.Fault("System.ObjectDisposedException", "Cannot access a disposed object.", call.Operation);

    private static ArrayValue Digest(MemberCall call, HasherValue hasher, byte[] bytes)
    {
        call.Charge(100 + bytes.Length);
        return ByteArrays.Make(call.Run, hasher.Digest(bytes) ?? throw call.Refuse());
    }

    private static object? Dispose(MemberCall call)
    {
        (call.Receiver as HasherValue ?? throw call.Refuse()).IsDisposed = true;
        return null;
    }
}
