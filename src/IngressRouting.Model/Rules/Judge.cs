using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace IngressRouting.Model;

/// <summary>
/// Asks every rule about every scenario of a topology and merges what they say. Costs time in proportion to the scenarios (at most 64)
/// times the size of the topology.
/// </summary>
public static class Judge
{
    /// <summary>Judges a topology.</summary>
    /// <param name="model">The finished topology.</param>
    /// <param name="rules">The rules to ask, each once.</param>
    /// <param name="cancellation">Checked before each rule.</param>
    public static Judgement Topology(TopologyModel model, IReadOnlyList<Rule> rules, CancellationToken cancellation = default)
    {
        var plan = ScenarioPlan.For(model);
        var named = NamedExisting.In(model);
        return Views(plan, plan.Scenarios.Select(scenario => ViewOf(named, scenario)).ToList(), rules, cancellation);
    }

    /// <summary>Judges a topology that is made anew for each scenario.</summary>
    /// <param name="open">The topology while nothing is decided.</param>
    /// <param name="conditions">The conditions that matter beside those of its elements.</param>
    /// <param name="project">The topology of a scenario; an element has the same id in all of them.</param>
    /// <param name="rules">The rules to ask, each once.</param>
    /// <param name="cancellation">Checked before each rule.</param>
    public static Judgement Topology(
        TopologyModel open,
        IReadOnlyList<string> conditions,
        Func<Scenario, TopologyModel> project,
        IReadOnlyList<Rule> rules,
        CancellationToken cancellation = default
    )
    {
        var plan = ScenarioPlan.For(open, conditions);
        return Views(
            plan,
            plan.Scenarios.Select(scenario => ViewOf(NamedExisting.In(project(scenario)), scenario)).ToList(),
            rules,
            cancellation
        );
    }

    private static TopologyView ViewOf(TopologyModel model, Scenario scenario) =>
        new(scenario.Parameters is null ? model : ParameterSubstitution.In(model, scenario), scenario);

    /// <summary>
    /// Judges what can only be stated for one scenario at a time, such as a template whose functions choose between resources.
    /// </summary>
    /// <param name="conditions">A topology with the conditions, and the parameters that they ask.</param>
    /// <param name="choices">What matters of what a deployment chooses.</param>
    /// <param name="project">
    /// The topology of a scenario. An element has the same id in all of them; what a scenario lacks is <see cref="AbsentElement"/> there.
    /// </param>
    /// <param name="rules">The rules to ask, each once.</param>
    /// <param name="budget">How many scenarios are judged at most; over it, nothing is proven for the others.</param>
    /// <param name="cancellation">Checked before each rule.</param>
    public static Judgement Scenarios(
        TopologyModel conditions,
        Choices choices,
        Func<Scenario, TopologyModel> project,
        IReadOnlyList<Rule> rules,
        int budget,
        CancellationToken cancellation = default
    )
    {
        var plan = ScenarioPlan.For(conditions, choices, budget);
        return Views(
            plan,
            plan.Scenarios.Select(scenario => new TopologyView(NamedExisting.In(project(scenario)), scenario)).ToList(),
            rules,
            cancellation
        );
    }

    private static Judgement Views(ScenarioPlan plan, List<TopologyView> views, IReadOnlyList<Rule> rules, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        var questions = new List<OpenQuestion>();
        var isOnly = plan.Scenarios.Count == 1 && plan.Open is null;
        foreach (var rule in rules)
        {
            var verdicts = views.ConvertAll(view => Ask(rule, view, cancellation));
            findings.AddRange((isOnly ? verdicts[0].Findings : Merge(verdicts, plan)).OrderBy(finding => finding.Subject.Element.Index));
            questions.AddRange(
                (isOnly ? verdicts[0].OpenQuestions : MergeQuestions(verdicts, plan)).OrderBy(question => question.Subject.Element.Index)
            );
        }

        return new Judgement(findings, questions, rules.Count)
        {
            Judged = views.Count,
            Scenarios = plan.Scenarios,
            Open = plan.Open,
            Most = plan.Most,
        };
    }

    private static Verdict Ask(Rule rule, TopologyView view, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var verdict = new Verdict(rule);
        rule.Judge(view, verdict);
        verdict.KeepOneOfTwins(view);
        return verdict;
    }

    // What mends one value of a parameter may be wrong for the others.
    private static IEnumerable<Finding> Merge(List<Verdict> verdicts, ScenarioPlan plan) =>
        new ScenarioMerge<Finding>(
            plan,
            finding => (finding.RuleId, finding.Severity, finding.Subject),
            (finding, when, scenarios) =>
                finding with
                {
                    When = when,
                    Scenarios = new ValueList<Scenario>(scenarios),
                    Repair = when is not null && plan.HasParameters ? null : finding.Repair,
                }
        ).Run(verdicts.ConvertAll(verdict => verdict.Findings));

    private static IEnumerable<OpenQuestion> MergeQuestions(List<Verdict> verdicts, ScenarioPlan plan) =>
        new ScenarioMerge<OpenQuestion>(
            plan,
            question => (question.RuleId, question.Subject),
            (question, when, _) => question with { When = when }
        ).Run(verdicts.ConvertAll(verdict => verdict.OpenQuestions));
}
