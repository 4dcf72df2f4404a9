using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>Questions about types.</summary>
internal static class Types
{
    public static bool IsDelegate(ITypeSymbol? type) => type is { TypeKind: TypeKind.Delegate };

    /// <summary>An interface behind which an iterator may be, or a type of the project that can be enumerated.</summary>
    public static bool IsSequence(ITypeSymbol? type) =>
        type is not null && (IsSequenceInterface(type) || (IsOwn(type) && type.AllInterfaces.Any(IsSequenceInterface)));

    /// <summary>Whether the analysis follows values of the type, because code runs when they are used.</summary>
    public static bool IsFollowed(ITypeSymbol? type) => IsDelegate(type) || IsSequence(type);

    public static bool IsOwn(ISymbol? symbol) => symbol is not null && symbol.OriginalDefinition.Locations.Any(static at => at.IsInSource);

    /// <summary>Whether a value of the type may be anything.</summary>
    public static bool IsAnything(ITypeSymbol? type) =>
        type is null or ITypeParameterSymbol or { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic };

    public static bool Derives(ITypeSymbol type, ITypeSymbol from)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, from.OriginalDefinition))
            {
                return true;
            }
        }
        return type.AllInterfaces.Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, from.OriginalDefinition));
    }

    private static bool IsSequenceInterface(ITypeSymbol type) =>
        type.OriginalDefinition.SpecialType
            is SpecialType.System_Collections_IEnumerable
                or SpecialType.System_Collections_IEnumerator
                or SpecialType.System_Collections_Generic_IEnumerable_T
                or SpecialType.System_Collections_Generic_IEnumerator_T
        || type is INamedTypeSymbol { Name: "IOrderedEnumerable" };
}
