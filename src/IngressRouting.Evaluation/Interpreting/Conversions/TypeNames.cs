using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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

    private static readonly SymbolDisplayFormat OfParameter = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes
    );

    /// <summary><c>Namespace.Outer+Inner</c>, as reflection names it.</summary>
    public static string Metadata(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        var name = definition.MetadataName;
        for (var outer = definition.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }
        var space = definition.ContainingNamespace;
        return space is null || space.IsGlobalNamespace ? name : space.ToDisplayString() + "." + name;
    }

    /// <summary><c>Type.Member</c>, <c>new Type(…)</c> or <c>Type[…]</c>, for messages.</summary>
    public static string Of(ISymbol symbol) =>
        symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => "new "
                + WithTypeParameters(constructor.ContainingType)
                + (constructor.Parameters.IsEmpty ? "()" : "(…)"),
            IPropertySymbol { IsIndexer: true } indexer => WithTypeParameters(indexer.ContainingType) + "[…]",
            IMethodSymbol { MethodKind: MethodKind.Conversion, Parameters.Length: 1 } conversion => "conversion from "
                + conversion.Parameters[0].Type.ToDisplayString(OfParameter)
                + " to "
                + conversion.ReturnType.ToDisplayString(OfParameter),
            IMethodSymbol method when OperatorOf(method) is { Length: > 0 } sign => "operator "
                + sign
                + " of "
                + method.ContainingType.ToDisplayString(OfParameter),
            _ => symbol.ToDisplayString(Readable),
        };

    /// <summary>The sign of an operator, which an interface may have declared first; null when the method is none.</summary>
    private static string? OperatorOf(IMethodSymbol method) =>
        method.Name.IndexOf("op_", System.StringComparison.Ordinal) is >= 0 and var start
            ? SyntaxFacts.GetText(SyntaxFacts.GetOperatorKind(method.Name.Substring(start)))
            : null;

    /// <summary><c>Type.Member(int, string)</c>, to tell overloads apart in messages.</summary>
    public static string WithParameters(ISymbol symbol)
    {
        var parameters = symbol switch
        {
            IMethodSymbol method => (method.ReducedFrom ?? method).OriginalDefinition.Parameters,
            IPropertySymbol property => property.OriginalDefinition.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        };
        var list = string.Join(", ", parameters.Select(Described));
        return symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => "new " + WithTypeParameters(symbol.ContainingType) + "(" + list + ")",
            IPropertySymbol { IsIndexer: true } => WithTypeParameters(symbol.ContainingType) + "[" + list + "]",
            IMethodSymbol => Of(symbol) + "(" + list + ")",
            _ => Of(symbol),
        };
    }

    /// <summary><c>List&lt;int&gt;</c>, without namespaces.</summary>
    public static string Short(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat);

    private static string Described(IParameterSymbol parameter) =>
        parameter.RefKind switch
        {
            RefKind.Out => "out ",
            RefKind.Ref => "ref ",
            _ => "",
        } + parameter.Type.ToDisplayString(OfParameter);

    private static string WithTypeParameters(INamedTypeSymbol type) => type.ToDisplayString(Readable) + (type.Arity > 0 ? "<…>" : "");
}
