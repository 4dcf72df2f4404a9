using BenchmarkDotNet.Attributes;
using IngressRouting.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

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
    private SemanticModel bound = null!;
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
        if (errors.Count > 0 || topology.Template is null || topology.Reports.Count > 0)
        {
            throw new InvalidOperationException(string.Join('\n', errors) + string.Join('\n', topology.Reports));
        }
    }

    /// <summary>A document in which nothing is bound, or for our own work, one that the compiler has bound.</summary>
    [IterationSetup]
    public void Retype()
    {
        fresh = Documents.Retyped(compilation);
        bound = fresh.GetSemanticModel(fresh.SyntaxTrees[0]);
        method = TopologyMethods.In(fresh, default).Single();
    }

    /// <summary>Binds the document and finds the compiler's own diagnostics in it.</summary>
    [Benchmark(Baseline = true)]
    public int CompilerBindsDocument() => bound.GetDiagnostics().Length;

    /// <summary>Binds the method once more, evaluates it, judges it and writes the template.</summary>
    [Benchmark]
    public int EvaluateJudgeAndWrite() => TopologyCompiler.Compile(fresh, method, default).Reports.Count;
}
