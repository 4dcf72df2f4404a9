using IngressRouting.Evaluation;
using IngressRouting.Generators;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Compiler.Tests.Caching;

/// <summary>What is not evaluated again, and what is.</summary>
public sealed class ReuseTests
{
    private const string Plan = """static class Plan { public const string A = "10.0.1.0/24"; public static int Other() => 1; }""";
    private const string SlowPlan = """
        static class Plan { public static string A { get { for (var i = 0; i < 2000; i++) { } return "10.0.1.0/24"; } } }
        """;
    private const string Unrelated = "class Unrelated { int A() => 1; int b = 2; }";

    private static readonly SourceFile[] Files = [new("Plan.cs", Plan), new("Unrelated.cs", Unrelated)];

    [Fact]
    public async Task Compiler_Run_Evaluates_Once()
    {
        var project = Edit.Project("Plan.A", Files);
        await CompilerRun.OfAsync(project);

        Assert.Equal(1, TopologyCache.Shared.Of(Outcome.Declaration(project))!.Evaluations);
    }

    [Fact]
    public async Task Compiler_Run_With_Errors_To_Report_Evaluates_Once()
    {
        var project = Edit.Project("\"10.9.0.0/24\"", Files);
        var run = await CompilerRun.OfAsync(project);

        Assert.NotEmpty(run.Diagnostics);
        Assert.Equal(1, TopologyCache.Shared.Of(Outcome.Declaration(project))!.Evaluations);
    }

    [Fact]
    public async Task Edited_Body_Elsewhere_Is_Not_Evaluated()
    {
        var project = Edit.Project("Plan.A", Files);
        await CompilerRun.OfAsync(project);
        await CompilerRun.OfAsync(project.Replace("Unrelated.cs", Unrelated.Replace("=> 1", "=> 3", StringComparison.Ordinal)));
        await CompilerRun.OfAsync(project.Replace("Unrelated.cs", Unrelated.Replace("b = 2", "b = 4", StringComparison.Ordinal)));

        Assert.Equal(1, TopologyCache.Shared.Of(Outcome.Declaration(project))!.Evaluations);
    }

    [Theory]
    [InlineData("Unrelated.cs", "class Unrelated { int A() => 1; int b = 2; int c; }")]
    [InlineData("Plan.cs", """static class Plan { public const string A = "10.0.1.0/24"; public static int Other() => 2; }""")]
    public void Edited_Declaration_And_Edited_Body_In_A_Touched_File_Are_Evaluated(string file, string text)
    {
        var counting = new CountingEvaluator();
        var project = Edit.Project("Plan.A", Files);
        Outcome.Of(counting.Cache, project);
        Outcome.Of(counting.Cache, project.Replace(file, text));

        Assert.Equal(2, counting.Begun);
    }

    [Fact]
    public void Undone_Edit_Is_Not_Evaluated()
    {
        var counting = new CountingEvaluator();
        var project = Edit.Project("Plan.A", Files);
        Outcome.Of(counting.Cache, project);
        Outcome.Of(counting.Cache, project.Replace("Unrelated.cs", Unrelated.Replace("=> 1", "=> 3", StringComparison.Ordinal)));
        Outcome.Of(counting.Cache, project);

        Assert.Equal(1, counting.Begun);
    }

    [Fact]
    public void Code_That_Does_Not_Compile_Is_Evaluated_With_Our_Output_Again()
    {
        var counting = new CountingEvaluator();
        var project = Edit.Project("NetworkTemplates.Block");
        var path = $"obj/{GeneratedTrees.Assembly}/{GeneratedTrees.Generator}/Acme.Networks.Network.Net.g.cs";
        var generated = project.Add(
            path,
            """namespace Acme.Networks; static class NetworkTemplates { public const string Block = "10.0.1.0/24"; }"""
        );
        Outcome.Of(counting.Cache, project);

        Assert.Equal(Outcome.Fresh(generated), Outcome.Of(counting.Cache, generated));
        Assert.Equal(Outcome.Fresh(project), Outcome.Of(counting.Cache, project));
    }

    [Fact]
    public void What_Took_Too_Long_Is_Not_Evaluated_Again_For_The_Same_Build_But_After_An_Edit()
    {
        var begun = 0;
        var cache = new TopologyCache(
            (compilation, topology, cancellation) =>
            {
                begun++;
                return TopologyCompiler.Evaluate(
                    compilation,
                    topology,
                    EvaluationLimits.Default with
                    {
                        Time = TimeSpan.Zero,
                    },
                    cancellation
                );
            }
        );
        var project = Edit.Project("Plan.A", [new("Plan.cs", SlowPlan), new("Unrelated.cs", Unrelated)]);
        var slow = cache.Compile(project, Outcome.Declaration(project), default);
        var generated = project.Add(
            $"obj/{GeneratedTrees.Assembly}/{GeneratedTrees.Generator}/Acme.Networks.Network.Net.g.cs",
            "namespace Acme.Networks; static class NetworkTemplates { }"
        );

        Assert.Equal("IR9004", Assert.Single(slow.Reports).Id);
        Assert.Same(slow, cache.Compile(generated, Outcome.Declaration(generated), default));
        Assert.Equal(1, begun);
        var edited = project.Replace("Unrelated.cs", Unrelated.Replace("=> 1", "=> 3", StringComparison.Ordinal));
        cache.Compile(edited, Outcome.Declaration(edited), default);
        Assert.Equal(2, begun);
    }

    [Fact]
    public void Every_Topology_Of_A_File_Has_An_Outcome_Of_Its_Own()
    {
        var counting = new CountingEvaluator();
        var project = TestCompilation.Create([
            new SourceFile(
                "Networks.cs",
                """
                using IngressRouting;
                using static IngressRouting.Aws;

                public static class Networks
                {
                    [Topology] public static Topology One() => Vpc("One", "10.0.0.0/16");
                    [Topology("Dev", "10.0.0.0/16"), Topology("Prod", "10.1.0.0/16")] public static Topology Two(string cidr) => Vpc("Two", cidr);
                }
                """
            ),
        ]);
        var topologies = TopologyMethods.In(project, default).SelectMany(TopologyDeclaration.Of).ToList();
        var first = topologies.Select(topology => counting.Cache.Compile(project, topology, default)).ToList();
        var second = topologies.Select(topology => counting.Cache.Compile(project, topology, default)).ToList();

        Assert.Equal(["One.template.json", "Dev.template.json", "Prod.template.json"], second.Select(topology => topology.FileName));
        Assert.Equal(first, second);
        Assert.Equal(3, counting.Begun);
    }

    [Theory]
    [InlineData("IngressRouting.Generators/IngressRouting.Generators.TopologyGenerator/A.g.cs", true)]
    [InlineData(@"C:\obj\IngressRouting.Generators\IngressRouting.Generators.TopologyGenerator\A.g.cs", true)]
    [InlineData("IngressRouting.Generators.TopologyGenerator/A.g.cs", false)]
    [InlineData("My.IngressRouting.Generators/IngressRouting.Generators.TopologyGenerator/A.g.cs", false)]
    [InlineData("IngressRouting.Generators/Other.Generator/A.g.cs", false)]
    [InlineData("A.cs", false)]
    [InlineData("", false)]
    public void Own_Output_Is_Known_By_Its_Folder(string path, bool isOurs) =>
        Assert.Equal(isOurs, GeneratedTrees.IsOurs(CSharpSyntaxTree.ParseText("", path: path)));

    [Fact]
    public async Task Folder_Is_That_Of_The_Generator()
    {
        var run = await CompilerRun.OfAsync(Edit.Project("Plan.A", Files));

        Assert.Equal(GeneratedTrees.Generator, typeof(TopologyGenerator).FullName);
        Assert.All(run.Generated.GeneratedTrees, tree => Assert.True(GeneratedTrees.IsOurs(tree), tree.FilePath));
        Assert.NotEmpty(run.Generated.GeneratedTrees);
    }
}
