using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>What a deployment chooses, as far as some conditions depend on it.</summary>
internal sealed class ConditionVariables
{
    private readonly IReadOnlyDictionary<string, ConditionTest> tests;
    private readonly IReadOnlyDictionary<string, ValueList<string>> allowed;
    private readonly List<string> free = [];
    private readonly List<Expression> compared = [];
    private readonly List<(Expression Left, Expression Right)> pairs = [];
    private readonly Dictionary<Expression, List<string>> literalsOf = [];
    private readonly HashSet<string> undefined = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public ConditionVariables(
        Choices choices,
        IReadOnlyDictionary<string, ConditionTest> tests,
        IReadOnlyDictionary<string, ValueList<string>> allowed
    )
    {
        this.tests = tests;
        this.allowed = allowed;
        foreach (var parameter in choices.Parameters)
        {
            Enumerate(parameter);
        }

        foreach (var name in choices.Conditions)
        {
            Visit(name);
        }

        // What nothing defines may be as it has to, so that it is no choice of its own there.
        var chosen = free.Count;
        foreach (var name in choices.Certain)
        {
            Visit(name);
        }

        undefined.UnionWith(free);
        free.RemoveRange(chosen, free.Count - chosen);
    }

    /// <summary>The conditions that the topology does not define, or defines in a circle.</summary>
    public IReadOnlyList<string> Free => free;

    /// <summary>What is compared with something else.</summary>
    public IReadOnlyList<Expression> Compared => compared;

    /// <summary>What is compared with each other, none of it literal.</summary>
    public IReadOnlyList<(Expression Left, Expression Right)> Pairs => pairs;

    /// <summary>How a condition is found out; null when it is free.</summary>
    public ConditionTest? TestOf(string name) => tests.TryGetValue(name, out var test) && !undefined.Contains(name) ? test : null;

    /// <summary>
    /// The texts that something can be: those that it, or what it is compared with, is compared with, and null for any other text.
    /// </summary>
    public IReadOnlyList<string?> DomainOf(Expression expression)
    {
        var literals = literalsOf[expression];
        if (expression is not Expression.Parameter parameter || !allowed.TryGetValue(parameter.Name, out var values))
        {
            return [.. literals, null];
        }

        var known = literals.Where(values.Contains).ToList<string?>();
        return values.All(literals.Contains) ? known : [.. known, null];
    }

    private void Enumerate(string parameter)
    {
        var literals = Note(new Expression.Parameter(parameter))!;
        foreach (var value in allowed[parameter])
        {
            AddOnce(literals, value);
        }
    }

    private void Visit(string name)
    {
        if (!seen.Add(name))
        {
            return;
        }

        switch (tests.TryGetValue(name, out var test) && !IsCircular(name, name, []) ? test : null)
        {
            case ConditionTest.Equal equal:
                Compare(equal);
                break;
            case ConditionTest.Opposite opposite:
                Visit(opposite.Literal.Condition);
                break;
            case ConditionTest.All all:
                VisitAll(all.Literals);
                break;
            case ConditionTest.Any any:
                VisitAll(any.Literals);
                break;
            default:
                free.Add(name);
                break;
        }
    }

    private void VisitAll(ValueList<ConditionLiteral> operands)
    {
        foreach (var operand in operands)
        {
            Visit(operand.Condition);
        }
    }

    private void Compare(ConditionTest.Equal equal)
    {
        var left = Note(equal.Left);
        var right = Note(equal.Right);
        if (left is not null && right is not null && !equal.Left.Equals(equal.Right))
        {
            pairs.Add((equal.Left, equal.Right));
            Share(left, right);
        }
        else if (equal.Left is Expression.Literal first && right is not null)
        {
            AddOnce(right, first.Content);
        }
        else if (equal.Right is Expression.Literal second && left is not null)
        {
            AddOnce(left, second.Content);
        }
    }

    // Null for a literal, which is compared but does not vary.
    private List<string>? Note(Expression expression)
    {
        if (expression is Expression.Literal)
        {
            return null;
        }

        if (!literalsOf.TryGetValue(expression, out var literals))
        {
            compared.Add(expression);
            literalsOf.Add(expression, literals = []);
        }

        return literals;
    }

    // What is compared with each other must have the same texts to choose from, or equal ones would be missed.
    private void Share(List<string> one, List<string> other)
    {
        if (ReferenceEquals(one, other))
        {
            return;
        }

        foreach (var literal in other)
        {
            AddOnce(one, literal);
        }

        foreach (var expression in compared)
        {
            if (ReferenceEquals(literalsOf[expression], other))
            {
                literalsOf[expression] = one;
            }
        }
    }

    // Only a model that no call of the DSL made can have a circle.
    private bool IsCircular(string name, string start, HashSet<string> visited)
    {
        foreach (var operand in OperandsOf(name))
        {
            if (operand == start || (visited.Add(operand) && IsCircular(operand, start, visited)))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<string> OperandsOf(string name) =>
        tests.TryGetValue(name, out var test)
            ? test switch
            {
                ConditionTest.Opposite opposite => [opposite.Literal.Condition],
                ConditionTest.All all => all.Literals.Select(literal => literal.Condition),
                ConditionTest.Any any => any.Literals.Select(literal => literal.Condition),
                _ => [],
            }
            : [];

    private static void AddOnce(List<string> list, string item)
    {
        if (!list.Contains(item))
        {
            list.Add(item);
        }
    }
}
