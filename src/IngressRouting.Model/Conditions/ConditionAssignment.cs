using System;
using System.Collections.Generic;
using System.Text;

namespace IngressRouting.Model;

/// <summary>One choice of a deployment for each variable, and what the conditions are then.</summary>
internal sealed class ConditionAssignment(ConditionVariables variables)
{
    private readonly Dictionary<string, bool?> held = new(StringComparer.Ordinal);

    /// <summary>What the conditions are that nothing defines.</summary>
    public Dictionary<string, bool> Free { get; } = new(StringComparer.Ordinal);

    /// <summary>What compared texts are; null for a text that nothing is compared with.</summary>
    public Dictionary<Expression, string?> Texts { get; } = [];

    /// <summary>Whether two texts are the same.</summary>
    public Dictionary<(Expression, Expression), bool> Pairs { get; } = [];

    /// <summary>Has to be called after a choice was changed.</summary>
    public void Forget() => held.Clear();

    /// <summary>Whether a condition holds. Of one of those that a deployment is asked for, every variable is known.</summary>
    public bool Holds(string name) => Find(name) ?? true;

    /// <summary>Whether one of some conditions surely does not hold.</summary>
    public bool Refutes(IReadOnlyList<string> certain)
    {
        foreach (var name in certain)
        {
            if (Find(name) == false)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The outcome in the order in which outcomes are judged.</summary>
    public string KeyOf(Choices choices)
    {
        var key = new StringBuilder(choices.Parameters.Count + choices.Conditions.Count);
        foreach (var parameter in choices.Parameters)
        {
            key.Append((char)('0' + IndexOf(new Expression.Parameter(parameter))));
        }

        foreach (var name in choices.Conditions)
        {
            key.Append(Holds(name) ? '0' : '1');
        }

        return key.ToString();
    }

    /// <summary>The outcome.</summary>
    public Scenario ToScenario(Choices choices)
    {
        var conditions = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var name in choices.Conditions)
        {
            conditions.Add(name, Holds(name));
        }

        return choices.Parameters.Count == 0
            ? new Scenario(conditions)
            : new Scenario(conditions) { Parameters = ValuesOf(choices.Parameters) };
    }

    private Dictionary<string, string> ValuesOf(IReadOnlyList<string> parameters)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in parameters)
        {
            values.Add(parameter, Texts[new Expression.Parameter(parameter)] ?? "");
        }

        return values;
    }

    private int IndexOf(Expression.Parameter parameter)
    {
        var domain = variables.DomainOf(parameter);
        var index = 0;
        while (domain[index] != Texts[parameter])
        {
            index++;
        }

        return index;
    }

    // Each once: conditions of conditions that share their operands would be asked for twice as often with each level.
    private bool? Find(string name)
    {
        if (!held.TryGetValue(name, out var holds))
        {
            held.Add(name, holds = WorkOut(name));
        }

        return holds;
    }

    private bool? WorkOut(string name) =>
        variables.TestOf(name) switch
        {
            ConditionTest.Equal equal => AreSame(equal.Left, equal.Right),
            ConditionTest.Opposite opposite => !Find(opposite.Literal),
            ConditionTest.All all => Every(all.Literals, true),
            ConditionTest.Any any => !Every(any.Literals, false),
            _ => Free.TryGetValue(name, out var free) ? free : null,
        };

    private bool? Find(ConditionLiteral literal) => literal.Holds ? Find(literal.Condition) : !Find(literal.Condition);

    // Unknown only while none of the others decides.
    private bool? Every(ValueList<ConditionLiteral> literals, bool wanted)
    {
        bool? every = true;
        foreach (var literal in literals)
        {
            var holds = Find(literal);
            if (holds == !wanted)
            {
                return false;
            }

            every = holds is null ? null : every;
        }

        return every;
    }

    private bool AreSame(Expression left, Expression right) =>
        left.Equals(right) || (Pairs.TryGetValue((left, right), out var same) ? same : TextOf(left) == TextOf(right));

    private string? TextOf(Expression expression) => expression is Expression.Literal literal ? literal.Content : Texts[expression];
}
