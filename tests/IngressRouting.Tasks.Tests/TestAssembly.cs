using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Tasks.Tests;

/// <summary>Compiles what a user and the generator would have written.</summary>
internal static class TestAssembly
{
    private static readonly string Framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

    private static readonly MetadataReference[] Platform =
    [
        MetadataReference.CreateFromFile(typeof(object).Assembly.Location),
        MetadataReference.CreateFromFile(Path.Combine(Framework, "System.Runtime.dll")),
        MetadataReference.CreateFromFile(Path.Combine(Framework, "netstandard.dll")),
    ];

    private static readonly MetadataReference Dsl = MetadataReference.CreateFromFile(typeof(TopologyAttribute).Assembly.Location);

    /// <summary>The bytes of a library with that source, which uses our attributes.</summary>
    public static byte[] Compile(string source) => Compile(source, Dsl);

    /// <summary>The bytes of a library with that source, which takes our attributes from another library.</summary>
    public static byte[] Compile(string source, byte[] attributes) => Compile(source, MetadataReference.CreateFromImage(attributes));

    private static byte[] Compile(string source, MetadataReference attributes)
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true);
        var compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText(source)], [.. Platform, attributes], options);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return image.ToArray();
    }

    /// <summary>A library with the topologies of a class <c>Acme.Templates</c>, as the generator writes them.</summary>
    public static byte[] With(params TestTopology[] topologies)
    {
        var markers = topologies.Select((topology, index) => topology.Marker("Acme.Templates", "Template" + index));
        var constants = topologies.Select((topology, index) => $"public const string Template{index} = {Literal(topology.Template)};");
        return Compile(
            $$"""
            {{string.Join("\n", markers)}}
            namespace Acme
            {
                public static class Templates
                {
                    {{string.Join("\n", constants)}}
                }
            }
            """
        );
    }

    /// <summary>The text as a C# literal.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
