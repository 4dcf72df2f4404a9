using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Reads one condition; what it is made of without a name gets one.</summary>
internal sealed class TestReader
{
    /// <summary>How many combinations of values are looked at to find out what one comparison asks.</summary>
    private const int MostCombinations = 64;

    private readonly ConditionReader reader;
    private readonly TemplateScope scope;
    private readonly string name;
    private readonly Evaluator evaluator;
    private int parts;

    public TestReader(ConditionReader reader, TemplateScope scope, string name)
    {
        this.reader = reader;
        this.scope = scope;
        this.name = name;
        evaluator = new Evaluator(scope, reader.Open) { ParametersAreOpen = true };
    }

    /// <summary>Reads what else there is in place of a condition's function; null when it is no such thing.</summary>
    public Func<string, DocumentNode, ConditionTest?>? Others { get; init; }

    /// <summary>Finds out what is in the template.</summary>
    public Evaluator Evaluator => evaluator;

    /// <exception cref="UnreadableTemplateException">It is none.</exception>
    public ConditionTest Read(DocumentNode node)
    {
        if (node is not DocumentObject { Count: 1 } call)
        {
            throw scope.Document.Fault(node, "a condition is one function: Fn::Equals, Fn::And, Fn::Or, Fn::Not or Condition");
        }

        var (function, argument) = call.Members[0];
        return function switch
        {
            "Fn::Equals" => Equal(argument),
            "Fn::Not" => new ConditionTest.Opposite(Operand(evaluator.Arguments(function, argument, 1, 1)[0])),
            "Fn::And" => new ConditionTest.All(Operands(function, argument)),
            "Fn::Or" => new ConditionTest.Any(Operands(function, argument)),
            "Condition" => new ConditionTest.All(new ValueList<ConditionLiteral>([Named(argument)])),
            _ when Others?.Invoke(function, argument) is { } other => other,
            _ when scope.HasMacros => new ConditionTest.Equal(
                new Expression.Opaque(name, "condition " + name),
                new Expression.Literal("true")
            ),
            _ => throw scope.Document.FaultAtKey(argument, $"'{function}' is no function of a condition"),
        };
    }

    /// <summary>A test as the operand of others.</summary>
    public ConditionLiteral Part(ConditionTest test)
    {
        var part = NewName();
        reader.Add(part, test);
        return new ConditionLiteral(part, true);
    }

    /// <summary>A name of which nothing says what it is.</summary>
    public string NewName() => name + "#" + ++parts;

    /// <summary>A condition as the operand of others.</summary>
    public ConditionLiteral Operand(DocumentNode node) =>
        node is DocumentObject { Count: 1 } call && call.Members[0] is { Key: "Condition", Value: var named }
            ? Named(named)
            : Part(Read(node));

    private ConditionTest Equal(DocumentNode argument)
    {
        var arguments = evaluator.Arguments("Fn::Equals", argument, 2, 2);
        var left = evaluator.Evaluate(arguments[0]).Express();
        var right = evaluator.Evaluate(arguments[1]).Express();
        return ByValues(arguments, left, right) ?? new ConditionTest.Equal(left, right);
    }

    // What a mapping or another function makes of parameters whose values are known is known for each of them.
    private ConditionTest? ByValues(DocumentNode[] arguments, Expression left, Expression right)
    {
        if (left is Expression.Parameter or Expression.Literal && right is Expression.Parameter or Expression.Literal)
        {
            return null;
        }

        var asked = ExpressionParameters
            .Of(left)
            .Concat(ExpressionParameters.Of(right))
            .Distinct(StringComparer.Ordinal)
            .Where(parameter => reader.ValuesOf(parameter).Count > 0)
            .ToList();
        var combinations = asked.Aggregate(1L, (count, parameter) => Math.Min(count * reader.ValuesOf(parameter).Count, int.MaxValue));
        if (asked.Count == 0 || combinations > MostCombinations)
        {
            return null;
        }

        return new ConditionTest.Any(
            new ValueList<ConditionLiteral>(Combine(asked, 0, []).Select(chosen => Part(WithValues(arguments, chosen))).ToList())
        );
    }

    private IEnumerable<List<(string Parameter, string Value)>> Combine(
        List<string> parameters,
        int next,
        List<(string Parameter, string Value)> chosen
    ) =>
        next == parameters.Count
            ? [chosen]
            : reader.ValuesOf(parameters[next]).SelectMany(value => Combine(parameters, next + 1, [.. chosen, (parameters[next], value)]));

    private ConditionTest.All WithValues(DocumentNode[] arguments, List<(string Parameter, string Value)> chosen)
    {
        chosen.ForEach(one => reader.Open.Decide(one.Parameter, TemplateValue.Of(one.Value)));
        var test = new ConditionTest.Equal(evaluator.Evaluate(arguments[0]).Express(), evaluator.Evaluate(arguments[1]).Express());
        chosen.ForEach(one => reader.Open.Forget(one.Parameter));
        return new ConditionTest.All(
            new ValueList<ConditionLiteral>(
                chosen
                    .Select(one => new ConditionTest.Equal(new Expression.Parameter(one.Parameter), new Expression.Literal(one.Value)))
                    .Append(test)
                    .Select(Part)
                    .ToList()
            )
        );
    }

    private ValueList<ConditionLiteral> Operands(string function, DocumentNode argument) =>
        new(evaluator.Arguments(function, argument, 2, 10).Select(Operand));

    private ConditionLiteral Named(DocumentNode node)
    {
        var other = evaluator.Literal(node, "the name of a condition");
        return scope.Conditions.ContainsKey(other) || scope.HasMacros
            ? new ConditionLiteral(scope.Prefix + other, true)
            : throw scope.Document.Fault(node, $"the template has no condition '{other}'");
    }
}
