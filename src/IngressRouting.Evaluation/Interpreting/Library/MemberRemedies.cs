using System;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What to write instead of a library member that is not evaluated.</summary>
internal static class MemberRemedies
{
    /// <summary>For members with a result.</summary>
    public const string Usual = "use a constant for its result, or write a helper method in this project";

    public static string For(ISymbol member, Refusal refusal) =>
        refusal == Refusals.InputOutput ? OfInputOutput(member) : OfType(member) ?? OfKind(member);

    private static string OfInputOutput(ISymbol member) =>
        member.ContainingType is { Name: "Console" or "TextWriter" } && !member.Name.StartsWith("Read", StringComparison.Ordinal)
            ? "remove it"
            : "write the value as a constant, or take a template parameter for what is only known at deployment";

    private static string? OfType(ISymbol member) =>
        (member.ContainingNamespace?.ToDisplayString(), member.ContainingType?.Name) switch
        {
            ("System.Text.RegularExpressions", _) => OfRegex(member.Name),
            ("System.Text.Json" or "System.Text.Json.Nodes" or "System.Xml" or "System.Xml.Linq", _) =>
                "write the data in C#, such as an array of tuples or records",
            ("System.Collections.Immutable", _) =>
                "use ImmutableArray or ImmutableList, or a collection that can change, such as Dictionary or HashSet",
            ("System.Diagnostics", "Debug" or "Trace") => "remove it, or throw an exception where its condition does not hold",
            _ => null,
        };

    /// <summary>For a regular expression, by what is done with it.</summary>
    public static string OfRegex(string member) =>
        member switch
        {
            "IsMatch" =>
                "test the text with members of string such as StartsWith, EndsWith and Contains, or its characters with All and char.IsAsciiDigit",
            "Replace" => "use string.Replace, or Split with StringSplitOptions.RemoveEmptyEntries and string.Join",
            "Split" => "use string.Split, which takes several separators, too",
            "Escape" or "Unescape" => "write the text that it gives",
            _ => "take the text apart with members of string such as Split, IndexOf and StartsWith, or match it with a list pattern",
        };

    private static string OfKind(ISymbol member) =>
        member switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type } => IsCollection(type)
                ? "use another collection, such as List, Dictionary, HashSet, Queue or Stack"
                : "use a value of another type, or declare a type in this project that does what you need of it",
            IMethodSymbol { ReturnsVoid: true } guard when guard.Name.StartsWith("ThrowIf", StringComparison.Ordinal) =>
                "write an if statement that throws the exception",
            IMethodSymbol { ReturnsVoid: true, IsStatic: false, ContainingType: var type } when IsCollection(type) =>
                "change the collection element by element, or make a new one",
            IMethodSymbol { ReturnsVoid: true } => "leave it out, or write a helper method in this project that does the same",
            _ => Usual,
        };

    private static bool IsCollection(INamedTypeSymbol type) =>
        type.AllInterfaces.Any(static contract => contract.SpecialType == SpecialType.System_Collections_IEnumerable)
        || type.Name == "PriorityQueue";
}
