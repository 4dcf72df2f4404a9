using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Names of types and members as the runtime and as people spell them.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat Readable = new(
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        genericsOptions: SymbolDisplayGenericsOptions.None,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
    );

    /// <summary><c>Namespace.Outer+Inner</c>, as reflection names it.</summary>
    public static string Metadata(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        if (definition.ContainingType is { } outer)
        {
            return Metadata(outer) + "+" + definition.MetadataName;
        }
        var space = definition.ContainingNamespace;
        return space is null || space.IsGlobalNamespace ? definition.MetadataName : space.ToDisplayString() + "." + definition.MetadataName;
    }

    /// <summary><c>Type.Member</c>, for messages.</summary>
    public static string Of(ISymbol symbol) => symbol.ToDisplayString(Readable);
}
