using System.Globalization;
using System.IO;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A place in source as people write it.</summary>
internal static class Place
{
    public static string Of(SyntaxNode node)
    {
        var line = node.GetLocation().GetLineSpan();
        var start = line.StartLinePosition;
        return string.Format(
            CultureInfo.InvariantCulture,
            "{0}({1},{2})",
            Path.GetFileName(line.Path),
            start.Line + 1,
            start.Character + 1
        );
    }
}
