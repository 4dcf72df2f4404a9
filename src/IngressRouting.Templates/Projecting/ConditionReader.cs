using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Reads what a deployment chooses: the conditions of its templates and the parameters that they ask, and finds those that matter to packets.</summary>
internal sealed class ConditionReader
{
    private const int MaximumDepth = 200;

    private readonly List<Element> elements = [];
    private readonly Dictionary<string, Condition> conditions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Parameter> parameters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> given = new(StringComparer.Ordinal);

    private ConditionDoubts? doubts;

    public ConditionReader(IReadOnlyList<TemplateScope> scopes, ElementIds ids)
    {
        Open = new Situation(ids, Scenario.Unconditional);
        foreach (var scope in scopes)
        {
            foreach (var parameter in scope.Parameters.Where(_ => scope.Parent is null))
            {
                var read = Read(scope, parameter.Key, parameter.Value);
                elements.Add(read);
                parameters[read.LogicalId] = read;
                if (!read.IsLookup && GivenFor(scope, parameter.Key) is { } value)
                {
                    given[read.LogicalId] = value;
                }
            }
        }

        foreach (var scope in scopes)
        {
            foreach (var condition in scope.Conditions)
            {
                Add(scope.Prefix + condition.Key, new TestReader(this, scope, scope.Prefix + condition.Key).Read(condition.Value));
            }
        }

        foreach (var scope in scopes)
        {
            AddOpen(scope);
            RefuseCircles(scope);
        }

        var used = ParameterUses.Find(scopes).ToList();
        var looped = new HashSet<string>(
            scopes.SelectMany(scope => scope.LoopedDefaults.Select(name => scope.Prefix + name)),
            StringComparer.Ordinal
        );
        var certain = scopes.Select(scope => (Scope: scope, Rules: new RuleReader(this, scope).Read())).ToList();
        Model = new TopologyModel(elements);
        foreach (var (scope, rules) in certain.Where(own => own.Scope.Parent is null))
        {
            RefusedRules.Require(scope, rules, Model);
        }

        Choices = new Choices([
            .. ConditionUses.Find(scopes).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal),
        ])
        {
            Parameters =
            [
                .. used.Where(name => parameters.TryGetValue(name, out var parameter) && parameter.IsOneOfSeveral && !looped.Contains(name))
                    .OrderBy(name => name, StringComparer.Ordinal),
            ],
            Certain = [.. certain.SelectMany(own => own.Rules)],
        };
    }

    /// <summary>The conditions, and the parameters that they ask.</summary>
    public TopologyModel Model { get; }

    /// <summary>
    /// What decides over some resource that packets meet, by full name: conditions, and parameters of which every value is known.
    /// </summary>
    public Choices Choices { get; }

    /// <summary>Why nobody may know whether a deployment comes to what the conditions do not exclude.</summary>
    public ConditionDoubts Doubts => doubts ??= new ConditionDoubts(Model, Choices);

    /// <summary>What is known while conditions are read, which is as good as nothing.</summary>
    public Situation Open { get; }

    /// <summary>The values that a parameter may have, its default first; empty when it may have others.</summary>
    public IReadOnlyList<string> ValuesOf(string parameter) =>
        given.TryGetValue(parameter, out var value) ? [value]
        : parameters.TryGetValue(parameter, out var read) ? read.OnlyValues
        : ValueList<string>.Empty;

    /// <summary>Notes what a scenario says of parameters: which text a parameter is compared with, or that it is not its default.</summary>
    public void Decide(Situation situation)
    {
        foreach (var parameter in Choices.Parameters)
        {
            if (situation.Scenario.ValueOf(parameter) is { } value)
            {
                situation.Decide(parameter, TemplateValue.Of(value));
            }
        }

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

    // A parameter that surely is not its default is something that only the deployment knows, and so is a secret in any case.
    private void Decide(Situation situation, Expression.Parameter parameter, string text, bool holds)
    {
        if (parameters.TryGetValue(parameter.Name, out var read) && read.NoEcho)
        {
            return;
        }

        if (holds)
        {
            situation.Decide(parameter.Name, new TemplateValue.Text(text));
        }
        else
        {
            situation.Exclude(parameter.Name, text);
        }
    }

    private static string? GivenFor(TemplateScope scope, string name) =>
        scope.Arguments.TryGetValue(name, out var argument) ? ScalarText.Of(argument) : null;

    private static Parameter Read(TemplateScope scope, string name, DocumentObject declaration)
    {
        var allowed =
            GivenFor(scope, name) is { } value ? [value]
            : declaration.Find("AllowedValues") is DocumentList list ? list.Select(ScalarText.Of).OfType<string>().ToArray()
            : [];

        // The name of what Systems Manager keeps is not what the template compares.
        var preset = ParameterValues.IsLookup(scope, name) ? null : ScalarText.Of(declaration.Find("Default"));
        return new Parameter
        {
            Id = default,
            LogicalId = scope.Prefix + name,
            Type = ParameterValues.TypeOf(declaration),
            Default = preset,
            NoEcho = ParameterValues.IsSecret(declaration),
            AllowedValues = new ValueList<string>(allowed.Distinct(StringComparer.Ordinal).OrderBy(own => own == preset ? 0 : 1)),
        };
    }

    // Which condition it is, a function says whose arguments only the deployment knows.
    private void AddOpen(TemplateScope scope)
    {
        foreach (var resource in scope.Resources)
        {
            var name = StatedCondition.OpenNameOf(scope, resource.Key);
            if (StatedCondition.Of(scope, resource.Key, resource.Value) == name && !conditions.ContainsKey(name))
            {
                Add(name, new ConditionTest.Equal(new Expression.Opaque(name, "condition " + name), new Expression.Literal("true")));
            }
        }
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

    /// <summary>Adds a condition, or what one is made of.</summary>
    public void Add(string name, ConditionTest test)
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
}
