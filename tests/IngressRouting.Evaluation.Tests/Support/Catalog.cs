using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Evaluation.Tests;

/// <summary>The snippets, compiled once.</summary>
internal static class Catalog
{
    private static readonly ConcurrentDictionary<string, Assembly> Assemblies = [];

    public static IReadOnlyList<Snippet> All { get; } = [.. Source.Snippets().SelectMany(Load)];

    public static Snippet Find(string file, string method) => All.Single(snippet => snippet.File == file && snippet.Name == method);

    public static Assembly Assembly(string file) =>
        Assemblies.GetOrAdd(file, static name => Native.Load(All.First(snippet => snippet.File == name).Compilation));

    private static IEnumerable<Snippet> Load(string file)
    {
        var compilation = Source.Compile((file, Source.Snippet(file)));
        Source.AssertCompiles(compilation);
        return compilation
            .GetTypeByMetadataName(Path.GetFileNameWithoutExtension(file) + "Snippets")!
            .GetMembers()
            .OfType<IMethodSymbol>()
            .Where(static method =>
                // Members of extension blocks show up as members of the class, too.
                method.DeclaringSyntaxReferences
                    is [var declared]
                && declared.GetSyntax().Parent is ClassDeclarationSyntax
                && method
                    is {
                        DeclaredAccessibility: Accessibility.Public,
                        IsStatic: true,
                        IsImplicitlyDeclared: false,
                        AssociatedSymbol: null,
                        MethodKind: MethodKind.Ordinary,
                        Parameters.IsEmpty: true
                    }
            )
            .Select(method => new Snippet(file, compilation, method, Refusal(method)));
    }

    private static string? Refusal(IMethodSymbol method) =>
        method.GetAttributes().FirstOrDefault(static attribute => attribute.AttributeClass?.Name == "RefusedAttribute") is { } attribute
            ? attribute.ConstructorArguments[0].Value + " at " + attribute.ConstructorArguments[1].Value
            : null;
}
