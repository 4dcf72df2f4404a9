using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// The outcomes that are judged where all are too many: first what the defaults make, then each choice changed alone, then whatever turns a
/// condition round that none of these has turned.
/// </summary>
internal sealed class ConditionSample
{
    /// <summary>How many choices are tried to turn one condition round.</summary>
    private const int MostSteps = 512;

    private readonly ConditionLogic logic;
    private readonly Choices choices;
    private readonly int most;
    private readonly ConditionVariables variables;
    private readonly ConditionAssignment assignment;
    private readonly Dictionary<string, Scenario> found = new(StringComparer.Ordinal);
    private readonly List<Scenario> order = [];

    public ConditionSample(ConditionLogic logic, Choices choices, int most)
    {
        this.logic = logic;
        this.choices = choices;
        this.most = most;
        variables = logic.VariablesOf(choices);
        assignment = new ConditionAssignment(variables);
    }

    /// <summary>The outcomes, that of the defaults first.</summary>
    public IReadOnlyList<Scenario> Run()
    {
        foreach (var name in variables.Free)
        {
            assignment.Free[name] = true;
        }

        foreach (var expression in variables.Compared)
        {
            assignment.Texts[expression] = DefaultOf(expression);
        }

        Compare();
        if (assignment.Refutes(choices.Certain))
        {
            Take(new Choices([]) { Certain = choices.Certain }, _ => true);
        }

        Note();
        VaryEach();
        TurnEach();
        return order;
    }

    private string? DefaultOf(Expression expression)
    {
        var domain = variables.DomainOf(expression);
        return expression is Expression.Parameter parameter && logic.DefaultOf(parameter.Name) is { } text && domain.Contains(text) ? text
            : domain.Contains(null) || domain.Count == 0 ? null
            : domain[0];
    }

    private void VaryEach()
    {
        foreach (var expression in variables.Compared)
        {
            var own = assignment.Texts[expression];
            foreach (var text in variables.DomainOf(expression))
            {
                assignment.Texts[expression] = text;
                Compare();
                Note();
            }

            assignment.Texts[expression] = own;
        }

        Compare();
        foreach (var name in variables.Free)
        {
            Vary(assignment.Free, name);
        }

        foreach (var pair in variables.Pairs.Where(pair => assignment.Texts[pair.Left] is null && assignment.Texts[pair.Right] is null))
        {
            Vary(assignment.Pairs, pair);
        }
    }

    private void Vary<T>(Dictionary<T, bool> values, T key)
        where T : notnull
    {
        values[key] = !values[key];
        Note();
        values[key] = !values[key];
    }

    private void TurnEach()
    {
        foreach (var name in choices.Conditions)
        {
            foreach (var value in new[] { true, false })
            {
                if (order.Count == most || order.Exists(scenario => scenario.Conditions[name] == value))
                {
                    continue;
                }

                var texts = assignment.Texts.ToList();
                var free = assignment.Free.ToList();
                Take(new Choices([name]) { Certain = choices.Certain }, other => other.Holds(name) == value);
                Note();
                texts.ForEach(text => assignment.Texts[text.Key] = text.Value);
                free.ForEach(one => assignment.Free[one.Key] = one.Value);
                Compare();
            }
        }
    }

    // The first choice that is as wanted, of what some conditions ask; everything else stays.
    private void Take(Choices wanted, Func<ConditionAssignment, bool> isWanted)
    {
        var isFound = false;
        var search = new ConditionSearch(logic.VariablesOf(wanted), wanted, int.MaxValue, MostSteps)
        {
            IsWanted = choice => isFound = isWanted(choice),
        };
        search.Run();
        if (!isFound)
        {
            return;
        }

        var other = search.Last;
        foreach (var text in other.Texts)
        {
            assignment.Texts[text.Key] = text.Value;
        }

        foreach (var free in other.Free.Where(free => assignment.Free.ContainsKey(free.Key)))
        {
            assignment.Free[free.Key] = free.Value;
        }

        Compare();
    }

    // Of two texts that nothing literal is compared with, each deployment has its own.
    private void Compare()
    {
        foreach (var pair in variables.Pairs)
        {
            var (left, right) = (assignment.Texts[pair.Left], assignment.Texts[pair.Right]);
            assignment.Pairs[pair] = left is not null && left == right;
        }
    }

    private void Note()
    {
        assignment.Forget();
        if (order.Count == most || assignment.Refutes(choices.Certain))
        {
            return;
        }

        var key = assignment.KeyOf(choices);
        if (!found.ContainsKey(key))
        {
            var scenario = assignment.ToScenario(choices);
            found.Add(key, scenario);
            order.Add(scenario);
        }
    }
}
