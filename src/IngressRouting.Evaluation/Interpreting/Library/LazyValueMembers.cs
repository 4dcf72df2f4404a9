namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>Lazy&lt;T&gt;</c>.</summary>
internal static class LazyValueMembers
{
    public static readonly MemberTable Table = new()
    {
        ["new(Func<T>)"] = static c => new LazyValue(c.Function(0), null),
        ["new(Func<T>,bool)"] = static c => new LazyValue(c.Function(0), null),
        ["new(T)"] = static c => new LazyValue(null, c[0]),
        ["Value"] = static c => Self(c).Get(c),
        ["IsValueCreated"] = static c => Self(c).IsCreated,
    };

    private static LazyValue Self(MemberCall call) => call.Receiver as LazyValue ?? throw call.Refuse();
}
