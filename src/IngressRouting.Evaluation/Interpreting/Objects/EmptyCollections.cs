using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The library hands out one empty array again and again, though not from everywhere.</summary>
internal static class EmptyCollections
{
    /// <summary>Stops when two collections would be told apart by identity that the program may share.</summary>
    public static void Check(object? left, object? right, SyntaxNode at, Interpretation run)
    {
        if (!ReferenceEquals(left, right) && IsShared(left) && IsShared(right))
        {
            throw run.Stop(
                Refusals.Unspecified,
                at,
                "Whether two empty collections are the same object",
                "compare their elements with SequenceEqual"
            );
        }
    }

    private static bool IsShared(object? value) =>
        value is ArrayValue { Items.Length: 0 }
        || (value is ListValue { Items.Count: 0 } list && (list.Type.TypeKind == TypeKind.Interface || IsImmutable(list.Type)));

    private static bool IsImmutable(INamedTypeSymbol type) => type.Name.StartsWith("Immutable", System.StringComparison.Ordinal);
}
