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
    /// <summary>Compiles one topology, at most once for all that ask about the same source.</summary>
    /// <param name="compilation">The compilation that declares it.</param>
    /// <param name="topology">A method with <see cref="TopologyAttribute"/>, and what that passes to it.</param>
    /// <param name="cancellation">Honoured within milliseconds.</param>
    public static CompiledTopology Compile(Compilation compilation, TopologyDeclaration topology, CancellationToken cancellation) =>
        TopologyCache.Shared.Compile(compilation, topology, cancellation);

    /// <summary>Compiles one topology, whatever is known of it already.</summary>
    internal static EvaluatedTopology Evaluate(Compilation compilation, TopologyDeclaration topology, CancellationToken cancellation) =>
        Evaluate(compilation, topology, EvaluationLimits.Default, cancellation);

    /// <summary>Compiles one topology within other limits, for callers to whom time matters less.</summary>
    internal static EvaluatedTopology Evaluate(
        Compilation compilation,
        TopologyDeclaration topology,
        EvaluationLimits limits,
        CancellationToken cancellation
    )
    {
        if (TopologyShape.Check(topology, compilation) is { } misshapen)
        {
            return Evaluated(WithoutTemplate(topology, misshapen), [], Validity.SameTouched);
        }

        var result = Interpreter.Run(
            compilation,
            topology.Method,
            TopologyArguments.Of(topology, compilation),
            limits,
            (returned, _) => Finish(topology, returned as Topology ?? (returned as Node)?.Owner, cancellation),
            cancellation,
            AreSame
        );
        return result.Stop is { } stop
            ? Evaluated(Stopped(topology, stop), result.Touched, ValidityOf(stop))
            : Evaluated(
                result.Drift is { } drift ? Drifting(topology, result.Value!, drift) : result.Value!,
                result.Touched,
                Validity.SameTouched
            );
    }

    private static CompiledTopology Drifting(TopologyDeclaration topology, CompiledTopology compiled, Drift drift)
    {
        var told = TopologyRefusals.Drift;
        var message = string.Format(told.Format, topology.Name, drift.Name);
        return compiled with { Reports = [.. compiled.Reports, new Report(told.Id, told.Severity, message, drift.Location, [], null)] };
    }

    private static bool AreSame(CompiledTopology one, CompiledTopology other) =>
        one.Template == other.Template
        && one.FileName == other.FileName
        && one.Reports.Select(report => report.Message).SequenceEqual(other.Reports.Select(report => report.Message));

    private static Validity ValidityOf(Stop stop) =>
        stop.IsSilent ? Validity.SameCompilation
        : stop.Refusal == Refusals.Time ? Validity.SameSource
        : Validity.SameTouched;

    // Whatever a report points into counts as touched: an outcome is used again only where all its places are still what they were.
    private static EvaluatedTopology Evaluated(CompiledTopology topology, IEnumerable<SyntaxTree> touched, Validity validity)
    {
        var all = new HashSet<SyntaxTree>(touched);
        foreach (var report in topology.Reports)
        {
            all.UnionWith(report.Related.Append(report.Location).Select(location => location.SourceTree).OfType<SyntaxTree>());
        }

        return new EvaluatedTopology(topology, all, validity);
    }

    // Code that does not compile is the compiler's business: it speaks already.
    private static CompiledTopology Stopped(TopologyDeclaration topology, Stop stop) =>
        stop.IsSilent
            ? WithoutTemplate(topology)
            : WithoutTemplate(
                topology,
                new Report(
                    stop.Id,
                    Severity.Error,
                    stop.Message,
                    stop.Location,
                    [.. stop.Calls.Concat(stop.Further).Select(Place.LocationOf)],
                    null
                )
                {
                    Replacement = stop.Replacement,
                }
            );

    private static CompiledTopology WithoutTemplate(TopologyDeclaration topology, params Report[] reports) =>
        new(topology.Name, FileNameOf(topology.Name), null, reports, null);

    /// <summary>What there is to say of a topology that the method returned, in the session in which it was built, while origins can still be resolved.</summary>
    internal static CompiledTopology Finish(TopologyDeclaration declaration, Topology? topology, CancellationToken cancellation)
    {
        if (topology is null)
        {
            return WithoutTemplate(declaration, TopologyShape.ReturnsNothing(declaration));
        }

        var finished = topology.Finish();
        var judgement = TopologyJudge.Judge(finished.Model, RuleBook.All, cancellation);
        cancellation.ThrowIfCancellationRequested();
        var template = TemplateWriter.Write(finished.Model);
        var reporter = new Reporter(finished.Sources, declaration);
        List<Report> reports =
        [
            .. reporter.Strays(topology, DslSession.Current!.Topologies),
            .. judgement.Findings.Select(reporter.Violated),
            .. judgement.OpenQuestions.Select(reporter.NotProven),
            .. judgement.NotJudged is { } notJudged ? new[] { reporter.NotJudged(notJudged) } : [],
            .. template.Problems.Where(TemplateProblems.AreNotRules).Select(reporter.OfTemplate),
        ];

        // A name in the attribute tells apart what one method describes; inside the method all of them have the same.
        var fileName = FileNameOf(declaration.GivenName ?? topology.Name ?? declaration.Name);
        return new CompiledTopology(declaration.Name, fileName, template.Json, WithoutEchoes(reports), judgement);
    }

    // One statement can be many elements, such as a route for each subnet of a VPC; what is the same for all of them is said once.
    private static IReadOnlyList<Report> WithoutEchoes(IEnumerable<Report> reports) =>
        [.. reports.GroupBy(report => (report.Id, report.Message, report.Location)).Select(same => same.First())];

    private static string FileNameOf(string name) => name + ".template.json";
}
