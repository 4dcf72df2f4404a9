using System.Collections.Immutable;
using System.Globalization;
using IngressRouting.Analyzers;
using IngressRouting.Evaluation;
using IngressRouting.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IngressRouting.Compiler.Tests;

/// <summary>What generator and analyzer make of a compilation, run as the compiler runs them.</summary>
internal sealed record CompilerRun(Compilation Output, GeneratorDriverRunResult Generated, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>
    /// Runs both; an exception in either fails the test, as AD0001 or CS8785 would a build. So does a template of which a check says
    /// something else than the build said.
    /// </summary>
    public static async Task<CompilerRun> OfAsync(CSharpCompilation input, CancellationToken cancellation = default)
    {
        var options = (CSharpParseOptions)(input.SyntaxTrees.FirstOrDefault()?.Options ?? CSharpParseOptions.Default);
        var driver = CSharpGeneratorDriver
            .Create([new TopologyGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(input, out var output, out var generatorDiagnostics, cancellation);
        var generated = driver.GetRunResult();
        Assert.Empty(generatorDiagnostics);
        Assert.All(generated.Results, result => Assert.Null(result.Exception));
        Assert.Equal([], WrittenTopologies.In(input, cancellation).SelectMany(Agreement.Differences));
        return new CompilerRun(output, generated, await AnalyzeAsync(output, cancellation));
    }

    /// <summary>The constants that the generator wrote, by name.</summary>
    public string Template(string topology) =>
        Output
            .Assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == nameof(CompiledTopologyAttribute))
            .Where(attribute => (string)attribute.ConstructorArguments[0].Value! == topology)
            .Select(attribute => attribute.ConstructorArguments)
            .SelectMany(marker => ((INamedTypeSymbol)marker[1].Value!).GetMembers((string)marker[2].Value!).OfType<IFieldSymbol>())
            .Select(field => (string)field.ConstantValue!)
            .Single();

    /// <summary>How bad the one diagnostic with the id is; a mark in the source tells its place alone.</summary>
    public DiagnosticSeverity SeverityOf(string id) => Assert.Single(Diagnostics, diagnostic => diagnostic.Id == id).Severity;

    /// <summary>The rules that are said not to be proven, each as often as it is said; all of them carry one id in the source.</summary>
    public IEnumerable<string> NotProven =>
        Diagnostics
            .Where(diagnostic => diagnostic.Id == TopologyRefusals.NotProven.Id)
            .Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Split(' ')[0])
            .Order(StringComparer.Ordinal);

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation, CancellationToken cancellation)
    {
        var crashes = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, _) =>
            {
                lock (crashes)
                {
                    crashes.Add(exception);
                }
            },
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false
        );
        var diagnostics = await compilation.WithAnalyzers([new TopologyAnalyzer()], options).GetAnalyzerDiagnosticsAsync(cancellation);
        Assert.Empty(crashes);
        return diagnostics;
    }
}
