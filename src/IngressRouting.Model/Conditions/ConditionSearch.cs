using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Tries what a deployment can choose, and notes each different outcome of some conditions: true before false, in their order.</summary>
internal sealed class ConditionSearch(ConditionVariables variables, IReadOnlyList<string> names, int most, int mostSteps)
{
    private readonly Dictionary<string, bool> free = new(StringComparer.Ordinal);
    private readonly Dictionary<Expression, string?> texts = [];
    private readonly Dictionary<(Expression, Expression), bool> pairs = [];
    private readonly SortedDictionary<string, Scenario> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> held = new(StringComparer.Ordinal);
    private int steps;

    /// <summary>Each is a call inside of the one before it, and even two outcomes for each are more than can be tried.</summary>
    private const int MostVariables = 1000;

    /// <summary>The outcomes.</summary>
    public IReadOnlyList<Scenario> Found => [.. found.Values];

    /// <summary>Searches; false when it was ended before it had tried everything.</summary>
    public bool Run() => variables.Free.Count + variables.Compared.Count + variables.Pairs.Count <= MostVariables && TryFree(0);

    private bool TryFree(int next)
    {
        if (next == variables.Free.Count)
        {
            return TryTexts(0);
        }

        foreach (var value in new[] { true, false })
        {
            free[variables.Free[next]] = value;
            if (!TryFree(next + 1))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryTexts(int next)
    {
        if (next == variables.Compared.Count)
        {
            return TryPairs(0);
        }

        var expression = variables.Compared[next];
        foreach (var text in variables.DomainOf(expression))
        {
            texts[expression] = text;
            if (!TryTexts(next + 1))
            {
                return false;
            }
        }

        return true;
    }

    // Two texts that nothing literal is compared with may be the same or not.
    private bool TryPairs(int next)
    {
        if (next == variables.Pairs.Count)
        {
            return Note();
        }

        var pair = variables.Pairs[next];
        if (texts[pair.Left] is not null || texts[pair.Right] is not null)
        {
            pairs[pair] = texts[pair.Left] == texts[pair.Right];
            return TryPairs(next + 1);
        }

        foreach (var value in new[] { true, false })
        {
            pairs[pair] = value;
            if (!TryPairs(next + 1))
            {
                return false;
            }
        }

        return true;
    }

    private bool Note()
    {
        if (++steps > mostSteps)
        {
            return false;
        }

        held.Clear();
        var outcome = names.ToDictionary(name => name, Holds, StringComparer.Ordinal);
        var key = string.Concat(names.Select(name => outcome[name] ? '0' : '1'));
        if (found.ContainsKey(key))
        {
            return true;
        }

        if (found.Count == most)
        {
            return false;
        }

        found.Add(key, new Scenario(outcome));
        return true;
    }

    private bool Holds(ConditionLiteral literal) => Holds(literal.Condition) == literal.Holds;

    // Each once: conditions of conditions that share their operands would be asked for twice as often with each level.
    private bool Holds(string name)
    {
        if (!held.TryGetValue(name, out var holds))
        {
            held.Add(name, holds = Find(name));
        }

        return holds;
    }

    private bool Find(string name) =>
        variables.TestOf(name) switch
        {
            ConditionTest.Equal equal => AreSame(equal.Left, equal.Right),
            ConditionTest.Opposite opposite => !Holds(opposite.Literal),
            ConditionTest.All all => all.Literals.All(Holds),
            ConditionTest.Any any => any.Literals.Any(Holds),
            _ => free[name],
        };

    private bool AreSame(Expression left, Expression right) =>
        left.Equals(right) || (pairs.TryGetValue((left, right), out var same) ? same : TextOf(left) == TextOf(right));

    private string? TextOf(Expression expression) => expression is Expression.Literal literal ? literal.Content : texts[expression];
}
