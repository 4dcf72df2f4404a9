namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>System.Threading.Lock</c>, which nobody else holds.</summary>
internal static class LockMembers
{
    public static readonly MemberTable Table = new()
    {
        ["new()"] = static _ => new LockValue(),
        ["Enter()"] = static c => Enter(c),
        ["TryEnter()"] = static c => Entered(c),
        ["TryEnter(int)"] = static c => c.Int(0) >= -1 ? Entered(c) : throw c.OutOfRange(),
        ["Exit()"] = static c => Left(c),
        ["EnterScope()"] = static c => new LockScopeValue(Self(c)),
        ["IsHeldByCurrentThread"] = static c => Self(c).Depth > 0,
    };

    /// <summary>What <c>EnterScope</c> gives.</summary>
    public static readonly MemberTable Scope = new() { ["Dispose()"] = static c => Dispose(c) };

    private static LockValue Self(MemberCall call) => call.Receiver as LockValue ?? throw call.Refuse();

    private static object? Enter(MemberCall call)
    {
        Self(call).Depth++;
        return null;
    }

    private static bool Entered(MemberCall call)
    {
        Self(call).Depth++;
        return true;
    }

    private static object? Left(MemberCall call)
    {
        if (Self(call).Depth == 0)
        {
            throw call.Run.Fault("System.Threading.SynchronizationLockException", "The lock is not held.", call.Operation);
        }
        Self(call).Depth--;
        return null;
    }

    private static object? Dispose(MemberCall call)
    {
        (call.Receiver as LockScopeValue ?? throw call.Refuse()).Dispose();
        return null;
    }
}
