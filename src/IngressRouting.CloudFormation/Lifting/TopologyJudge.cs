using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// Judges a topology that is to be written: a raw resource of a type that the model has a notion of means what it will mean in the template,
/// whoever reads that.
/// </summary>
public static class TopologyJudge
{
    /// <summary>Judges a topology.</summary>
    /// <param name="model">The finished topology.</param>
    /// <param name="rules">The rules to ask, each once.</param>
    /// <param name="cancellation">Checked before each rule.</param>
    public static Judgement Judge(TopologyModel model, IReadOnlyList<Rule> rules, CancellationToken cancellation = default) =>
        LiftedTopology.Of(model) is { } lifted ? Judge(lifted, rules, cancellation) : Model.Judge.Topology(model, rules, cancellation);

    // The rules of how a topology is stated speak of the statement as it is.
    private static Judgement Judge(LiftedTopology lifted, IReadOnlyList<Rule> rules, CancellationToken cancellation)
    {
        var stated = Model.Judge.Topology(lifted.Model, [.. rules.Where(rule => StatementRules.Has(rule.Id))], cancellation);
        var open = lifted.ProjectOpen(out var conditions);
        var meant = Model.Judge.Topology(
            open,
            conditions,
            lifted.Project,
            [.. rules.Where(rule => !StatementRules.Has(rule.Id))],
            cancellation
        );
        return new Judgement(
            InOrder(stated.Findings.Concat(meant.Findings.Select(lifted.Restate)), finding => finding.RuleId, rules),
            InOrder(stated.OpenQuestions.Concat(meant.OpenQuestions.Select(lifted.Restate)), question => question.RuleId, rules),
            rules.Count
        )
        {
            Judged = meant.Judged,
            Open = meant.Open ?? stated.Open,
            Most = meant.Most,
        };
    }

    // Parts of one resource can become the same statement.
    private static List<T> InOrder<T>(IEnumerable<T> said, System.Func<T, string> ruleOf, IReadOnlyList<Rule> rules)
    {
        var byRule = said.Distinct().ToLookup(ruleOf);
        return [.. rules.SelectMany(rule => byRule[rule.Id])];
    }
}
