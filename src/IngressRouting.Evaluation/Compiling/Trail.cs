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

    /// <summary>How the value came to be and the way that it took, in words; empty when the place says it all.</summary>
    public static string Describe(SyntaxOrigin origin, IReadOnlyList<SyntaxNode> trail)
    {
        var words = new List<string>();
        if (origin.Birth?.Parts is { } parts)
        {
            words.Add("with " + parts);
        }

        if (origin.Birth?.Turn is { } turn)
        {
            words.Add("in the loop at " + Place.Of(turn.Loop));
        }

        if (trail.Count > 0)
        {
            words.Add("by way of " + string.Join(", ", trail.Take(Most).Select(Place.Of)) + (trail.Count > Most ? ", …" : ""));
        }

        return words.Count == 0 ? "" : " [" + string.Join(", ", words) + "]";
    }
}
