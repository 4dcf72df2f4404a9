using System.Collections.Immutable;
using System.Diagnostics;
using IngressRouting.Analyzers;
using IngressRouting.Evaluation;
using IngressRouting.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IngressRouting.Fuzzing;

/// <summary>
/// Edits samples and snippets at random and evaluates what is left: topologies through generator and analyzer as the compiler runs them,
/// methods of snippets through the interpreter.
/// </summary>
internal static class EditFuzzing
{
    private const int MostMethods = 6;

    /// <summary>What one evaluation may allocate: its budget, and room for binding.</summary>
    private const long MostBytes = 192 << 20;

    /// <summary>Runs the edits of the seeds from the first up to, not including, the end.</summary>
    /// <param name="first">The first seed.</param>
    /// <param name="end">The seed after the last one.</param>
    /// <param name="hang">What one evaluation may take of the clock or of a processor, whichever is less.</param>
    /// <param name="progress">Told after each edit.</param>
    public static async Task<EditTally> RunAsync(long first, long end, TimeSpan hang, Action<EditTally> progress)
    {
        var tally = new EditTally();
        for (var seed = first; seed < end; seed++)
        {
            var dice = new Dice(seed);
            var source = EditedSource.All[(int)(seed % EditedSource.All.Length)];
            var edit = Edit.Random(source.Files, dice);
            var tree = source.Files[edit.File];
            var edited = tree.WithChangedText(
                (await tree.GetTextAsync()).WithChanges(edit.Changes.OrderBy(static change => change.Span.Start))
            );
            var compilation = source.Compilation.ReplaceSyntaxTree(tree, edited);
            var name = $"seed {seed}: {tree.FilePath}, {edit.Description}";
            foreach (var method in Methods(compilation, edited, edit, dice))
            {
                Evaluate(compilation, method, name + ", " + method.Name, hang, tally);
            }

            if (!source.Name.StartsWith("snippets/", StringComparison.Ordinal))
            {
                await CompileAsync(compilation, name, tally);
            }

            tally.Edits++;
            progress(tally);
        }

        return tally;
    }

    private static List<IMethodSymbol> Methods(Compilation compilation, SyntaxTree edited, Edit edit, Dice dice)
    {
        var topologies = TopologyMethods.In(compilation, CancellationToken.None);
        if (topologies.Count > 0)
        {
            return [.. topologies];
        }

        var all = compilation
            .GetSymbolsWithName(static _ => true, SymbolFilter.Member)
            .OfType<IMethodSymbol>()
            .Where(static method =>
                method is { IsStatic: true, MethodKind: MethodKind.Ordinary, Parameters.IsEmpty: true, IsGenericMethod: false }
            )
            .ToList();
        var touched = all.FindAll(method =>
            method.DeclaringSyntaxReferences.Any(at =>
                at.SyntaxTree == edited && edit.Changes.Any(change => at.Span.IntersectsWith(change.Span))
            )
        );
        return [.. touched.Concat(dice.Shuffle(all)).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).Take(MostMethods)];
    }

    private static void Evaluate(Compilation compilation, IMethodSymbol method, string name, TimeSpan hang, EditTally tally)
    {
        var before = GC.GetTotalAllocatedBytes();
        var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        try
        {
            var result = Interpreter.Run(compilation, method, [], EvaluationLimits.Default, CancellationToken.None);
            if (result.Stop?.Id == Refusals.Defect.Id)
            {
                tally.Faults.Add($"{name}: {result.Stop.Message}");
            }
        }
        catch (Exception exception)
        {
            tally.Faults.Add($"{name}: {exception.GetType().Name} {exception.Message}");
        }

        // Waiting for a processor is not the evaluation's fault; nor is what other threads of the process do meanwhile.
        var elapsed = Min(watch.Elapsed, Environment.CpuUsage.TotalTime - processor);
        var bytes = GC.GetTotalAllocatedBytes() - before;
        tally.Evaluations++;
        tally.Slowest = elapsed > tally.Slowest.Time ? (elapsed, name) : tally.Slowest;
        tally.Largest = bytes > tally.Largest.Bytes ? (bytes, name) : tally.Largest;
        if (elapsed > hang || bytes > MostBytes)
        {
            tally.Faults.Add($"{name}: took {elapsed.TotalMilliseconds:F0} ms and {bytes >> 20} MB");
        }
    }

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private static async Task CompileAsync(CSharpCompilation compilation, string name, EditTally tally)
    {
        var driver = CSharpGeneratorDriver.Create(
            [new TopologyGenerator().AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options
        );
        var generated = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _).GetRunResult();
        tally.Faults.AddRange(
            generated.Results.Where(static result => result.Exception is not null).Select(result => $"{name}: {result.Exception}")
        );
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            (exception, _, _) => tally.Faults.Add($"{name}: {exception}"),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false
        );
        await output
            .WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new TopologyAnalyzer()), options)
            .GetAnalyzerDiagnosticsAsync();
    }
}
