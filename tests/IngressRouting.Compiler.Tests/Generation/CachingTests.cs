using IngressRouting.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Compiler.Tests.Generation;

/// <summary>An edit that does not change a template must not write it again, and one that does must.</summary>
public sealed class CachingTests
{
    private const string Source = """
        using IngressRouting;
        using static IngressRouting.Aws;

        public static class Network
        {
            [Topology]
            public static Topology Net() => Vpc("Main", "10.0.0.0/16");

            public static int Unrelated() => 1;
        }
        """;

    [Fact]
    public void Edit_In_Another_File_Is_Cached() => Assert.Equal(IncrementalStepRunReason.Cached, AfterEdit(1, "class Other { int b; }"));

    [Fact]
    public void Edit_Elsewhere_In_The_File_Is_Cached() =>
        Assert.Equal(IncrementalStepRunReason.Cached, AfterEdit(0, Source.Replace("=> 1", "=> 2", StringComparison.Ordinal)));

    [Fact]
    public void Comment_In_The_Topology_Is_Cached() =>
        Assert.Equal(
            IncrementalStepRunReason.Cached,
            AfterEdit(0, Source.Replace("=> Vpc", "=> /* the hub */ Vpc", StringComparison.Ordinal))
        );

    [Fact]
    public void Edit_Of_The_Topology_Is_Modified() =>
        Assert.Equal(IncrementalStepRunReason.Modified, AfterEdit(0, Source.Replace("10.0.0.0", "10.1.0.0", StringComparison.Ordinal)));

    [Fact]
    public void Removed_Topology_Is_Removed() =>
        Assert.Equal(IncrementalStepRunReason.Removed, AfterEdit(0, Source.Replace("[Topology]", "", StringComparison.Ordinal)));

    private static IncrementalStepRunReason AfterEdit(int file, string text)
    {
        SourceFile[] files = [new("Network.cs", Source), new("Other.cs", "class Other { int a; }")];
        var compilation = TestCompilation.Create(files);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new TopologyGenerator().AsSourceGenerator()],
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );
        driver = driver.RunGenerators(compilation);
        var before = compilation.SyntaxTrees[file];
        var edited = compilation.ReplaceSyntaxTree(before, TestCompilation.Parse(files[file] with { Text = text }));
        var result = driver.RunGenerators(edited).GetRunResult().Results.Single();

        Assert.Null(result.Exception);
        var outputs = result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs);
        return Assert.Single(outputs).Reason;
    }
}
