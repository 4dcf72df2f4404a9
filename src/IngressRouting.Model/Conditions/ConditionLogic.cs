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

    private readonly TopologyModel model;

    public ConditionLogic(TopologyModel model)
    {
        this.model = model;
        foreach (var element in model.Elements)
        {
            switch (element)
            {
                case Condition condition when !tests.ContainsKey(condition.LogicalId):
                    tests.Add(condition.LogicalId, condition.Test);
                    break;
                case Parameter { OnlyValues: { Count: > 0 } values } parameter when !allowed.ContainsKey(parameter.LogicalId):
                    allowed.Add(parameter.LogicalId, values);
                    break;
            }
        }
    }

    /// <summary>Every way in which a template can be deployed.</summary>
    /// <param name="choices">What matters of it.</param>
    /// <param name="most">How many ways are wanted at most.</param>
    /// <param name="isComplete">Whether the ways are all; false when there are more, or when it takes too long to know.</param>
    public IReadOnlyList<Scenario> Scenarios(Choices choices, int most, out bool isComplete)
    {
        var connected = Connected(choices);
        var search = new ConditionSearch(VariablesOf(connected), connected, most, MostSteps);
        isComplete = search.Run();
        return search.Found;
    }

    /// <summary>The ways that are judged where all are too many: what the defaults make, and each choice changed alone.</summary>
    /// <param name="choices">What matters.</param>
    /// <param name="most">How many ways are wanted at most.</param>
    public IReadOnlyList<Scenario> Sample(Choices choices, int most) => new ConditionSample(this, Connected(choices), most).Run();

    /// <summary>What a deployment chooses, as far as it matters.</summary>
    public ConditionVariables VariablesOf(Choices choices) => new(choices, tests, allowed);

    /// <summary>What a parameter is when nobody gives it; null when somebody has to.</summary>
    public string? DefaultOf(string parameter)
    {
        foreach (var element in model.Elements)
        {
            if (element is Parameter found && found.LogicalId == parameter)
            {
                return found.IsLookup ? null : found.Default;
            }
        }

        return null;
    }

    // What asks for nothing that the others ask for leaves them as they are.
    private Choices Connected(Choices choices)
    {
        if (choices.Certain.Count == 0)
        {
            return choices;
        }

        var connected = choices with { Certain = [] };
        var others = choices.Certain.ToList();
        for (var isNew = true; isNew; )
        {
            var known = new HashSet<Expression>(VariablesOf(connected).Compared);
            var next = others.FindAll(name => VariablesOf(new Choices([name])).Compared.Any(known.Contains));
            isNew = next.Count > 0;
            connected = connected with { Certain = [.. connected.Certain, .. next] };
            others.RemoveAll(next.Contains);
        }

        return connected;
    }

    /// <summary>Whether conditions hold together in some deployment; null when it takes too long to know.</summary>
    public bool? CanHold(IReadOnlyList<string> conditions)
    {
        var scenarios = Scenarios(new Choices(conditions), int.MaxValue, out var isComplete);
        return scenarios.Any(scenario => conditions.All(name => scenario.Conditions[name])) ? true
            : isComplete ? false
            : null;
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

    /// <summary>Whether a deployment can have what is there under a presence; null when it takes too long to know.</summary>
    public bool? Allows(Presence presence, IReadOnlyList<string> certain)
    {
        string[] names = [.. presence.Literals.Select(literal => literal.Condition).Distinct(StringComparer.Ordinal)];
        var scenarios = Scenarios(new Choices(names) { Certain = certain }, int.MaxValue, out var isComplete);
        return scenarios.Any(scenario => scenario.Includes(presence)) ? true
            : isComplete ? false
            : null;
    }

    private bool? Search(Presence given, Presence then)
    {
        string[] names = [.. given.And(then).Literals.Select(literal => literal.Condition).Distinct(StringComparer.Ordinal)];
        var scenarios = Scenarios(new Choices(names), int.MaxValue, out var isComplete);
        return scenarios.Any(scenario => scenario.Includes(given) && !scenario.Includes(then)) ? false
            : isComplete ? true
            : null;
    }
}
