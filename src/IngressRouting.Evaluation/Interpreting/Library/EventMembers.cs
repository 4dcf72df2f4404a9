using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>EventArgs</c>, which has no content.</summary>
internal static class EventMembers
{
    public static readonly MemberTable Table = new()
    {
        ["new()"] = static c => Instances.Blank((INamedTypeSymbol)c.ResultType, c.Run, c.Operation.Syntax),
        ["Empty"] = static c => c.Run.EmptyEvent ??= Instances.Blank((INamedTypeSymbol)c.ResultType, c.Run, c.Operation.Syntax),
    };
}
