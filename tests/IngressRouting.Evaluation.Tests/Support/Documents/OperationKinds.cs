using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Tests;

/// <summary>Which kinds of operations the snippets consist of.</summary>
internal static class OperationKinds
{
    /// <summary>Every kind that this compiler knows, by the newest of its names.</summary>
    public static IReadOnlyList<(OperationKind Kind, string Name)> All { get; } =
    [
        .. typeof(OperationKind)
            .GetFields()
            .Where(static field => field.IsStatic && !field.IsDefined(typeof(ObsoleteAttribute), false))
            .GroupBy(static field => (OperationKind)field.GetValue(null)!)
            .Select(static names => (Kind: names.Key, names.OrderBy(static name => name.MetadataToken).Last().Name))
            .OrderBy(static row => row.Name, StringComparer.Ordinal),
    ];

    /// <summary>The kinds in a snippet and in everything of its file that it mentions, near or far.</summary>
    public static ImmutableHashSet<OperationKind> Of(Snippet snippet)
    {
        var kinds = ImmutableHashSet.CreateBuilder<OperationKind>();
        foreach (var operation in Roots(snippet).SelectMany(static root => root.DescendantsAndSelf()))
        {
            kinds.Add(operation.Kind);
        }
        return kinds.ToImmutable();
    }

    /// <summary>The kinds of what a refusal points at.</summary>
    public static IEnumerable<OperationKind> At(Snippet snippet, Location location) =>
        Roots(snippet)
            .SelectMany(static root => root.DescendantsAndSelf())
            .Where(operation => operation.Syntax.Span == location.SourceSpan)
            .Select(static operation => operation.Kind);

    private static IEnumerable<IOperation> Roots(Snippet snippet)
    {
        var seen = new HashSet<SyntaxNode>();
        var waiting = new Queue<SyntaxNode>(snippet.Method.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()));
        while (waiting.TryDequeue(out var declaration))
        {
            if (!seen.Add(declaration))
            {
                continue;
            }
            var model = snippet.Compilation.GetSemanticModel(declaration.SyntaxTree);
            foreach (var node in declaration.DescendantNodesAndSelf())
            {
                if (
                    node
                    is BaseMethodDeclarationSyntax
                        or AccessorDeclarationSyntax
                        or EqualsValueClauseSyntax
                        or ArrowExpressionClauseSyntax
                        or AttributeSyntax
                )
                {
                    if (model.GetOperation(node) is { Parent: null } root)
                    {
                        yield return root;
                    }
                }
                var mentioned = node is SimpleNameSyntax ? model.GetSymbolInfo(node).Symbol : null;
                foreach (var reference in mentioned?.OriginalDefinition.DeclaringSyntaxReferences ?? [])
                {
                    if (
                        reference.GetSyntax() is MemberDeclarationSyntax or VariableDeclaratorSyntax
                        && reference.SyntaxTree == declaration.SyntaxTree
                        && mentioned is not INamedTypeSymbol { ContainingType: null, IsFileLocal: false }
                    )
                    {
                        waiting.Enqueue(reference.GetSyntax());
                    }
                }
            }
        }
    }
}
