using IngressRouting.Evaluation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Benchmarks;

/// <summary>
/// What a key press in the topology's own document costs: the compiler's work for the document, which an editor does anyway, and ours,
/// which comes on top. Everything begins with a document in which nothing is bound.
/// </summary>
internal static class KeyPress
{
    public static void Run()
    {
        Console.WriteLine(
            "| resources | compiler binds document | compiler binds operations | all of ours | evaluate, judge, write | ratio |"
        );
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (subnets, rounds) in new[] { (4, 400), (95, 200), (1000, 40) })
        {
            Print(subnets, Measure(subnets, rounds));
        }
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
            () =>
            {
                var fresh = Documents.Retyped(compilation);
                var model = fresh.GetSemanticModel(fresh.SyntaxTrees[0]);
                var declaration = fresh.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single();
                return () => model.GetOperation(declaration);
            },
            () =>
            {
                var fresh = Documents.Retyped(compilation);
                var topology = TopologyMethods.In(fresh, default).SelectMany(TopologyDeclaration.Of).Single();
                return () => TopologyCompiler.Compile(fresh, topology, default);
            }
        );
    }

    // Binding to operations is work that any analyzer of operations makes the compiler do once for all; what is left is ours alone.
    private static void Print(int subnets, Series[] series)
    {
        var own = series[2].Median - series[1].Median;
        Console.WriteLine(
            $"| {TopologySource.Resources(subnets)} | {series[0]} | {series[1]} | {series[2]} | {own:0.0} ms | {own / series[0].Median:0.00} |"
        );
    }

    private static void Check(Compilation compilation, int subnets)
    {
        var errors = compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        var topology = TopologyCompiler.Compile(
            compilation,
            TopologyMethods.In(compilation, default).SelectMany(TopologyDeclaration.Of).Single(),
            default
        );
        var isTooLarge = TopologySource.Resources(subnets) > 500;
        if (errors.Count > 0 || topology.Judgement is not { Violated: 0, NotProven: 0 } || topology.Template is null != isTooLarge)
        {
            throw new InvalidOperationException(string.Join('\n', errors) + string.Join('\n', topology.Reports));
        }
    }
}
