using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Evaluation;

/// <summary>Finds the topology methods of a compilation. The search is syntactic and done once per tree, so a key press pays for one file.</summary>
public static class TopologyMethods
{
    private static readonly ConditionalWeakTable<SyntaxTree, object> Candidates = new();

    /// <summary>The methods that carry <see cref="TopologyAttribute"/>, in the order of the source.</summary>
    public static IReadOnlyList<IMethodSymbol> In(Compilation compilation, CancellationToken cancellation)
    {
        var attribute = compilation.GetTypeByMetadataName(typeof(TopologyAttribute).FullName!);
        if (attribute is null)
        {
            return [];
        }

        var found = new List<IMethodSymbol>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var candidates = CandidatesIn(tree, cancellation);
            if (candidates.IsEmpty)
            {
                continue;
            }

            var model = compilation.GetSemanticModel(tree);
            found.AddRange(
                candidates
                    .Select(candidate => model.GetDeclaredSymbol(candidate, cancellation))
                    .OfType<IMethodSymbol>()
                    .Where(method =>
                        method.GetAttributes().Any(data => SymbolEqualityComparer.Default.Equals(data.AttributeClass, attribute))
                    )
            );
        }

        return found;
    }

    private static ImmutableArray<MethodDeclarationSyntax> CandidatesIn(SyntaxTree tree, CancellationToken cancellation)
    {
        if (Candidates.TryGetValue(tree, out var known))
        {
            return (ImmutableArray<MethodDeclarationSyntax>)known;
        }

        var candidates = tree.GetRoot(cancellation)
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)
            .OfType<MethodDeclarationSyntax>()
            .Where(MayCarryAttribute)
            .ToImmutableArray();
        return (ImmutableArray<MethodDeclarationSyntax>)Candidates.GetValue(tree, _ => candidates);
    }

    // An alias can give the attribute any name, so every attribute on a method that could be a topology makes it a candidate.
    private static bool MayCarryAttribute(MethodDeclarationSyntax method) => method.AttributeLists.Count > 0;
}
