using System;
using System.Collections.Generic;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>What evaluation knows beside the templates: how the conditions turn out, and what that makes of parameters.</summary>
/// <param name="ids">The elements of the deployment.</param>
/// <param name="scenario">What the conditions are, by their full names.</param>
internal sealed class Situation(ElementIds ids, Scenario scenario)
{
    private readonly Dictionary<string, TemplateValue?> decisions = new(StringComparer.Ordinal);

    /// <summary>A variable of a text may stand in it any number of times, and so may those of its own text.</summary>
    private const long MostWork = 2_000_000;

    private readonly Dictionary<TemplateScope, StackExports> imports = [];
    private long spent;
    private readonly HashSet<(string Parameter, string Text)> excluded = [];

    /// <summary>The elements of the deployment.</summary>
    public ElementIds Ids => ids;

    /// <summary>What the conditions are.</summary>
    public Scenario Scenario => scenario;

    /// <summary>The defaults that were taken for the values themselves.</summary>
    public AssumedDefaults Assumptions { get; init; } = new();

    /// <summary>What refers to what, by full names; grows while resources are read.</summary>
    public ReferenceLog References { get; } = new();

    /// <summary>The outputs of nested templates that are being worked out.</summary>
    public HashSet<DocumentNode> Open { get; } = [];

    /// <summary>What a template may import: what the stacks export that are there before its own.</summary>
    public StackExports ImportsOf(TemplateScope scope)
    {
        if (!imports.TryGetValue(scope.Root, out var found))
        {
            imports.Add(scope.Root, found = StackExports.Of(scope.Root.Exporters, this));
        }

        return found;
    }

    /// <summary>Counts what is worked out, in values and in thousands of characters.</summary>
    /// <returns>Whether it is no more than a template that is meant well comes to.</returns>
    public bool Spend(int amount) => (spent += amount) <= MostWork;

    /// <summary>Whether a condition holds; null when the scenario leaves it open.</summary>
    public bool? Holds(string condition) => scenario.Conditions.TryGetValue(condition, out var holds) ? holds : null;

    /// <summary>Notes what the conditions make of a parameter.</summary>
    public void Decide(string parameter, TemplateValue value) => decisions[parameter] = value;

    /// <summary>Takes a decision on a parameter back.</summary>
    public void Forget(string parameter) => decisions.Remove(parameter);

    /// <summary>Notes a text that the conditions say a parameter is not.</summary>
    public void Exclude(string parameter, string text) => excluded.Add((parameter, text));

    /// <summary>Whether the conditions say that a parameter is not that text.</summary>
    public bool IsExcluded(string parameter, string text) => excluded.Contains((parameter, text));

    /// <summary>What the conditions make of a parameter; null when they say nothing of it.</summary>
    public TemplateValue? DecisionOn(string parameter) => decisions.TryGetValue(parameter, out var value) ? value : null;
}
