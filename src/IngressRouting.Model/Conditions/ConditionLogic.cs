using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// What the conditions of a topology can be together. A condition is no free choice: two that compare one parameter with different texts
/// exclude each other, the allowed values of a parameter leave it no other, and a condition made of others follows from them. One that the
/// topology does not define is free.
/// </summary>
internal sealed class ConditionLogic
{
    /// <summary>How many combinations of what a deployment chooses are looked at, at most; each costs a step.</summary>
    private const int MostSteps = 4096;

    private readonly Dictionary<string, ConditionTest> tests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueList<string>> allowed = new(StringComparer.Ordinal);
    private readonly Dictionary<(Presence Given, Presence Then), bool?> implications = [];

    public ConditionLogic(TopologyModel model)
    {
        foreach (var element in model.Elements)
        {
            switch (element)
            {
                case Condition condition when !tests.ContainsKey(condition.LogicalId):
                    tests.Add(condition.LogicalId, condition.Test);
                    break;
                case Parameter { AllowedValues.Count: > 0 } parameter when !allowed.ContainsKey(parameter.LogicalId):
                    allowed.Add(parameter.LogicalId, parameter.AllowedValues);
                    break;
            }
        }
    }

    /// <summary>Every way in which some conditions can turn out.</summary>
    /// <param name="names">The conditions.</param>
    /// <param name="most">How many ways are wanted at most.</param>
    /// <param name="isComplete">Whether the ways are all; false when there are more, or when it takes too long to know.</param>
    public IReadOnlyList<Scenario> Scenarios(IReadOnlyList<string> names, int most, out bool isComplete)
    {
        var search = new ConditionSearch(new ConditionVariables(names, tests, allowed), names, most, MostSteps);
        isComplete = search.Run();
        return search.Found;
    }

    /// <summary>Whether whatever is there under one presence finds what is there under the other; null when it takes too long to know.</summary>
    public bool? Implies(Presence given, Presence then)
    {
        if (then.Literals.All(literal => given.Literals.Contains(literal)))
        {
            return true;
        }

        if (!implications.TryGetValue((given, then), out var answer))
        {
            implications.Add((given, then), answer = Search(given, then));
        }

        return answer;
    }

    private bool? Search(Presence given, Presence then)
    {
        string[] names = [.. given.And(then).Literals.Select(literal => literal.Condition).Distinct(StringComparer.Ordinal)];
        var scenarios = Scenarios(names, int.MaxValue, out var isComplete);
        return scenarios.Any(scenario => scenario.Includes(given) && !scenario.Includes(then)) ? false
            : isComplete ? true
            : null;
    }
}
