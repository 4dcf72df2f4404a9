using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>
/// What has certainly been called before a place is reached: by the statements that come before it in its block and in those around it.
/// A call counts when nothing within its statement decides whether it is made. Jumps over statements by <c>goto</c> there are none.
/// </summary>
internal sealed class Precedence
{
    private readonly Dictionary<SyntaxNode, HashSet<string>> certain = [];

    public void Note(IInvocationOperation invocation)
    {
        if (Statement(invocation.Syntax) is not { } statement)
        {
            return;
        }
        if (!certain.TryGetValue(statement, out var calls))
        {
            certain.Add(statement, calls = []);
        }
        calls.Add(Keys.Of(invocation.TargetMethod));
    }

    public IReadOnlyCollection<string> Before(SyntaxNode place, bool isWithin = false)
    {
        // The expression that a loop goes through is evaluated before the loop moves on.
        HashSet<string>? all =
            isWithin && place is CommonForEachStatementSyntax && certain.TryGetValue(place, out var own) ? [.. own] : null;
        for (var at = place; at is not null && !IsFunction(at); at = at.Parent)
        {
            var statements =
                at.Parent is BlockSyntax block ? block.Statements
                : at.Parent is SwitchSectionSyntax section ? section.Statements
                : default;
            foreach (var statement in statements)
            {
                if (statement == at)
                {
                    break;
                }
                if (certain.TryGetValue(statement, out var calls))
                {
                    (all ??= []).UnionWith(calls);
                }
            }
        }
        return (IReadOnlyCollection<string>?)all ?? [];
    }

    /// <summary>What a function calls whenever it runs to its end.</summary>
    public IEnumerable<string> Always(SyntaxNode body)
    {
        var statements = body is BlockSyntax block ? (IEnumerable<SyntaxNode>)block.Statements : [body];
        return statements.SelectMany(statement => certain.TryGetValue(statement, out var calls) ? calls : []);
    }

    private static bool IsFunction(SyntaxNode node) =>
        node is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax or AccessorDeclarationSyntax;

    /// <summary>The statement, or the expression that is a whole body, within which nothing decides whether a call is made.</summary>
    private static SyntaxNode? Statement(SyntaxNode call)
    {
        for (var at = call; at is not null; at = at.Parent)
        {
            switch (at.Parent)
            {
                case ArrowExpressionClauseSyntax:
                case AnonymousFunctionExpressionSyntax function when function.ExpressionBody == at:
                    return at;
                case { } parent when Decides(parent, at):
                    return null;
                case ExpressionStatementSyntax or LocalDeclarationStatementSyntax or ReturnStatementSyntax or YieldStatementSyntax:
                    return at.Parent;
                case IfStatementSyntax test when test.Condition == at:
                    return test;
                case ForEachStatementSyntax loop when loop.Expression == at:
                    return loop;
                case StatementSyntax:
                    return null;
            }
        }
        return null;
    }

    /// <summary>Whether a construct evaluates a part only sometimes.</summary>
    private static bool Decides(SyntaxNode construct, SyntaxNode part) =>
        construct switch
        {
            ConditionalExpressionSyntax choice => choice.Condition != part,
            BinaryExpressionSyntax binary => binary.Right == part
                && binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
            AssignmentExpressionSyntax assignment => assignment.Right == part && assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
            ConditionalAccessExpressionSyntax access => access.WhenNotNull == part,
            SwitchExpressionArmSyntax or AnonymousFunctionExpressionSyntax => true,
            _ => false,
        };
}
