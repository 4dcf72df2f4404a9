using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Reads the conditions of a deployment's templates, and finds those that matter to packets.</summary>
internal sealed class ConditionReader
{
    private const int MaximumDepth = 200;

    private readonly List<Element> elements = [];
    private readonly Dictionary<string, Condition> conditions = new(StringComparer.Ordinal);
    private readonly Situation open;

    public ConditionReader(IReadOnlyList<TemplateScope> scopes, ElementIds ids)
    {
        open = new Situation(ids, Scenario.Unconditional);
        foreach (var scope in scopes)
        {
            foreach (var parameter in scope.Parameters.Where(_ => scope.Parent is null))
            {
                elements.Add(Read(scope, parameter.Key, parameter.Value));
            }
        }

        foreach (var scope in scopes)
        {
            foreach (var condition in scope.Conditions)
            {
                Add(scope.Prefix + condition.Key, new Reading(this, scope, scope.Prefix + condition.Key).Test(condition.Value));
            }
        }

        foreach (var scope in scopes)
        {
            RefuseCircles(scope);
        }

        Model = new TopologyModel(elements);
        Names = [.. ConditionUses.Find(scopes).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)];
    }

    /// <summary>The conditions, and the parameters that they ask.</summary>
    public TopologyModel Model { get; }

    /// <summary>The conditions on which some resource that packets meet depends, by full name.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Notes what a scenario says of parameters: which text a parameter is compared with, or that it is not its default.</summary>
    public void Decide(Situation situation)
    {
        var decided = new HashSet<string>(StringComparer.Ordinal);
        foreach (var condition in situation.Scenario.Conditions)
        {
            Decide(situation, condition.Key, condition.Value, decided);
        }
    }

    private void Decide(Situation situation, string name, bool holds, HashSet<string> decided)
    {
        if (!conditions.TryGetValue(name, out var condition) || !decided.Add(name))
        {
            return;
        }

        switch (condition.Test)
        {
            case ConditionTest.Equal { Left: Expression.Parameter parameter, Right: Expression.Literal literal }:
                Decide(situation, parameter, literal.Content, holds);
                break;
            case ConditionTest.Equal { Left: Expression.Literal literal, Right: Expression.Parameter parameter }:
                Decide(situation, parameter, literal.Content, holds);
                break;
            case ConditionTest.Opposite opposite:
                Decide(situation, opposite.Literal.Condition, opposite.Literal.Holds != holds, decided);
                break;
            case ConditionTest.All { Literals: var literals } when holds:
                foreach (var literal in literals)
                {
                    Decide(situation, literal.Condition, literal.Holds, decided);
                }

                break;
            case ConditionTest.Any { Literals: var literals } when !holds:
                foreach (var literal in literals)
                {
                    Decide(situation, literal.Condition, !literal.Holds, decided);
                }

                break;
        }
    }

    // A parameter that surely is not its default is something that only the deployment knows.
    private static void Decide(Situation situation, Expression.Parameter parameter, string text, bool holds)
    {
        if (holds)
        {
            situation.Decide(parameter.Name, new TemplateValue.Text(text));
        }
        else
        {
            situation.Exclude(parameter.Name, text);
        }
    }

    private static Parameter Read(TemplateScope scope, string name, DocumentObject declaration)
    {
        var allowed =
            scope.Arguments.TryGetValue(name, out var given) && ScalarText.Of(given) is { } value ? [value]
            : declaration.Find("AllowedValues") is DocumentList list ? list.Select(ScalarText.Of).OfType<string>().ToArray()
            : [];
        return new Parameter
        {
            Id = default,
            LogicalId = scope.Prefix + name,
            Type = ScalarText.Of(declaration.Find("Type")) ?? "String",
            AllowedValues = new ValueList<string>(allowed),
        };
    }

    private void RefuseCircles(TemplateScope scope)
    {
        var open = new HashSet<string>(StringComparer.Ordinal);
        var closed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var condition in scope.Conditions)
        {
            Visit(scope.Prefix + condition.Key);

            void Visit(string name)
            {
                if (closed.Contains(name) || !conditions.TryGetValue(name, out var found))
                {
                    return;
                }

                if (!open.Add(name) || open.Count > MaximumDepth)
                {
                    throw scope.Document.FaultAtKey(
                        condition.Value,
                        open.Count > MaximumDepth
                            ? $"condition '{condition.Key}' asks others more than {MaximumDepth} deep"
                            : $"condition '{condition.Key}' asks for itself in a circle (Circular dependencies for condition)"
                    );
                }

                foreach (var operand in OperandsOf(found.Test))
                {
                    Visit(operand.Condition);
                }

                open.Remove(name);
                closed.Add(name);
            }
        }
    }

    private static IEnumerable<ConditionLiteral> OperandsOf(ConditionTest test) =>
        test switch
        {
            ConditionTest.Opposite opposite => [opposite.Literal],
            ConditionTest.All all => all.Literals,
            ConditionTest.Any any => any.Literals,
            _ => [],
        };

    private void Add(string name, ConditionTest test)
    {
        var condition = new Condition
        {
            Id = default,
            LogicalId = name,
            Test = test,
        };
        elements.Add(condition);
        conditions[name] = condition;
    }

    /// <summary>Reads one condition; what it is made of without a name gets one.</summary>
    private sealed class Reading(ConditionReader reader, TemplateScope scope, string name)
    {
        private readonly Evaluator evaluator = new(scope, reader.open) { ParametersAreOpen = true };
        private int parts;

        public ConditionTest Test(DocumentNode node)
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
                _ when scope.HasMacros => new ConditionTest.Equal(
                    new Expression.Opaque(name, "condition " + name),
                    new Expression.Literal("true")
                ),
                _ => throw scope.Document.FaultAtKey(argument, $"'{function}' is no function of a condition"),
            };
        }

        private ConditionTest.Equal Equal(DocumentNode argument)
        {
            var arguments = evaluator.Arguments("Fn::Equals", argument, 2, 2);
            return new ConditionTest.Equal(evaluator.Evaluate(arguments[0]).Express(), evaluator.Evaluate(arguments[1]).Express());
        }

        private ValueList<ConditionLiteral> Operands(string function, DocumentNode argument) =>
            new(evaluator.Arguments(function, argument, 2, 10).Select(Operand));

        private ConditionLiteral Operand(DocumentNode node)
        {
            if (node is DocumentObject { Count: 1 } call && call.Members[0] is { Key: "Condition", Value: var named })
            {
                return Named(named);
            }

            var part = name + "#" + ++parts;
            reader.Add(part, Test(node));
            return new ConditionLiteral(part, true);
        }

        private ConditionLiteral Named(DocumentNode node)
        {
            var other = evaluator.Literal(node, "the name of a condition");
            return scope.Conditions.ContainsKey(other) || scope.HasMacros
                ? new ConditionLiteral(scope.Prefix + other, true)
                : throw scope.Document.Fault(node, $"the template has no condition '{other}'");
        }
    }
}
