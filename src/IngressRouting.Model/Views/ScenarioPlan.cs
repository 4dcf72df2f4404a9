using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Which scenarios of a topology are judged: all that can occur, unless there are too many.</summary>
internal sealed class ScenarioPlan
{
    /// <summary>How many scenarios are judged at most; 2 to the power of the conditions grows too fast for a key press beyond it.</summary>
    public const int Budget = 64;

    // Exclusions can forbid nearly everything and yet only at the last condition; looking for what is left must end as well.
    private const int MostSteps = 64 * Budget;

    private ScenarioPlan(IReadOnlyList<Scenario> scenarios, string? notJudged)
    {
        Scenarios = scenarios;
        NotJudged = notJudged;
    }

    /// <summary>The scenarios to judge.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; }

    /// <summary>The conditions whose combinations are over the budget, in words; null when all are judged.</summary>
    public string? NotJudged { get; }

    /// <summary>Plans the scenarios of a topology.</summary>
    public static ScenarioPlan For(TopologyModel model)
    {
        var names = ConditionsOf(model);
        if (names.Count == 0)
        {
            return new([Scenario.Unconditional], null);
        }

        var scenarios = new List<Scenario>();
        var steps = 0;
        if (!TryFill(model, names, 0, new Dictionary<string, bool>(StringComparer.Ordinal), scenarios, ref steps))
        {
            return new(scenarios, string.Join(", ", names));
        }

        return new(scenarios, null);
    }

    private static List<string> ConditionsOf(TopologyModel model) =>
        [
            .. model
                .Elements.Where(element => element is not (Parameter or Output))
                .SelectMany(element => element.Presence.Literals)
                .Select(literal => literal.Condition)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => name, StringComparer.Ordinal),
        ];

    // Depth first, true before false; a branch that an exclusion forbids is cut at once, so that budget counts possible scenarios only.
    private static bool TryFill(
        TopologyModel model,
        IReadOnlyList<string> names,
        int next,
        Dictionary<string, bool> chosen,
        List<Scenario> scenarios,
        ref int steps
    )
    {
        if (++steps > MostSteps)
        {
            return false;
        }

        if (next == names.Count)
        {
            if (scenarios.Count == Budget)
            {
                return false;
            }

            scenarios.Add(new Scenario(new Dictionary<string, bool>(chosen, StringComparer.Ordinal)));
            return true;
        }

        foreach (var value in new[] { true, false })
        {
            chosen[names[next]] = value;
            var isPossible = !model.Exclusions.Any(exclusion => Breaks(exclusion, chosen));
            if (isPossible && !TryFill(model, names, next + 1, chosen, scenarios, ref steps))
            {
                return false;
            }
        }

        chosen.Remove(names[next]);
        return true;
    }

    private static bool Breaks(ConditionExclusion exclusion, Dictionary<string, bool> chosen) =>
        IsChosen(exclusion.First, chosen) && IsChosen(exclusion.Second, chosen);

    private static bool IsChosen(ConditionLiteral literal, Dictionary<string, bool> chosen) =>
        chosen.TryGetValue(literal.Condition, out var value) && value == literal.Holds;
}
