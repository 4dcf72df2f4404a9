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
        return Views(plan, plan.Scenarios.Select(scenario => new TopologyView(model, scenario)).ToList(), rules, cancellation);
    }

    /// <summary>Judges a topology that is made anew for each scenario.</summary>
    /// <param name="model">The finished topology.</param>
    /// <param name="conditions">The conditions that matter beside those of its elements.</param>
    /// <param name="project">The topology of a scenario; an element has the same id in all of them.</param>
    /// <param name="rules">The rules to ask, each once.</param>
    /// <param name="cancellation">Checked before each rule.</param>
    public static Judgement Topology(
        TopologyModel model,
        IReadOnlyList<string> conditions,
        Func<Scenario, TopologyModel> project,
        IReadOnlyList<Rule> rules,
        CancellationToken cancellation = default
    )
    {
        var plan = ScenarioPlan.For(model, conditions);
        return Views(plan, plan.Scenarios.Select(scenario => new TopologyView(project(scenario), scenario)).ToList(), rules, cancellation);
    }

    /// <summary>
    /// Judges what can only be stated for one scenario at a time, such as a template whose functions choose between resources.
    /// </summary>
    /// <param name="conditions">A topology with the conditions, and the parameters that they ask.</param>
    /// <param name="names">The conditions that matter.</param>
    /// <param name="project">
    /// The topology of a scenario. An element has the same id in all of them; what a scenario lacks is <see cref="AbsentElement"/> there.
    /// </param>
    /// <param name="rules">The rules to ask, each once.</param>
    /// <param name="budget">How many scenarios are judged at most; over it, everything is not proven for the others.</param>
    /// <param name="cancellation">Checked before each rule.</param>
    public static Judgement Scenarios(
        TopologyModel conditions,
        IReadOnlyList<string> names,
        Func<Scenario, TopologyModel> project,
        IReadOnlyList<Rule> rules,
        int budget,
        CancellationToken cancellation = default
    )
    {
        var plan = ScenarioPlan.For(conditions, names, budget);
        return Views(plan, plan.Scenarios.Select(scenario => new TopologyView(project(scenario), scenario)).ToList(), rules, cancellation);
    }

    private static Judgement Views(ScenarioPlan plan, List<TopologyView> views, IReadOnlyList<Rule> rules, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        var questions = new List<OpenQuestion>();
        var notJudged = plan.NotJudged is { } conditions ? $"the conditions {conditions} have more than {plan.Most} combinations" : null;
        foreach (var rule in rules)
        {
            var verdicts = views.ConvertAll(view => Ask(rule, view, cancellation));
            findings.AddRange(
                Merge(verdicts.ConvertAll(verdict => verdict.Findings), plan, (finding, when) => finding with { When = when })
                    .OrderBy(finding => finding.Subject.Element.Index)
            );
            questions.AddRange(
                Merge(verdicts.ConvertAll(verdict => verdict.OpenQuestions), plan, (question, when) => question with { When = when })
                    .OrderBy(question => question.Subject.Element.Index)
            );
            if (notJudged is not null)
            {
                questions.Add(new OpenQuestion(rule.Id, new Subject(default), notJudged));
            }
        }

        return new Judgement(findings, questions, rules.Count) { NotJudged = notJudged };
    }

    private static Verdict Ask(Rule rule, TopologyView view, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var verdict = new Verdict(rule);
        rule.Judge(view, verdict);
        verdict.KeepOneOfTwins(view);
        return verdict;
    }

    // What is said in every scenario is said without "when"; else with the literals that all of its scenarios share. Over the budget
    // nobody knows what the other scenarios would say, so that "always" and "exactly when" are more than can be claimed.
    private static IEnumerable<T> Merge<T>(IReadOnlyList<IReadOnlyList<T>> byScenario, ScenarioPlan plan, Func<T, string?, T> withWhen)
        where T : notnull
    {
        if (byScenario.Count == 1 && plan.NotJudged is null)
        {
            return byScenario[0];
        }

        var order = new List<T>();
        var scenarios = new Dictionary<T, List<Scenario>>();
        for (var i = 0; i < byScenario.Count; i++)
        {
            foreach (var said in byScenario[i].Distinct())
            {
                if (!scenarios.TryGetValue(said, out var where))
                {
                    scenarios[said] = where = [];
                    order.Add(said);
                }

                where.Add(plan.Scenarios[i]);
            }
        }

        return order.Select(said => withWhen(said, When(scenarios[said], plan)));
    }

    private static string? When(List<Scenario> scenarios, ScenarioPlan plan)
    {
        if (scenarios.Count == plan.Scenarios.Count)
        {
            return plan.NotJudged is { } open ? "for some values of " + open : null;
        }

        var literals = scenarios[0].Conditions.Select(condition => new ConditionLiteral(condition.Key, condition.Value));
        var shared = literals.Where(literal => scenarios.TrueForAll(scenario => scenario.Holds(literal))).ToList();
        var text = string.Join(" and ", shared);
        if (plan.NotJudged is null && Picks(shared, scenarios, plan))
        {
            return string.Join(" and ", WithoutRedundant(shared, scenarios, plan));
        }

        var others = scenarios[0].Conditions.Keys.Except(shared.Select(literal => literal.Condition));
        return (text.Length == 0 ? "" : text + ", ") + "for some values of " + string.Join(", ", others);
    }

    // What follows from the rest need not be said; what does not hold is left out first, because that is harder to read.
    private static List<ConditionLiteral> WithoutRedundant(List<ConditionLiteral> literals, List<Scenario> scenarios, ScenarioPlan plan)
    {
        foreach (var literal in literals.OrderBy(literal => literal.Holds).ToList())
        {
            var rest = literals.FindAll(other => !other.Equals(literal));
            if (rest.Count > 0 && Picks(rest, scenarios, plan))
            {
                literals = rest;
            }
        }

        return literals;
    }

    private static bool Picks(List<ConditionLiteral> literals, List<Scenario> scenarios, ScenarioPlan plan) =>
        plan.Scenarios.Count(scenario => literals.TrueForAll(scenario.Holds)) == scenarios.Count;
}
