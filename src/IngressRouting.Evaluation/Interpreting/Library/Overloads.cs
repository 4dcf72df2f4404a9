using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The overloads of a member that are evaluated when the member itself is not.</summary>
internal static class Overloads
{
    private const int Most = 3;

    /// <summary>The ones with the most similar parameters first.</summary>
    public static IReadOnlyList<ISymbol> Known(ISymbol member, MemberCache members)
    {
        if (member.ContainingType is not { } type || member is not (IMethodSymbol or IPropertySymbol { IsIndexer: true }))
        {
            return [];
        }
        var definition = ((member as IMethodSymbol)?.ReducedFrom ?? member).OriginalDefinition;
        var wanted = Parameters(definition);
        return
        [
            .. type
                .OriginalDefinition.GetMembers(member.Name)
                .Where(other =>
                    other.DeclaredAccessibility == Accessibility.Public
                    && other.IsStatic == definition.IsStatic
                    && !SymbolEqualityComparer.Default.Equals(other, definition)
                    && members.Find(other) is { } known
                    && !RefusingMember.Is(known)
                )
                .OrderBy(other => Difference(Parameters(other), wanted))
                .ThenBy(static other => Parameters(other).Length)
                .Take(Most),
        ];
    }

    /// <summary>What to write instead.</summary>
    public static string Describe(IReadOnlyList<ISymbol> known) =>
        known.Count == 1
            ? "'" + TypeNames.WithParameters(known[0]) + "' is"
            : string.Join(", ", known.Take(known.Count - 1).Select(static one => "'" + TypeNames.WithParameters(one) + "'"))
                + " and '"
                + TypeNames.WithParameters(known[known.Count - 1])
                + "' are";

    private static IParameterSymbol[] Parameters(ISymbol member) =>
        member switch
        {
            IMethodSymbol method => [.. method.Parameters],
            IPropertySymbol property => [.. property.Parameters],
            _ => [],
        };

    private static int Difference(IParameterSymbol[] some, IParameterSymbol[] others)
    {
        var same = 0;
        while (same < Math.Min(some.Length, others.Length) && some[same].Type.ToDisplayString() == others[same].Type.ToDisplayString())
        {
            same++;
        }
        return some.Length + others.Length - (2 * same);
    }
}
