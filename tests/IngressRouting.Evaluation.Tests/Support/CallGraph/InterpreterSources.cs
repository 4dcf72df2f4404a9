using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Evaluation.Tests.CallGraph;

/// <summary>The sources of the assembly under test, compiled again to be looked at.</summary>
internal static class InterpreterSources
{
    private const string Assembly = "IngressRouting.Evaluation";

    public static string Root { get; } =
        typeof(InterpreterSources)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(static attribute => attribute.Key == "RepositoryRoot")
            .Value!;

    public static CSharpCompilation Compile()
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Preview);
        var project = Path.Combine(Root, "src", Assembly);
        var files = Directory
            .EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Where(file => Path.GetRelativePath(project, file).Split(Path.DirectorySeparatorChar)[0] is not ("obj" or "bin"))
            .Concat(Directory.EnumerateFiles(Path.Combine(Root, "build", "Polyfills"), "*.cs"))
            .Order(StringComparer.Ordinal);
        var compilation = CSharpCompilation.Create(
            Assembly,
            files.Select(file =>
                CSharpSyntaxTree.ParseText(
                    File.ReadAllText(file),
                    parsing,
                    Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/')
                )
            ),
            References(),
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                // As any compiler does, or internals of the other assemblies of the repository were out of sight.
                metadataImportOptions: MetadataImportOptions.Internal
            )
        );
        global::IngressRouting.Evaluation.Tests.Source.AssertCompiles(compilation);
        return compilation;
    }

    private static ImmutableArray<MetadataReference> References() =>
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(static path => Path.GetFileNameWithoutExtension(path) is not (Assembly or Assembly + ".Tests"))
                .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)),
        ];
}
