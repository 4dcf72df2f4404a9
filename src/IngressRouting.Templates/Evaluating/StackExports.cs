using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// What some stacks export, by name, in one situation. A name is known when it is a text, or made of texts and of what is the same in all
/// stacks of an account and Region, because no export crosses these (CloudFormation User Guide, "Get exported outputs"). A name that is
/// exported twice is nobody's.
/// </summary>
internal sealed class StackExports
{
    private static readonly HashSet<string> OfAccount = new(
        ["AWS::AccountId", "AWS::Partition", "AWS::Region", "AWS::URLSuffix"],
        StringComparer.Ordinal
    );

    private readonly Dictionary<Expression, StackOutput?> byName = [];
    private readonly IReadOnlyList<TemplateScope> stacks;

    private StackExports(IReadOnlyList<TemplateScope> stacks) => this.stacks = stacks;

    /// <summary>The exports of some stacks, with those of the stacks that they nest.</summary>
    public static StackExports Of(IReadOnlyList<TemplateScope> stacks, Situation situation)
    {
        var exports = new StackExports(stacks);
        foreach (var scope in stacks.SelectMany(stack => stack.WithNested))
        {
            foreach (var output in scope.Outputs)
            {
                if (NameOf(scope, output.Value, situation) is { } name && IsThere(scope, output.Value, situation))
                {
                    exports.byName[name] = exports.byName.ContainsKey(name) ? null : new StackOutput(scope, output.Value);
                }
            }
        }

        return exports;
    }

    /// <summary>The names that are known.</summary>
    public IEnumerable<Expression> Names => byName.Keys;

    /// <summary>The output that is exported under a name; null when none surely is.</summary>
    public StackOutput? Find(Expression name) => byName.TryGetValue(name, out var output) ? output : null;

    /// <summary>The stack that somebody called so; null when nobody did.</summary>
    public TemplateScope? StackCalled(string name) => stacks.FirstOrDefault(own => own.Settings.Name == name);

    /// <summary>An output of the stack that somebody called so; null when it has none.</summary>
    public StackOutput? Find(string stack, string output) =>
        StackCalled(stack) is { } scope && scope.Outputs.TryGetValue(output, out var found) ? new StackOutput(scope, found) : null;

    /// <summary>Whether a name says the same in every stack.</summary>
    public static bool IsKnown(Expression name) =>
        name switch
        {
            Expression.Literal => true,
            Expression.Pseudo pseudo => OfAccount.Contains(pseudo.Name),
            Expression.Interpolation text => text.Parts.All(IsKnown),
            _ => false,
        };

    private static Expression? NameOf(TemplateScope scope, DocumentObject output, Situation situation) =>
        (output.Find("Export") as DocumentObject)?.Find("Name") is { } node
        && new Evaluator(scope, situation).Evaluate(node).Express() is var name
        && IsKnown(name)
            ? name
            : null;

    private static bool IsThere(TemplateScope scope, DocumentObject output, Situation situation) =>
        output.Find("Condition") is not DocumentText condition || situation.Holds(scope.Prefix + condition.Content) != false;
}
