using IngressRouting.Evaluation;
using IngressRouting.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Benchmarks;

/// <summary>
/// What a key press in the topology's own document costs: the compiler's work for the document, which an editor does anyway, and ours,
/// which comes on top. Everything begins with a document in which nothing is bound.
/// </summary>
internal static class KeyPress
{
    // What AWS allows a VPC without asking, and CloudFormation a template. The largest topology is over both.
    private const string QuotaRule = "IR1017";
    private const int QuotaOfSubnets = 200;
    private const int MostResources = 500;

    private static readonly EvaluationLimits Patient = new() { Time = TimeSpan.FromMinutes(5) };

    public static void Run()
    {
        Console.WriteLine($"{RuleBook.All.Count} rules, load {Toolset.Load} before");
        Console.WriteLine(
            "| resources | compiler binds document | compiler binds operations | all of ours | evaluate, judge, write | ratio "
                + "| allocated by all of ours | by evaluate, judge, write |"
        );
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        foreach (var (subnets, rounds) in new[] { (4, 400), (95, 200), (1000, 40) })
        {
            Print(subnets, Measure(subnets, rounds));
        }

        Console.WriteLine($"load {Toolset.Load} after");
    }

    private static Series[] Measure(int subnets, int rounds)
    {
        var compilation = Documents.Create(subnets);
        Check(compilation, subnets);
        return Interleaved.Measure(
            rounds,
            () =>
            {
                var fresh = Documents.Retyped(compilation);
                var model = fresh.GetSemanticModel(fresh.SyntaxTrees[0]);
                return () => model.GetDiagnostics();
            },
            () => BindOperations(compilation),
            () => Evaluate(compilation)
        );
    }

    /// <summary>A key press after which the compiler binds the topology's method.</summary>
    public static Action BindOperations(CSharpCompilation compilation)
    {
        var fresh = Documents.Retyped(compilation);
        var model = fresh.GetSemanticModel(fresh.SyntaxTrees[0]);
        var declaration = fresh.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
        return () => model.GetOperation(declaration);
    }

    /// <summary>A key press after which everything of ours happens, however long it takes.</summary>
    public static Action Evaluate(CSharpCompilation compilation)
    {
        var fresh = Documents.Retyped(compilation);
        var topology = Topology(fresh);
        return () => CheckFinished(TopologyCompiler.Evaluate(fresh, topology, Patient, default).Topology);
    }

    private static TopologyDeclaration Topology(Compilation compilation) =>
        TopologyMethods.In(compilation, default).SelectMany(TopologyDeclaration.Of).Single();

    // One that was stopped would cost less than one that finished.
    private static void CheckFinished(CompiledTopology topology)
    {
        if (topology.Judgement is null)
        {
            throw new InvalidOperationException(string.Join('\n', topology.Reports));
        }
    }

    // Binding to operations is work that any analyzer of operations makes the compiler do once for all; what is left is ours alone.
    private static void Print(int subnets, Series[] series)
    {
        var own = series[2].Median - series[1].Median;
        var allocated = series[2].Allocated - series[1].Allocated;
        Console.WriteLine(
            $"| {TopologySource.Resources(subnets)} | {series[0]} | {series[1]} | {series[2]} | {own:0.0} ms | {own / series[0].Median:0.00} "
                + $"| {series[2].Allocated / 1e3:0.0} kB | {allocated / 1e3:0.0} kB |"
        );
    }

    private static void Check(Compilation compilation, int subnets)
    {
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var topology = TopologyCompiler.Evaluate(compilation, Topology(compilation), Patient, default).Topology;
        var violated = topology.Judgement?.Findings.Select(finding => finding.RuleId).Distinct() ?? [];
        IEnumerable<string> expected = subnets > QuotaOfSubnets ? [QuotaRule] : [];
        var isWritten = TopologySource.Resources(subnets) <= MostResources;
        if (
            errors.Count > 0
            || topology.Judgement is not { NotProven: 0 }
            || !violated.SequenceEqual(expected)
            || topology.Template is not null != isWritten
        )
        {
            throw new InvalidOperationException(string.Join('\n', errors) + string.Join('\n', topology.Reports));
        }
    }
}
