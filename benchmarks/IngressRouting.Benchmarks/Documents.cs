using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Benchmarks;

/// <summary>Compilations in which nothing is bound yet, as after a key press.</summary>
internal static class Documents
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path =>
                Path.GetFileName(path) is var name
                && (
                    name.StartsWith("System.", StringComparison.Ordinal)
                    || name is "netstandard.dll"
                    || name.StartsWith("IngressRouting.", StringComparison.Ordinal)
                )
            )
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>A compilation of one topology of that many subnets.</summary>
    public static CSharpCompilation Create(int subnets) =>
        CSharpCompilation.Create(
            "Benchmark",
            [Parse(TopologySource.Write(subnets))],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );

    /// <summary>
    /// The same compilation after the document was typed in. The tree is parsed anew, because one with the same root would be the same to
    /// the compiler, which would then have bound everything already.
    /// </summary>
    public static CSharpCompilation Retyped(CSharpCompilation compilation)
    {
        var tree = compilation.SyntaxTrees[0];
        return compilation.ReplaceSyntaxTree(tree, Parse(tree.ToString()));
    }

    private static SyntaxTree Parse(string text) => CSharpSyntaxTree.ParseText(text, path: "Network.cs", encoding: Encoding.UTF8);
}
