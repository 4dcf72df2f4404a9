using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A place in source as people see it.</summary>
internal static class Place
{
    /// <summary>
    /// Where to point for a node. A call at the end of a chain begins at its own name: the chain before it says other things, often on
    /// other lines.
    /// </summary>
    public static Location LocationOf(SyntaxNode node) =>
        node is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } && HasCall(access.Expression)
            ? Location.Create(node.SyntaxTree, TextSpan.FromBounds(access.Name.SpanStart, node.Span.End))
            : node.GetLocation();

    private static bool HasCall(ExpressionSyntax chain) => chain.DescendantNodesAndSelf().OfType<InvocationExpressionSyntax>().Any();

    /// <summary>The place in words, such as <c>Network.cs(12,34)</c>.</summary>
    public static string Of(SyntaxNode node)
    {
        var line = LocationOf(node).GetLineSpan();
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
