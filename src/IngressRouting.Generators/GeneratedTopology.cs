using System.Text;
using IngressRouting.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Generators;

/// <summary>What the generator writes for a topology; texts and numbers only, so that equal input is known to give equal output.</summary>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="Namespace">The namespace of the user's class as source writes it, empty for the global one.</param>
/// <param name="Class">The name of the class that holds the constants.</param>
/// <param name="Name">The name of the topology.</param>
/// <param name="Member">The name of the constant: the topology's, with <c>_</c> for what a C# name cannot have.</param>
/// <param name="FileName">The name of the template's file.</param>
/// <param name="Template">The template; empty when there is none.</param>
/// <param name="Proven">How many rules hold.</param>
/// <param name="Violated">How many rules are violated.</param>
/// <param name="NotProven">How many rules can be neither proven nor refuted.</param>
/// <param name="Errors">How many errors there are, before any is suppressed.</param>
internal sealed record GeneratedTopology(
    string HintName,
    string Namespace,
    string Class,
    string Name,
    string Member,
    string FileName,
    string Template,
    int Proven,
    int Violated,
    int NotProven,
    int Errors
)
{
    private static readonly SymbolDisplayFormat InHintName = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces
    );

    private static readonly SymbolDisplayFormat InSource = InHintName.WithMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
    );

    /// <summary>Whether source can name the method. In half-typed code it may stand in a type that the compiler made up, or have no name yet.</summary>
    public static bool IsNameable(IMethodSymbol method)
    {
        for (ISymbol? symbol = method; symbol is IMethodSymbol or INamedTypeSymbol; symbol = symbol.ContainingType)
        {
            if (!SyntaxFacts.IsValidIdentifier(symbol.Name))
            {
                return false;
            }
        }

        return method.ContainingType is not null;
    }

    /// <summary>Takes over what the evaluation found.</summary>
    public static GeneratedTopology Of(IMethodSymbol method, CompiledTopology compiled) =>
        new(
            method.ContainingType.ToDisplayString(InHintName) + "." + MemberOf(compiled.Name) + ".g.cs",
            method.ContainingNamespace.IsGlobalNamespace ? "" : method.ContainingNamespace.ToDisplayString(InSource),
            ClassOf(method.ContainingType),
            compiled.Name,
            MemberOf(compiled.Name),
            compiled.FileName,
            compiled.Template ?? "",
            compiled.Judgement?.Proven ?? 0,
            compiled.Judgement?.Violated ?? 0,
            compiled.Judgement?.NotProven ?? 0,
            compiled.Errors
        );

    // The name may be anything while it is typed; the generated source must compile all the same.
    private static string MemberOf(string name)
    {
        var member = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            member.Append(SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_');
        }

        return member.Length > 0 && SyntaxFacts.IsIdentifierStartCharacter(member[0]) ? member.ToString() : "_" + member;
    }

    // Beside the user's class and named after it: one fixed name would be ambiguous where one project sees the internals of another.
    private static string ClassOf(INamedTypeSymbol type)
    {
        var name = type.Name + "Templates";
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.Name + "_" + name;
        }

        return name;
    }
}
