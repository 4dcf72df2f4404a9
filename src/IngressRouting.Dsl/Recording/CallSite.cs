using IngressRouting.Model;

namespace IngressRouting.Recording;

/// <summary>One call of a DSL member as its caller wrote it. Captured when the call happens, asked only when a finding needs a place.</summary>
internal abstract class CallSite
{
    /// <summary>The call as a whole.</summary>
    public abstract Origin Whole { get; }

    /// <summary>What the caller passed for the parameter of that name, or null when it left the parameter to its default.</summary>
    public abstract Origin? Argument(string parameter);
}
