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
    private readonly Dictionary<Presence, string> derived = [];
    private readonly HashSet<string> derivedNames = new(StringComparer.Ordinal);

    public ConditionNames(DocumentObject conditions, ProblemCollector problems)
    {
        this.problems = problems;
        foreach (var condition in conditions)
        {
            stated.Add(condition.Key);
            Section.Add(condition.Key, condition.Value);
        }
    }

    /// <summary>The stated conditions, and behind them the ones made here in the order of their first use.</summary>
    public DocumentObject Section { get; } = [];

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

        if (!derived.TryGetValue(presence, out var name))
        {
            name = Derive(presence, user);
            derived.Add(presence, name);
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
            operands.Add(literal.Holds ? Condition(literal.Condition) : Not(literal.Condition));
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

        Section.Add(text, operands.Count == 1 ? operands.Items[0] : new DocumentObject { { "Fn::And", operands } });
        return text;
    }

    private static DocumentObject Condition(string name) => new() { { "Condition", name } };

    private static DocumentObject Not(string name) =>
        new()
        {
            {
                "Fn::Not",
                new DocumentList { Condition(name) }
            },
        };
}
