using IngressRouting.Model;
using IngressRouting.Recording;

namespace IngressRouting.Fuzzing;

/// <summary>A call of the DSL of which nobody asks where it was made; looking at the stack for each would take most of the time.</summary>
internal sealed class UnknownCall : CallSite
{
    private static readonly Origin Nowhere = new UnknownOrigin();

    public override Origin Whole => Nowhere;

    public override Origin? Argument(string parameter) => null;

    private sealed class UnknownOrigin : Origin
    {
        public override string ToString() => "nowhere";
    }
}
