using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Evaluation.Tests;

/// <summary>Compiles test programs.</summary>
internal static class Source
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Globalization;
        global using System.Linq;
        global using System.Text;
        global using IngressRouting;

        [AttributeUsage(AttributeTargets.Method)]
        internal sealed class RefusedAttribute(string id, string at) : Attribute
        {
            public string Id => id;
            public string At => at;
        }
        """;

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path =>
                Path.GetFileName(path) is var name
                && (
                    name.StartsWith("System.", StringComparison.Ordinal)
                    || name
                        is "netstandard.dll"
                            or "Microsoft.CSharp.dll"
                            or "IngressRouting.Dsl.dll"
                            or "IngressRouting.Model.dll"
                            or "IngressRouting.CloudFormation.dll"
                )
            )
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>Compiles files, each given by name and text.</summary>
    public static CSharpCompilation Compile(params IEnumerable<(string Name, string Text)> files) =>
        CSharpCompilation.Create(
            "Snippets",
            [
                .. files
                    .Append((Name: "Usings.cs", Text: Usings))
                    .Select(static file => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.Name, Encoding.UTF8)),
            ],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                allowUnsafe: true
            )
        );

    public static void AssertCompiles(Compilation compilation)
    {
        var errors = compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        Assert.True(errors.Count == 0, "The snippet does not compile:\n" + string.Join("\n", errors));
    }

    /// <summary>The method <c>Run</c> of the class <c>Program</c>, or another one.</summary>
    public static IMethodSymbol Method(Compilation compilation, string type = "Program", string name = "Run") =>
        compilation.GetTypeByMetadataName(type)!.GetMembers(name).OfType<IMethodSymbol>().Single();

    public static string Snippet(string file)
    {
        using var stream = typeof(Source).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static IEnumerable<string> Snippets() =>
        typeof(Source)
            .Assembly.GetManifestResourceNames()
            .Where(static name => name.EndsWith(".cs", StringComparison.Ordinal) && IsKnown(name))
            .Order(StringComparer.Ordinal);

    /// <summary>Files named for a version of the language need a compiler that knows it.</summary>
    private static bool IsKnown(string file) =>
        !Path.GetFileName(file).StartsWith("CSharp", StringComparison.Ordinal)
        || LanguageVersionFacts.TryParse(int.Parse(Path.GetFileName(file)[6..8]).ToString(), out _);
}
