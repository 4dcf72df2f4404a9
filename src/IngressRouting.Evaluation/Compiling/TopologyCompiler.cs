using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IngressRouting.CloudFormation;
using IngressRouting.Model;
using IngressRouting.Recording;
using Microsoft.CodeAnalysis;
using Place = IngressRouting.Evaluation.Interpreting.Place;

namespace IngressRouting.Evaluation;

/// <summary>
/// Evaluates a topology method, judges what it describes and writes its template, in that order and without running user code. Analyzer and
/// generator both call it, so they cannot disagree.
/// </summary>
public static class TopologyCompiler
{
    /// <summary>Compiles one topology method, at most once for all that ask about the same source.</summary>
    /// <param name="compilation">The compilation that declares the method.</param>
    /// <param name="method">A method with <see cref="TopologyAttribute"/>.</param>
    /// <param name="cancellation">Honoured within milliseconds.</param>
    public static CompiledTopology Compile(Compilation compilation, IMethodSymbol method, CancellationToken cancellation) =>
        TopologyCache.Shared.Compile(compilation, method, cancellation);

    /// <summary>Compiles one topology method, whatever is known of it already.</summary>
    internal static EvaluatedTopology Evaluate(Compilation compilation, IMethodSymbol method, CancellationToken cancellation)
    {
        if (TopologyShape.Check(method) is { } misshapen)
        {
            return Evaluated(new CompiledTopology(method.Name, FileNameOf(method.Name), null, [misshapen], null), [], false);
        }

        var result = Interpreter.Run(
            compilation,
            method,
            [],
            EvaluationLimits.Default,
            (returned, _) => Finish(method, returned as Topology ?? (returned as Node)?.Owner, cancellation),
            cancellation
        );
        return result.Stop is { } stop
            ? Evaluated(Stopped(method, stop), result.Touched, stop.IsSilent || stop.Refusal == Refusals.Time)
            : Evaluated(result.Value!, result.Touched, false);
    }

    // Whatever a report points into counts as touched: an outcome is used again only where all its places are still what they were.
    private static EvaluatedTopology Evaluated(CompiledTopology topology, IEnumerable<SyntaxTree> touched, bool isProvisional)
    {
        var all = new HashSet<SyntaxTree>(touched);
        foreach (var report in topology.Reports)
        {
            all.UnionWith(report.Related.Append(report.Location).Select(location => location.SourceTree).OfType<SyntaxTree>());
        }

        return new EvaluatedTopology(topology, all, isProvisional);
    }

    private static CompiledTopology Stopped(IMethodSymbol method, Stop stop)
    {
        // Code that does not compile is the compiler's business: it speaks already.
        IReadOnlyList<Report> reports = stop.IsSilent
            ? []
            : [new Report(stop.Id, Severity.Error, stop.Message, stop.Location, [.. stop.Calls.Select(Place.LocationOf)], null)];
        return new CompiledTopology(method.Name, FileNameOf(method.Name), null, reports, null);
    }

    // Runs inside the evaluation, while origins can still be resolved.
    private static CompiledTopology Finish(IMethodSymbol method, Topology? topology, CancellationToken cancellation)
    {
        if (topology is null)
        {
            var nothing = TopologyShape.ReturnsNothing(method);
            return new CompiledTopology(method.Name, FileNameOf(method.Name), null, [nothing], null);
        }

        var finished = topology.Finish();
        var judgement = Judge.Topology(finished.Model, RuleBook.All, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var template = TemplateWriter.Write(finished.Model);
        var reporter = new Reporter(finished.Sources, method);
        List<Report> reports =
        [
            .. reporter.Strays(topology, DslSession.Current!.Topologies),
            .. judgement.Findings.Select(reporter.Violated),
            .. judgement.OpenQuestions.Select(reporter.NotProven),
            .. template.Problems.Where(TemplateProblems.AreNotRules).Select(reporter.OfTemplate),
        ];
        return new CompiledTopology(method.Name, FileNameOf(topology.Name ?? method.Name), template.Json, reports, judgement);
    }

    private static string FileNameOf(string name) => name + ".template.json";
}
