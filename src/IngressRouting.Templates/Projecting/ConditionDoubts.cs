using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// Why nobody may know whether a deployment comes to a scenario, although the conditions do not exclude it: they may depend on each other in
/// ways that no text of the template tells, or ask for a value that nobody means to give.
/// </summary>
internal sealed class ConditionDoubts
{
    private readonly Dictionary<string, ConditionTest> tests = new(StringComparer.Ordinal);
    private readonly HashSet<Expression> compared;
    private readonly TopologyModel named;
    private readonly IReadOnlyList<string> certain;
    private readonly Dictionary<Scenario, bool?> isMeant = [];

    public ConditionDoubts(TopologyModel model, Choices choices)
    {
        foreach (var condition in model.Elements.OfType<Condition>())
        {
            tests[condition.LogicalId] = condition.Test;
        }

        compared = [.. tests.Values.SelectMany(TextsOf)];
        certain = choices.Certain;
        named = new TopologyModel([.. model.Elements.Select(element => element is Parameter parameter ? Named(parameter) : element)]);
    }

    /// <summary>The doubt that a condition fails in a scenario, as the end of "not proven, because …"; null when there is none.</summary>
    public string? On(string condition, Scenario scenario)
    {
        var texts = Asked(condition, []).ToList();
        if (texts.Exists(text => text is not Expression.Parameter parameter || IsAskedOtherwise(parameter)))
        {
            return "only the deployment knows whether the condition fails then";
        }

        if (!isMeant.TryGetValue(scenario, out var can))
        {
            isMeant.Add(scenario, can = named.Allows(PresenceOf(scenario), certain));
        }

        return can switch
        {
            true => null,
            false => "only the deployment knows whether it gives a parameter another value than the template names",
            null => "that depends on more parameters than can be tried",
        };
    }

    private static Presence PresenceOf(Scenario scenario) =>
        new(new ValueList<ConditionLiteral>(scenario.Conditions.Select(one => new ConditionLiteral(one.Key, one.Value))));

    // What a function makes of a parameter depends on it in a way that nobody looks into.
    private bool IsAskedOtherwise(Expression.Parameter parameter) =>
        compared.Any(text => text is not Expression.Parameter && ExpressionParameters.Of(text).Contains(parameter.Name));

    // Two values that are named are usually all that are meant; where it is one, the other is any.
    private Parameter Named(Parameter parameter)
    {
        if (parameter.AllowedValues.Count > 0)
        {
            return parameter;
        }

        var values = new HashSet<string>(
            tests.Values.OfType<ConditionTest.Equal>().Select(equal => ComparedWith(equal, parameter.LogicalId)).OfType<string>(),
            StringComparer.Ordinal
        );
        if (parameter is { Default: { } preset, IsLookup: false })
        {
            values.Add(preset);
        }

        return values.Count > 1 ? parameter with { AllowedValues = new ValueList<string>(values) } : parameter;
    }

    private static string? ComparedWith(ConditionTest.Equal equal, string parameter) =>
        (equal.Left, equal.Right) switch
        {
            (Expression.Parameter left, Expression.Literal right) when left.Name == parameter => right.Content,
            (Expression.Literal left, Expression.Parameter right) when right.Name == parameter => left.Content,
            _ => null,
        };

    private IEnumerable<Expression> Asked(string condition, HashSet<string> seen) =>
        !seen.Add(condition) ? []
        : !tests.TryGetValue(condition, out var test) ? [new Expression.Opaque("condition " + condition, condition)]
        : TextsOf(test).Concat(OperandsOf(test).SelectMany(literal => Asked(literal.Condition, seen)));

    private static IEnumerable<Expression> TextsOf(ConditionTest test) =>
        test is ConditionTest.Equal equal ? new[] { equal.Left, equal.Right }.Where(text => text is not Expression.Literal) : [];

    private static IEnumerable<ConditionLiteral> OperandsOf(ConditionTest test) =>
        test switch
        {
            ConditionTest.Opposite opposite => [opposite.Literal],
            ConditionTest.All all => all.Literals,
            ConditionTest.Any any => any.Literals,
            _ => [],
        };
}
