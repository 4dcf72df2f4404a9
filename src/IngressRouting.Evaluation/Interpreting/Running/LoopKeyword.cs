using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Finds the keyword of the loop that contains a node, within the same function.</summary>
internal static class LoopKeyword
{
    public static SyntaxToken? Around(SyntaxNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            switch (at)
            {
                case WhileStatementSyntax loop:
                    return loop.WhileKeyword;
                case ForStatementSyntax loop:
                    return loop.ForKeyword;
                case CommonForEachStatementSyntax loop:
                    return loop.ForEachKeyword;
                case DoStatementSyntax loop:
                    return loop.DoKeyword;
                case MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax:
                    return null;
            }
        }
        return null;
    }
}
