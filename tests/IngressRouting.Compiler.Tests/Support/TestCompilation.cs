using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Compiler.Tests;

/// <summary>Compilations as a project has them that references the package.</summary>
internal static class TestCompilation
{
    public static readonly IReadOnlyList<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(IsOfConsumer)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static CSharpCompilation Create(IEnumerable<SourceFile> files, LanguageVersion version = LanguageVersion.Default) =>
        CSharpCompilation.Create(
            "Consumer",
            files.Select(file => Parse(file, version)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableOf(version))
        );

    public static SyntaxTree Parse(SourceFile file, LanguageVersion version = LanguageVersion.Default) =>
        CSharpSyntaxTree.ParseText(file.Text, new CSharpParseOptions(version), file.Name, Encoding.UTF8);

    private static NullableContextOptions NullableOf(LanguageVersion version) =>
        version is LanguageVersion.CSharp7_3 ? NullableContextOptions.Disable : NullableContextOptions.Enable;

    private static bool IsOfConsumer(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return name.StartsWith("System.", StringComparison.Ordinal)
            || name is "netstandard" or "IngressRouting.Dsl" or "IngressRouting.Model" or "IngressRouting.CloudFormation";
    }
}
