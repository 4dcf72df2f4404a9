using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Fuzzing;

/// <summary>A sample, or a file of the interpreter's snippets, which edits start from.</summary>
/// <param name="Name">Its folder.</param>
/// <param name="Compilation">It, before any edit.</param>
internal sealed record EditedSource(string Name, CSharpCompilation Compilation)
{
    private static readonly SyntaxTree Usings = Parse("Usings.cs", Prelude.Usings.Replace("global using static IngressRouting.Aws;", ""));

    /// <summary>Every sample and every snippet.</summary>
    public static ImmutableArray<EditedSource> All { get; } =
    [
        .. typeof(EditedSource)
            .Assembly.GetManifestResourceNames()
            .Where(static name => name.EndsWith(".cs", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .GroupBy(static name => name.StartsWith("snippets/", StringComparison.Ordinal) ? name : Path.GetDirectoryName(name)!)
            .Select(static files => new EditedSource(
                files.Key,
                CSharpCompilation.Create(
                    "Edited",
                    [
                        .. files.Select(static name => Parse(name, Read(name))),
                        .. files.Key.StartsWith("snippets/", StringComparison.Ordinal) ? new[] { Usings } : [],
                    ],
                    ProgramCompilation.References,
                    new CSharpCompilationOptions(
                        OutputKind.DynamicallyLinkedLibrary,
                        nullableContextOptions: NullableContextOptions.Enable,
                        allowUnsafe: true
                    )
                )
            )),
    ];

    /// <summary>The trees that edits may change.</summary>
    public IReadOnlyList<SyntaxTree> Files => [.. Compilation.SyntaxTrees.Where(static tree => tree != Usings)];

    private static SyntaxTree Parse(string name, string text) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview), name, Encoding.UTF8);

    private static string Read(string name)
    {
        using var stream = typeof(EditedSource).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
