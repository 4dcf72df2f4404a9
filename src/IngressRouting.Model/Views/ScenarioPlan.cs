using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Which scenarios of a topology are judged: all that can occur, unless there are too many.</summary>
internal sealed class ScenarioPlan
{
    /// <summary>How many scenarios are judged at most; 2 to the power of the conditions grows too fast for a key press beyond it.</summary>
    public const int Budget = 64;

    private ScenarioPlan(IReadOnlyList<Scenario> scenarios, string? open, int most)
    {
        Most = most;
        Scenarios = scenarios;
        Open = open;
    }

    /// <summary>The scenarios to judge; the first is what the defaults make, where not all are judged.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; }

    /// <summary>Whether scenarios differ in the values of parameters.</summary>
    public bool HasParameters => Scenarios.Count > 0 && Scenarios[0].Parameters is not null;

    /// <summary>How many scenarios are judged at most.</summary>
    public int Most { get; }

    /// <summary>What has more combinations than are judged, in words; null when all are judged.</summary>
    public string? Open { get; }

    /// <summary>Plans the scenarios of a topology.</summary>
    public static ScenarioPlan For(TopologyModel model)
    {
        var (conditions, parameters) = (ConditionsOf(model), ParametersOf(model));
        return conditions.Count + parameters.Count == 0
            ? Single(Budget)
            : For(model, new Choices(conditions) { Parameters = parameters }, Budget);
    }

    /// <summary>Plans the scenarios of a topology to which more conditions matter than those of its elements.</summary>
    public static ScenarioPlan For(TopologyModel model, IReadOnlyList<string> more) =>
        For(
            model,
            new Choices([.. ConditionsOf(model).Union(more, StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)])
            {
                Parameters = ParametersOf(model),
            },
            Budget
        );

    /// <summary>Plans the scenarios that some choices make.</summary>
    public static ScenarioPlan For(TopologyModel model, Choices choices, int budget)
    {
        if (choices.Conditions.Count + choices.Parameters.Count == 0)
        {
            return Single(budget);
        }

        var scenarios = model.Logic.Scenarios(choices, budget, out var isComplete);
        return isComplete ? new(scenarios, null, budget) : new(model.Logic.Sample(choices, budget), Describe(choices), budget);
    }

    private static ScenarioPlan Single(int budget) => new([Scenario.Unconditional], null, budget);

    private static string Describe(Choices choices) =>
        choices.Parameters.Count == 0 ? Named("condition", choices.Conditions)
        : choices.Conditions.Count == 0 ? Named("parameter", choices.Parameters)
        : $"{Named("parameter", choices.Parameters)} and {Named("condition", choices.Conditions)}";

    private static string Named(string what, IReadOnlyList<string> names)
    {
        const int Most = 12;
        var others = names.Count > Most ? $" and {names.Count - Most} others" : "";
        return $"the {what}{(names.Count == 1 ? "" : "s")} {string.Join(", ", names.Take(Most))}{others}";
    }

    private static IReadOnlyList<string> ParametersOf(TopologyModel model)
    {
        List<string>? several = null;
        foreach (var element in model.Elements)
        {
            if (element is Parameter { AllowedValues.Count: > 1 } parameter && parameter.IsOneOfSeveral)
            {
                (several ??= []).Add(parameter.LogicalId);
            }
        }

        return several is null ? [] : ParameterSubstitution.UsedOf(model, several);
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
