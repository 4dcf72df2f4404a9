using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What a <c>using</c> leaves a lock by, once.</summary>
internal sealed class LockScopeValue : IDisposable
{
    private LockValue? held;

    public LockScopeValue(LockValue entered)
    {
        held = entered;
        entered.Depth++;
    }

    public void Dispose()
    {
        if (held is { } entered)
        {
            entered.Depth--;
            held = null;
        }
    }
}
