using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Compiler.Tests.Generation;

/// <summary>The generated source compiles wherever a topology may stand; <see cref="Verify"/> fails on any compiler error.</summary>
public sealed class GeneratedSourceTests
{
    [Fact]
    public async Task CSharp_7_3_In_The_Global_Namespace()
    {
        var run = await Verify.SourceAsync(
            """
            using IngressRouting;

            public static class Network
            {
                [Topology]
                public static Topology Net() { return Aws.Vpc("Main", "10.0.0.0/16"); }

                public static string Written() { return NetworkTemplates.Net; }
            }
            """,
            LanguageVersion.CSharp7_3
        );

        Assert.StartsWith("{\n", run.Template("Net"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nested_Type_And_Names_That_Are_Keywords()
    {
        var run = await Verify.SourceAsync(
            """
            using IngressRouting;

            namespace Acme.@event
            {
                internal class Outer
                {
                    internal struct Inner
                    {
                        [Topology]
                        internal static Topology @class() => Aws.Vpc("Main", "10.0.0.0/16");
                    }

                    public static string Written => Outer_InnerTemplates.@class;
                }
            }
            """
        );

        Assert.Contains("MainVpc", run.Template("class"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_Topologies_Of_One_Class()
    {
        var run = await Verify.SourceAsync(
            """
            using IngressRouting;

            public static class Network
            {
                [Topology]
                public static Topology First() => Aws.Vpc("One", "10.0.0.0/16");

                [Topology]
                public static Topology Second() => Aws.Vpc("Two", "10.0.0.0/16");
            }
            """
        );

        Assert.Contains("OneVpc", run.Template("First"), StringComparison.Ordinal);
        Assert.Contains("TwoVpc", run.Template("Second"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_And_Backslashes_Survive()
    {
        var run = await Verify.SourceAsync(
            """
            using IngressRouting;

            public static class Network
            {
                [Topology]
                public static Topology Net() => Aws.Vpc("Main", "10.0.0.0/16").Tag("Note", "say \"hi\" {\\} @ é");
            }
            """
        );

        Assert.Contains("""say \"hi\" {\\} @ é""", run.Template("Net"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Project_That_Sees_The_Internals_Of_Another()
    {
        const string Library = """
            using IngressRouting;

            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("App")]

            namespace Shared
            {
                public static class Network
                {
                    [Topology]
                    public static Topology Net() => Aws.Vpc("Main", "10.0.0.0/16");
                }
            }
            """;
        var library = await CompilerRun.OfAsync(TestCompilation.Create([new SourceFile("Library.cs", Library)]));
        var app = TestCompilation
            .Create([new SourceFile("App.cs", Library.Replace("Shared", "App", StringComparison.Ordinal))])
            .WithAssemblyName("App")
            .AddReferences(library.Output.ToMetadataReference());

        var run = await CompilerRun.OfAsync(app);

        Assert.Empty(run.Diagnostics);
        Assert.Empty(run.Output.GetDiagnostics().Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info));
    }

    [Fact]
    public async Task Topologies_In_Several_Files()
    {
        var run = await Verify.SourceAsync(
            """
            //// First.cs
            using IngressRouting;

            public static partial class Network
            {
                [Topology]
                public static Topology First() => Aws.Vpc(Name, "10.0.0.0/16");
            }
            //// Second.cs
            using IngressRouting;

            public static partial class Network
            {
                private const string Name = "Shared";

                [Topology]
                public static Topology Second() => Aws.Vpc(Name, "10.1.0.0/16");
            }
            """
        );

        Assert.Contains("SharedVpc", run.Template("First"), StringComparison.Ordinal);
        Assert.Contains("10.1.0.0/16", run.Template("Second"), StringComparison.Ordinal);
    }
}
