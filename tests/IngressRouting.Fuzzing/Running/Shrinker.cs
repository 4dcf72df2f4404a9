using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Fuzzing;

/// <summary>Makes a program smaller as long as running and interpreting it differ: removes statements and members, and replaces blocks by what they hold.</summary>
internal static class Shrinker
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The smallest program that was found.</summary>
    public static GeneratedProgram Shrink(GeneratedProgram program)
    {
        var deadline = DateTime.UtcNow + Patience;
        var shrunk = true;
        while (shrunk && DateTime.UtcNow < deadline)
        {
            shrunk = false;
            for (var file = program.Files.Count - 1; file >= 0; file--)
            {
                for (var at = 0; DateTime.UtcNow < deadline && Candidate(program, file, at) is { } candidate; )
                {
                    if (candidate.Files[file].Text.Length < program.Files[file].Text.Length && StillDiffers(candidate))
                    {
                        (program, shrunk) = (candidate, true);
                    }
                    else
                    {
                        at++;
                    }
                }
            }
        }

        return program;
    }

    private static bool StillDiffers(GeneratedProgram program) => Batch.Run([program]).Comparisons is [{ Comparison.IsDifferent: true }];

    private static GeneratedProgram? Candidate(GeneratedProgram program, int file, int at)
    {
        var root = CSharpSyntaxTree.ParseText(program.Files[file].Text).GetRoot();
        var nodes = root.DescendantNodes()
            .Where(static node =>
                node
                    is StatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax }
                        or MemberDeclarationSyntax { Parent: TypeDeclarationSyntax }
                || node is BaseTypeDeclarationSyntax
                || IsSimpler(node)
            )
            .Where(static node => !IsNeeded(node))
            .ToList();
        if (at >= nodes.Count)
        {
            return null;
        }

        var files = program.Files.ToList();
        var smaller = IsSimpler(nodes[at])
            ? Replace(root, (ExpressionSyntax)nodes[at])
            : root.RemoveNode(nodes[at], SyntaxRemoveOptions.KeepNoTrivia)!;
        files[file] = (files[file].Name, smaller.ToFullString());
        return program with { Files = files };
    }

    // Without these there is no topology, or no end of a loop or recursion.
    private static bool IsNeeded(SyntaxNode node) =>
        node is MemberDeclarationSyntax && node.ToString().Contains("[Topology]", StringComparison.Ordinal)
        || node is MethodDeclarationSyntax { Identifier.Text: "Show" or "Dig" }
        || node is ExpressionStatementSyntax { Expression: PostfixUnaryExpressionSyntax };

    // An operand or argument that has the type of the whole is often all that matters.
    private static bool IsSimpler(SyntaxNode node) =>
        node is ParenthesizedExpressionSyntax { Expression: BinaryExpressionSyntax or ConditionalExpressionSyntax };

    private static SyntaxNode Replace(SyntaxNode root, ExpressionSyntax node)
    {
        var operand = ((ParenthesizedExpressionSyntax)node).Expression switch
        {
            BinaryExpressionSyntax binary => binary.Left,
            ConditionalExpressionSyntax conditional => conditional.WhenFalse,
            var other => other,
        };
        return root.ReplaceNode(node, operand.WithTriviaFrom(node));
    }
}
