using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IngressRouting.Fuzzing;

/// <summary>What a program can do without where nothing names it: a type, or a member that is not called unless it is named.</summary>
internal sealed class PrunablePart
{
    /// <summary>What leads here.</summary>
    public required string Name { get; init; }

    /// <summary>Whether it is a type that has instances, or a static constructor.</summary>
    public bool IsType { get; private init; }

    /// <summary>The type without which a member is of no use; null for types and for members of static classes.</summary>
    public string? Owner { get; private init; }

    /// <summary>Where it is written.</summary>
    public TextSpan Span { get; private init; }

    /// <summary>The names in it; those of a type are the ones that are outside of its prunable members.</summary>
    public IReadOnlyCollection<string> Mentions { get; private init; } = [];

    /// <summary>The names in the list of its parameters.</summary>
    public IReadOnlyCollection<string> Parameters { get; private init; } = [];

    /// <summary>The parts of a file, a type before its members.</summary>
    public static IEnumerable<PrunablePart> Of(string text) =>
        CSharpSyntaxTree
            .ParseText(text, ProgramCompilation.Parsing)
            .GetCompilationUnitRoot()
            .Members.OfType<BaseNamespaceDeclarationSyntax>()
            .SelectMany(static space => space.Members)
            .OfType<BaseTypeDeclarationSyntax>()
            .SelectMany(OfType);

    private static IEnumerable<PrunablePart> OfType(BaseTypeDeclarationSyntax type)
    {
        // What a static constructor names is used with the type, as what is named between the members of others is.
        var isStatic =
            type.Modifiers.Any(SyntaxKind.StaticKeyword) && !type.ChildNodes().Any(static node => node is ConstructorDeclarationSyntax);
        var owner = isStatic ? null : type.Identifier.Text;
        if (owner is not null)
        {
            yield return new PrunablePart
            {
                Name = owner,
                IsType = true,
                Span = type.FullSpan,
                Mentions = NamesIn(type.DescendantTokens(node => node == type || NameOf(node) is null)),
            };
        }

        foreach (var node in type.ChildNodes())
        {
            if (NameOf(node) is { } name)
            {
                yield return new PrunablePart
                {
                    Name = name,
                    Owner = owner,
                    Span = node.FullSpan,
                    Mentions = NamesIn(node.DescendantTokens()),
                    Parameters = node is MethodDeclarationSyntax { ParameterList: var list } ? NamesIn(list.DescendantTokens()) : [],
                };
            }
        }
    }

    /// <summary>What somebody writes who uses the member; null for what is not a member, or is used without a name.</summary>
    private static string? NameOf(SyntaxNode node) =>
        node switch
        {
            MethodDeclarationSyntax { Identifier.Text: "ToString" or "Equals" or "GetHashCode" or "Dispose" or "GetEnumerator" } => null,
            MethodDeclarationSyntax method => method.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            FieldDeclarationSyntax { Declaration.Variables: [var variable] } => variable.Identifier.Text,
            _ => null,
        };

    private static HashSet<string> NamesIn(IEnumerable<SyntaxToken> tokens) =>
        [.. tokens.Where(static token => token.IsKind(SyntaxKind.IdentifierToken)).Select(static token => token.ValueText)];
}
