using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Methods that yield.</summary>
internal static class Iterators
{
    /// <summary>Whether a method, accessor or local function itself has a yield statement; those of functions within it do not count.</summary>
    public static bool IsIterator(SyntaxNode function)
    {
        foreach (
            var node in function.DescendantNodes(node => node == function || node is not (ExpressionSyntax or LocalFunctionStatementSyntax))
        )
        {
            if (node is YieldStatementSyntax)
            {
                return true;
            }
        }
        return false;
    }

    public static object Make(IOperation body, Frame frame, SyntaxNode call) =>
        throw frame.Run.Stop(Refusals.Construct, call, "A method that yields");
}
