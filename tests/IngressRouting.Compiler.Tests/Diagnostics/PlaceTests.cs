using IngressRouting.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IngressRouting.Compiler.Tests.Diagnostics;

/// <summary>Where a diagnostic stands when the fault and the call are not in one place.</summary>
public sealed class PlaceTests
{
    private const string LiteralElsewhere = """
        //// Network.cs
        using IngressRouting;
        using static IngressRouting.Aws;

        public static class Network
        {
            [Topology]
            public static Topology Inspection()
            {
                var vpc = Vpc("Main", "10.0.0.0/16");
                foreach (var (name, cidr) in Plan.Subnets)
                {
                    Helper.Add(vpc, name, cidr).RouteTable();
                }

                return vpc;
            }
        }
        //// Helper.cs
        using IngressRouting;

        public static class Helper
        {
            public static Subnet Add(Vpc vpc, string name, string cidr) => vpc.Subnet(name, cidr);
        }
        //// Plan.cs
        public static class Plan
        {
            public static readonly (string Name, string Cidr)[] Subnets = [("App", "10.0.1.0/24"), ("Db", {|IR1002:"10.9.0.0/24"|})];
        }
        """;

    [Fact]
    public async Task Literal_In_Another_File_Is_Marked_And_The_Way_To_It_Told()
    {
        var run = await Verify.SourceAsync(LiteralElsewhere);

        var diagnostic = Assert.Single(run.Diagnostics);
        Assert.Contains("Helper.cs(5,", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Contains("Network.cs(12,", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Contains(diagnostic.AdditionalLocations, location => location.SourceTree!.FilePath == "Helper.cs");
    }

    [Fact]
    public async Task Editor_That_Asks_For_One_File_Gets_What_Is_In_It()
    {
        var source = MarkedSource.Parse(LiteralElsewhere);
        var compilation = TestCompilation.Create(source.Files);
        var analysis = compilation.WithAnalyzers([new TopologyAnalyzer()]);

        var counts = new Dictionary<string, int>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var found = await analysis.GetAnalyzerSemanticDiagnosticsAsync(
                compilation.GetSemanticModel(tree),
                null,
                CancellationToken.None
            );
            counts[tree.FilePath] = found.Length;
        }

        Assert.Equal(
            new Dictionary<string, int>
            {
                ["Network.cs"] = 0,
                ["Helper.cs"] = 0,
                ["Plan.cs"] = 1,
            },
            counts
        );
    }

    [Fact]
    public async Task Severity_Of_The_Users_Configuration_Wins()
    {
        var source = MarkedSource.Parse(LiteralElsewhere);
        var compilation = TestCompilation.Create(source.Files);
        var quiet = compilation.Options.WithSpecificDiagnosticOptions([new("IR1002", ReportDiagnostic.Suppress)]);
        var loud = compilation.Options.WithSpecificDiagnosticOptions([new("IR1002", ReportDiagnostic.Warn)]);

        Assert.Empty((await CompilerRun.OfAsync(compilation.WithOptions(quiet))).Diagnostics);
        Assert.Equal(
            DiagnosticSeverity.Warning,
            Assert.Single((await CompilerRun.OfAsync(compilation.WithOptions(loud))).Diagnostics).Severity
        );
    }

    [Fact]
    public async Task Suppressed_Error_Does_Not_Lose_The_Template()
    {
        var source = MarkedSource.Parse(LiteralElsewhere);
        var compilation = TestCompilation.Create(source.Files);
        var quiet = compilation.Options.WithSpecificDiagnosticOptions([new("IR1002", ReportDiagnostic.Suppress)]);

        var run = await CompilerRun.OfAsync(compilation.WithOptions(quiet));

        Assert.Contains("\"CidrBlock\": \"10.9.0.0/24\"", run.Template("Inspection"), StringComparison.Ordinal);
    }
}
