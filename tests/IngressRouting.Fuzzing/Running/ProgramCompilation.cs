using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Fuzzing;

/// <summary>Compilations of generated programs; several programs share one, because most of its cost is reading the references.</summary>
internal static class ProgramCompilation
{
    /// <summary>How programs are read.</summary>
    public static readonly CSharpParseOptions Parsing = new(LanguageVersion.Preview);

    private static readonly SyntaxTree Usings = CSharpSyntaxTree.ParseText(Prelude.Usings, Parsing, "Usings.cs", Encoding.UTF8);

    /// <summary>What a project that uses the package refers to.</summary>
    public static ImmutableArray<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(IsOfConsumer)
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Of(IEnumerable<GeneratedProgram> programs) =>
        CSharpCompilation.Create(
            "Fuzzed",
            programs
                .SelectMany(program => program.Files)
                .Select(file => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.Name, Encoding.UTF8))
                .Append(Usings),
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                concurrentBuild: false
            )
        );

    private static bool IsOfConsumer(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name.StartsWith("System.", StringComparison.Ordinal)
            || name is "netstandard" or "IngressRouting.Dsl" or "IngressRouting.Model" or "IngressRouting.CloudFormation";
    }
}
