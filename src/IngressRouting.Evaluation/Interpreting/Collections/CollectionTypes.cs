using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The collection types that the interpreter models.</summary>
internal static class CollectionTypes
{
    /// <summary>The element type of a collection that a collection expression can make, or null.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type) =>
        type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
            INamedTypeSymbol { Arity: 1 } named when Spans.IsSpan(named) || IsGenericCollection(named) => named.TypeArguments[0],
            _ => null,
        };

    /// <summary>The element type that enumerating a value of the type gives, or null.</summary>
    public static ITypeSymbol? EnumeratedElementOf(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return array.ElementType;
            case INamedTypeSymbol { Arity: 1 } span when Spans.IsSpan(span):
                return span.TypeArguments[0];
            case INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } enumerable:
                return enumerable.TypeArguments[0];
        }
        ITypeSymbol? found = null;
        foreach (var contract in type.AllInterfaces)
        {
            if (contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            {
                if (found is not null)
                {
                    return null;
                }
                found = contract.TypeArguments[0];
            }
        }
        return found;
    }

    public static object Make(ITypeSymbol type, List<object?> items, IOperation operation, Frame frame)
    {
        var compilation = frame.Run.Compilation;
        switch (type)
        {
            case IArrayTypeSymbol array:
                return new ArrayValue(array, [.. items]);
            case INamedTypeSymbol span when Spans.IsSpan(span):
                return new ArrayValue(compilation.CreateArrayTypeSymbol(span.TypeArguments[0]), [.. items]);
            case INamedTypeSymbol { Name: "IList" or "ICollection" } list:
                return new ListValue(Concrete(list, "System.Collections.Generic.List`1", frame), items);
            case INamedTypeSymbol named:
                return new ListValue(named, items);
            default:
                throw Expressions.Refuse(operation, frame);
        }
    }

    public static INamedTypeSymbol Concrete(INamedTypeSymbol like, string metadataName, Frame frame) =>
        frame.Run.Compilation.GetTypeByMetadataName(metadataName)?.Construct([.. like.TypeArguments]) ?? like;

    private static bool IsGenericCollection(INamedTypeSymbol type) =>
        type.Name is "ImmutableArray" or "ImmutableList"
            ? type.ContainingNamespace.ToDisplayString() == "System.Collections.Immutable"
            : type.Name is "List" or "IList" or "ICollection" or "IEnumerable" or "IReadOnlyList" or "IReadOnlyCollection"
                && type.ContainingNamespace.ToDisplayString() == "System.Collections.Generic";
}
