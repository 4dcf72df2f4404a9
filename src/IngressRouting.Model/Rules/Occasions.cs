using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Says in which of the judged scenarios something is so.</summary>
internal sealed class Occasions(ScenarioPlan plan)
{
    /// <summary>How many values of a parameter are named.</summary>
    private const int MostValues = 4;

    /// <summary>The scenarios in words, such as <c>UseNat = true</c>; null for all that there are.</summary>
    public string? Describe(List<Scenario> scenarios)
    {
        if (plan.Open is not null)
        {
            return OfSample(scenarios);
        }

        if (scenarios.Count == plan.Scenarios.Count)
        {
            return null;
        }

        var shared = Facts(scenarios[0]).FindAll(fact => scenarios.TrueForAll(scenario => fact.Holds(scenario)));
        if (Picks(shared, scenarios))
        {
            return Join(WithoutRedundant(shared, scenarios));
        }

        List<Fact> several = [.. shared, .. OneOfSeveral(scenarios, shared)];
        if (several.Count > shared.Count && Picks(several, scenarios))
        {
            return Join(WithoutRedundant(several, scenarios));
        }

        var others = Names(scenarios[0]).Except(shared.Select(fact => fact.Name));
        return (shared.Count == 0 ? "" : Join(shared) + ", ") + "for some values of " + string.Join(", ", others);
    }

    // Nobody knows what the scenarios would say that were not judged, so that "always" and "exactly when" are more than can be claimed.
    private string OfSample(List<Scenario> scenarios)
    {
        if (scenarios.Count == plan.Scenarios.Count)
        {
            return "in each combination that was judged";
        }

        if (scenarios.Contains(plan.Scenarios[0]))
        {
            return "by default";
        }

        var changed = scenarios.ConvertAll(scenario => Facts(scenario).FindAll(fact => !fact.Holds(plan.Scenarios[0])));
        var shared = changed[0].FindAll(fact => scenarios.TrueForAll(scenario => fact.Holds(scenario)));
        return shared.Count > 0
            ? Join(shared) + ", the rest by default"
            : "for some values of " + string.Join(", ", changed.SelectMany(facts => facts.Select(fact => fact.Name)).Distinct());
    }

    private static string Join(IEnumerable<Fact> facts) => string.Join(" and ", facts.Select(fact => fact.Text));

    private static IEnumerable<string> Names(Scenario scenario) =>
        scenario.Parameters is { } parameters ? parameters.Keys.Concat(scenario.Conditions.Keys) : scenario.Conditions.Keys;

    private static List<Fact> Facts(Scenario scenario) =>
        [
            .. (scenario.Parameters ?? new Dictionary<string, string>()).Select(parameter => new Fact(
                parameter.Key,
                $"{parameter.Key} = {Shown(parameter.Value)}",
                2,
                other => other.ValueOf(parameter.Key) == parameter.Value
            )),
            .. scenario
                .Conditions.Select(condition => new ConditionLiteral(condition.Key, condition.Value))
                .Select(literal => new Fact(literal.Condition, literal.ToString(), literal.Holds ? 1 : 0, other => other.Holds(literal))),
        ];

    // What else parameters are that are not the same in all scenarios, and yet not anything.
    private IEnumerable<Fact> OneOfSeveral(List<Scenario> scenarios, List<Fact> shared)
    {
        foreach (var name in (scenarios[0].Parameters?.Keys ?? []).Except(shared.Select(fact => fact.Name)))
        {
            var values = scenarios.ConvertAll(scenario => scenario.ValueOf(name)).Distinct().ToList();
            if (values.Count <= MostValues && plan.Scenarios.Any(scenario => !values.Contains(scenario.ValueOf(name))))
            {
                var text = $"{name} = {string.Join(" or ", values.Select(Shown))}";
                yield return new Fact(name, text, 2, scenario => values.Contains(scenario.ValueOf(name)));
            }
        }
    }

    private static string Shown(string? value) => string.IsNullOrEmpty(value) ? "''" : value!;

    // What follows from the rest need not be said; what is harder to read is left out first.
    private List<Fact> WithoutRedundant(List<Fact> facts, List<Scenario> scenarios)
    {
        foreach (var fact in facts.OrderBy(fact => fact.Rank).ToList())
        {
            var rest = facts.FindAll(other => other != fact);
            if (rest.Count > 0 && Picks(rest, scenarios))
            {
                facts = rest;
            }
        }

        return facts;
    }

    private bool Picks(List<Fact> facts, List<Scenario> scenarios) =>
        plan.Scenarios.Count(scenario => facts.TrueForAll(fact => fact.Holds(scenario))) == scenarios.Count;

    /// <summary>Something that is so in some scenarios.</summary>
    /// <param name="Name">The condition or parameter.</param>
    /// <param name="Text">What is so, in words.</param>
    /// <param name="Rank">How well it reads.</param>
    /// <param name="Holds">Whether it is so in a scenario.</param>
    private sealed record Fact(string Name, string Text, int Rank, Func<Scenario, bool> Holds);
}
