using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Fuzzing;

/// <summary>Compilations of generated programs; those of one world share one.</summary>
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

    // What programs use; the compiler asks each reference for extension methods at each call.
    private static readonly ImmutableArray<MetadataReference> Used = [.. References.Where(static reference => IsUsed(reference.Display))];

    /// <summary>
    /// A compilation of programs of one world. It knows which types are nullable, but does not follow how null flows, which takes long and changes
    /// nothing, save in programs that ask for it.
    /// </summary>
    public static CSharpCompilation Of(IEnumerable<GeneratedProgram> programs) =>
        CSharpCompilation.Create(
            "Fuzzed",
            Pruning
                .Prune([.. programs.SelectMany(program => program.Files).DistinctBy(file => file.Name)])
                .Select(file => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.Name, Encoding.UTF8))
                .Append(Usings),
            Used,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Annotations,
                concurrentBuild: false
            )
        );

    private static bool IsUsed(string? path) =>
        Path.GetFileNameWithoutExtension(path)
            is "System.Private.CoreLib"
                or "System.Runtime"
                or "System.Collections"
                or "System.Collections.Immutable"
                or "System.Linq"
                or "System.Memory"
                or "netstandard"
                or "IngressRouting.Dsl"
                or "IngressRouting.Model"
                or "IngressRouting.CloudFormation";

    private static bool IsOfConsumer(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name.StartsWith("System.", StringComparison.Ordinal)
            || name is "netstandard" or "IngressRouting.Dsl" or "IngressRouting.Model" or "IngressRouting.CloudFormation";
    }
}
