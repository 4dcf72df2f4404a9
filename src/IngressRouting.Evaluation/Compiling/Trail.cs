using System.Collections.Generic;
using System.Linq;
using IngressRouting.Evaluation.Interpreting;
using Microsoft.CodeAnalysis;
using Place = IngressRouting.Evaluation.Interpreting.Place;

namespace IngressRouting.Evaluation;

/// <summary>The way from the place of an error to the topology method. It is told in the message, because csc does not print further locations.</summary>
internal static class Trail
{
    private const int Most = 4;

    /// <summary>The argument that took the value to the DSL, where that is not the place itself, then the calls that led there.</summary>
    public static IReadOnlyList<SyntaxNode> Of(SyntaxOrigin origin)
    {
        var passed = origin.Argument.Contains(origin.Node) ? [] : new[] { origin.Argument };
        return [.. passed, .. origin.Calls];
    }

    /// <summary>The way in words, empty when there is none.</summary>
    public static string Describe(IReadOnlyList<SyntaxNode> trail)
    {
        if (trail.Count == 0)
        {
            return "";
        }

        var more = trail.Count > Most ? ", …" : "";
        return " [by way of " + string.Join(", ", trail.Take(Most).Select(Place.Of)) + more + "]";
    }
}
