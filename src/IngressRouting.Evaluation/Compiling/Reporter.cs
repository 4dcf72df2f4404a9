using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Evaluation.Interpreting;
using IngressRouting.Model;
using Microsoft.CodeAnalysis;
using Place = IngressRouting.Evaluation.Interpreting.Place;

namespace IngressRouting.Evaluation;

/// <summary>Turns what is said about a topology into reports at places of its source.</summary>
internal sealed class Reporter(SourceMap sources, TopologyDeclaration declaration)
{
    /// <summary>What a rule found wrong.</summary>
    public Report Violated(Finding finding) =>
        At(
            finding.Subject,
            finding.RuleId,
            finding.Severity,
            finding.When is null ? finding.Message : $"When {finding.When}: {finding.Message}",
            finding.Repair,
            finding.Related
        );

    /// <summary>What a rule could not prove; silence would claim that it did.</summary>
    public Report NotProven(OpenQuestion question) =>
        At(
            question.Subject,
            TopologyRefusals.NotProven.Id,
            Severity.Info,
            string.Format(TopologyRefusals.NotProven.Format, question.RuleId, question.Needs)
                + (question.When is null ? "" : $" (when {question.When})"),
            null,
            []
        );

    /// <summary>What was judged of a topology that can be deployed in too many ways, and what was not.</summary>
    public Report NotJudged(string sentence) =>
        new(
            TopologyRefusals.NotProven.Id,
            Severity.Info,
            string.Format(TopologyRefusals.NotProven.Format, "What every combination does", sentence),
            declaration.Place,
            [],
            null
        );

    /// <summary>Why the template cannot be written, or what to know about it.</summary>
    public Report OfTemplate(TemplateProblem problem)
    {
        var refusal = problem.Severity == Severity.Error ? TopologyRefusals.Template : TopologyRefusals.TemplateNote;
        var message = string.Format(refusal.Format, problem.Message);
        return problem.Subject is { } subject
            ? At(subject, refusal.Id, problem.Severity, message, null, [])
            : new Report(refusal.Id, problem.Severity, message, declaration.Place, [], null);
    }

    /// <summary>The topologies that the method began and did not return: whatever they describe would silently be missing.</summary>
    public IEnumerable<Report> Strays(Topology returned, IReadOnlyList<Topology> begun) =>
        begun
            .Where(topology => !ReferenceEquals(topology, returned))
            .Select(topology =>
                At(topology.Site.Whole, TopologyRefusals.Stray.Id, Severity.Error, TopologyRefusals.Stray.Format, null, [])
            );

    private Report At(Subject subject, string id, Severity severity, string message, Repair? repair, IEnumerable<Subject> related) =>
        At(sources.Find(subject), id, severity, message, repair, related.Select(sources.Find));

    private Report At(Origin? origin, string id, Severity severity, string message, Repair? repair, IEnumerable<Origin?> related)
    {
        if (origin is not SyntaxOrigin syntax)
        {
            return new Report(id, severity, message, declaration.Place, [], repair);
        }

        var trail = Trail.Of(syntax);
        var locations = trail.Concat(related.OfType<SyntaxOrigin>().Select(other => other.Node)).Select(Place.LocationOf);
        return new Report(id, severity, message + Trail.Describe(syntax, trail), Place.LocationOf(syntax.Node), [.. locations], repair);
    }
}
