using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Spans, which the interpreter models as arrays.</summary>
internal static class Spans
{
    public static bool IsSpan(ITypeSymbol type) =>
        type
            is INamedTypeSymbol
            {
                Name: "ReadOnlySpan" or "Span",
                Arity: 1,
                ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            };
}
