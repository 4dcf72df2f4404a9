using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// What a deployment chooses of which nobody said how: the values of parameters without a default, and how other stacks are deployed. What is
/// wrong with each value is wrong with the template; that one is given with which it is wrong, nobody said.
/// </summary>
internal sealed class FreeChoices
{
    private readonly Deployment deployment;
    private readonly Judgement judgement;
    private readonly IReadOnlyList<string> open;
    private readonly ILookup<(string, Subject), Finding> findings;

    public FreeChoices(Deployment deployment, Judgement judgement)
    {
        this.deployment = deployment;
        this.judgement = judgement;
        open = [.. deployment.Conditions.Choices.Parameters.Where(IsOpen)];
        findings = judgement.Findings.ToLookup(finding => (finding.RuleId, finding.Subject));
    }

    /// <summary>Whether free choices decide that something is wrong, so that it is none of the template's errors.</summary>
    public bool Decide(Finding finding)
    {
        if (finding.When is not { } when)
        {
            return false;
        }

        // Whatever the words are, which name the values.
        var where = new HashSet<Scenario>(
            findings[(finding.RuleId, finding.Subject)].SelectMany(other => other.Scenarios ?? ValueList<Scenario>.Empty)
        );
        if (where.Count == judgement.Scenarios.Count)
        {
            return false;
        }

        // What decides among the combinations that were not judged, nobody knows.
        return deployment.Others.Any(stack => when.Contains(stack.Prefix))
            || open.Any(name => judgement.Open is null ? Depends(where, name) : Asks(when, name));
    }

    // Whether another value, while all other parameters stay, makes a difference.
    private bool Depends(HashSet<Scenario> where, string parameter)
    {
        var others = deployment.Conditions.Choices.Parameters.Where(name => name != parameter).ToList();
        var keys = new HashSet<string>(where.Select(Key));
        return judgement.Scenarios.Any(scenario => !where.Contains(scenario) && keys.Contains(Key(scenario)));

        string Key(Scenario scenario) => string.Join("\0", others.Select(scenario.ValueOf));
    }

    // What is wrong with each value is wrong whichever is given, and told of one of them.
    private static bool Asks(string when, string parameter) =>
        when.StartsWith(parameter + " = ", StringComparison.Ordinal)
        || when.Contains($" and {parameter} = ")
        || when.Contains($" or {parameter} = ");

    private bool IsOpen(string parameter) =>
        deployment.Scopes.Any(scope =>
            parameter.StartsWith(scope.Prefix, StringComparison.Ordinal)
            && parameter.Substring(scope.Prefix.Length) is var name
            && scope.Parameters.ContainsKey(name)
            && ParameterValues.DefaultOf(scope, name) is null
        );
}
