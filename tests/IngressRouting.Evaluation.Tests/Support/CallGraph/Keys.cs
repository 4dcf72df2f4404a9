using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>Names of nodes, variables and pools that are the same in every version of the sources.</summary>
internal static class Keys
{
    public const string Sequences = "pool sequences";

    /// <summary>The node of a method, constructor, accessor, lambda or local function.</summary>
    public static string Of(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        method = method.PartialImplementationPart ?? method;
        return method.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction
            ? AtSyntax(method.DeclaringSyntaxReferences[0].GetSyntax())
            : method.GetDocumentationCommentId()!;
    }

    public static string AtSyntax(SyntaxNode syntax) => "at " + syntax.SyntaxTree.FilePath + ":" + syntax.SpanStart;

    public static string Type(ITypeSymbol type) => type.OriginalDefinition.GetDocumentationCommentId()!;

    public static string Initializers(ITypeSymbol type) => "initializers " + Type(type);

    public static string Iterator(string method) => "iterator " + method;

    public static string Next(string method) => "next " + method;

    public static string Dispose(string method) => "dispose " + method;

    public static string Target(string node) => "target " + node;

    public static string Object(ITypeSymbol type) => "object " + Type(type);

    public static string Result(string node) => "result " + node;

    public static string Parameter(IMethodSymbol method, int ordinal) => "parameter " + ordinal + " of " + Of(method);

    public static string? Variable(ISymbol symbol) =>
        symbol switch
        {
            IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter => Parameter(method, parameter.Ordinal),
            IParameterSymbol { ContainingSymbol: IPropertySymbol property } parameter => "parameter "
                + parameter.Ordinal
                + " of "
                + property.OriginalDefinition.GetDocumentationCommentId(),
            ILocalSymbol local => "local " + AtSyntax(local.DeclaringSyntaxReferences[0].GetSyntax()),
            IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => Variable(property),
            IFieldSymbol or IPropertySymbol when symbol.Locations.Any(static at => at.IsInSource) =>
                symbol.OriginalDefinition.GetDocumentationCommentId(),
            _ => null,
        };

    /// <summary>Delegates of one type that went where the analysis does not follow, into collections and the like.</summary>
    public static string Pool(ITypeSymbol type) =>
        Types.IsDelegate(type) ? "pool " + Type(type) + (HasParameters(type) ? "" : " " + type.ToDisplayString())
        : type is INamedTypeSymbol { TypeArguments: [{ } element] } && !Types.IsAnything(element) ? Sequences + " of " + Type(element)
        : Sequences;

    private static bool HasParameters(ITypeSymbol type) =>
        type is ITypeParameterSymbol || (type is INamedTypeSymbol { IsGenericType: true } named && named.TypeArguments.Any(HasParameters));
}
