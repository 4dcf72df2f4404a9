using BenchmarkDotNet.Attributes;
using IngressRouting.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Benchmarks;

/// <summary>
/// What a key press in the topology's own document costs: the compiler's work for the document, which an editor does anyway, and ours,
/// which comes on top. Both begin with nothing bound.
/// </summary>
[MemoryDiagnoser]
public class KeyPress
{
    private CSharpCompilation compilation = null!;
    private CSharpCompilation fresh = null!;
    private SemanticModel model = null!;
    private MethodDeclarationSyntax declaration = null!;
    private IMethodSymbol method = null!;

    /// <summary>The number of application subnets.</summary>
    [Params(4, 95, 1000)]
    public int Subnets { get; set; }

    /// <summary>Makes the document and checks that it is what it should be.</summary>
    [GlobalSetup]
    public void Setup()
    {
        compilation = Documents.Create(Subnets);
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var topology = TopologyCompiler.Compile(compilation, TopologyMethods.In(compilation, default).Single(), default);
        var isTooLarge = TopologySource.Resources(Subnets) > 500;
        if (errors.Count > 0 || topology.Judgement is not { Violated: 0, NotProven: 0 } || topology.Template is null != isTooLarge)
        {
            throw new InvalidOperationException(string.Join('\n', errors) + string.Join('\n', topology.Reports));
        }
    }

    /// <summary>A document in which nothing is bound.</summary>
    [IterationSetup]
    public void Retype()
    {
        fresh = Documents.Retyped(compilation);
        model = fresh.GetSemanticModel(fresh.SyntaxTrees[0]);
        declaration = fresh.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        method = TopologyMethods.In(fresh, default).Single();
    }

    /// <summary>The compiler binds the document and finds its own diagnostics in it.</summary>
    [Benchmark(Baseline = true)]
    public int CompilerBindsDocument() => model.GetDiagnostics().Length;

    /// <summary>The compiler binds the method to operations, which any analyzer of operations makes it do.</summary>
    [Benchmark]
    public object? CompilerBindsOperations() => model.GetOperation(declaration);

    /// <summary>We make it bind to operations, evaluate, judge and write the template; without the row above it is our own work.</summary>
    [Benchmark]
    public int BindEvaluateJudgeAndWrite() => TopologyCompiler.Compile(fresh, method, default).Reports.Count;
}
