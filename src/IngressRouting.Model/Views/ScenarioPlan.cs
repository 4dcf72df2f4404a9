using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Which scenarios of a topology are judged: all that can occur, unless there are too many.</summary>
internal sealed class ScenarioPlan
{
    /// <summary>How many scenarios are judged at most; 2 to the power of the conditions grows too fast for a key press beyond it.</summary>
    public const int Budget = 64;

    private ScenarioPlan(IReadOnlyList<Scenario> scenarios, string? notJudged, int most)
    {
        Most = most;
        Scenarios = scenarios;
        NotJudged = notJudged;
    }

    /// <summary>The scenarios to judge.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; }

    /// <summary>How many scenarios are judged at most.</summary>
    public int Most { get; }

    /// <summary>The conditions whose combinations are over the budget, in words; null when all are judged.</summary>
    public string? NotJudged { get; }

    /// <summary>Plans the scenarios of a topology.</summary>
    public static ScenarioPlan For(TopologyModel model) => For(model, ConditionsOf(model), Budget);

    /// <summary>Plans the scenarios of a topology to which more conditions matter than those of its elements.</summary>
    public static ScenarioPlan For(TopologyModel model, IReadOnlyList<string> more) =>
        For(model, [.. ConditionsOf(model).Union(more, StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)], Budget);

    /// <summary>Plans the scenarios that some conditions make.</summary>
    public static ScenarioPlan For(TopologyModel model, IReadOnlyList<string> names, int budget)
    {
        if (names.Count == 0)
        {
            return new([Scenario.Unconditional], null, budget);
        }

        var scenarios = model.Logic.Scenarios(names, budget, out var isComplete);
        return new(scenarios, isComplete ? null : string.Join(", ", names), budget);
    }

    // Conditions of outputs and tags change nothing that a packet meets.
    private static List<string> ConditionsOf(TopologyModel model) =>
        [
            .. model
                .Elements.Where(element => element is not (Parameter or Output or Condition))
                .SelectMany(element => element.Presence.Literals)
                .Select(literal => literal.Condition)
                .Distinct(StringComparer.Ordinal)
                .OrderBy(name => name, StringComparer.Ordinal),
        ];
}
