using System;
using System.Collections.Generic;
using System.Text;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// Gives every presence the one condition name that a resource can carry. A presence that is more than one condition of the template
/// gets a condition of its own, such as <c>UseNatAndNotTest</c>.
/// </summary>
internal sealed class ConditionNames
{
    private const int MaximumOperands = 10;

    private readonly ProblemCollector problems;
    private readonly HashSet<string> stated = new(StringComparer.Ordinal);
    private readonly Dictionary<Presence, string> names = [];
    private readonly HashSet<string> derivedNames = new(StringComparer.Ordinal);

    public ConditionNames(TopologyModel model, ProblemCollector problems)
    {
        this.problems = problems;
        foreach (var element in model.Elements)
        {
            if (element is Condition condition)
            {
                stated.Add(condition.LogicalId);
            }
        }
    }

    /// <summary>The conditions made here, in the order of their first use.</summary>
    public DocumentObject Derived { get; } = [];

    /// <summary>The condition of a presence; null for always.</summary>
    public string? NameOf(Presence presence, ElementId user)
    {
        if (presence.Literals.Count == 0)
        {
            return null;
        }

        if (presence.Literals.Count == 1 && presence.Literals[0].Holds)
        {
            Require(presence.Literals[0].Condition, user);
            return presence.Literals[0].Condition;
        }

        if (!names.TryGetValue(presence, out var name))
        {
            name = Derive(presence, user);
            names.Add(presence, name);
        }

        return name;
    }

    /// <summary>Reports a condition that the template does not define.</summary>
    public void Require(string condition, ElementId user)
    {
        if (!stated.Contains(condition))
        {
            problems.Error(TemplateProblemKind.UnknownReference, user, $"the template defines no condition '{condition}'; define it");
        }
    }

    private string Derive(Presence presence, ElementId user)
    {
        var name = new StringBuilder();
        var operands = new DocumentList();
        foreach (var literal in presence.Literals)
        {
            Require(literal.Condition, user);
            name.Append(name.Length == 0 ? "" : "And").Append(literal.Holds ? "" : "Not").Append(literal.Condition);
            operands.Add(Intrinsic.Condition(literal));
        }

        var text = name.ToString();
        if (operands.Count > MaximumOperands)
        {
            var message =
                $"{operands.Count} conditions at once; Fn::And takes {MaximumOperands}, so combine some in a condition of their own";
            problems.Error(TemplateProblemKind.NotExpressible, user, message);
        }

        if (stated.Contains(text) || !derivedNames.Add(text))
        {
            var message = $"the condition '{text}' is needed for a combination of others, but means something else; rename it";
            problems.Error(TemplateProblemKind.DuplicateLogicalId, user, message);
        }

        Derived.Add(text, operands.Count == 1 ? operands.Items[0] : Intrinsic.Call("Fn::And", operands));
        return text;
    }
}
