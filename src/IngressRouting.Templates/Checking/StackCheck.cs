using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>What the rules say of one stack, and of those that are judged with it.</summary>
internal sealed class StackCheck
{
    // Nobody waits at a key press.
    private const int MostScenarios = 256;

    private readonly Deployment deployment;
    private readonly Judgement judgement;
    private readonly TemplateDocument document;
    private readonly IReadOnlyList<string> open;

    private StackCheck(Deployment deployment, Judgement judgement)
    {
        this.deployment = deployment;
        this.judgement = judgement;
        document = deployment.Root.Document;
        open = [.. deployment.Conditions.Choices.Parameters.Where(IsOpen)];
        var places = new PlaceFinder(deployment, document);
        foreach (var finding in OncePerCause.Of(judgement.Findings))
        {
            Sort(finding, places.Place(finding));
        }

        Questions.AddRange(OncePerCause.Of(judgement.OpenQuestions).Select(places.Place));
    }

    /// <summary>Whether every combination was judged.</summary>
    public bool IsComplete => judgement.Open is null;

    /// <summary>What is wrong with the stack, or with one that is judged with it.</summary>
    public List<TemplateFinding> Findings { get; } = [];

    /// <summary>What is not proven.</summary>
    public List<TemplateQuestion> Questions { get; } = [];

    /// <exception cref="UnreadableTemplateException">Something is not what CloudFormation takes there.</exception>
    public static StackCheck Of(TemplateScope root, CancellationToken cancellation)
    {
        var deployment = new Deployment(root);
        var judgement = Judge.Scenarios(
            deployment.Conditions.Model,
            deployment.Conditions.Choices,
            scenario => Project(deployment, scenario),
            TemplateRules.All,
            MostScenarios,
            cancellation
        );
        return new StackCheck(deployment, judgement);
    }

    /// <summary>What there is to say of the stack's file.</summary>
    public TemplateReport Report() =>
        new TemplateReport(document.Path, null, Findings, [.. Questions.Distinct()], default)
        {
            Assumptions = [.. deployment.Assumptions.Of(deployment.Root)],
            Parameters = deployment.Root.MayDeclareMore ? null : [.. deployment.Root.Parameters.Keys],
            NotJudged = judgement.NotJudged is { } notJudged ? MessageText.OneLine(notJudged) : null,
        }.Ordered(document);

    private bool IsOpen(string parameter) =>
        deployment.Scopes.Any(scope =>
            parameter.StartsWith(scope.Prefix, StringComparison.Ordinal)
            && parameter.Substring(scope.Prefix.Length) is var name
            && scope.Parameters.ContainsKey(name)
            && ParameterValues.DefaultOf(scope, name) is null
        );

    // How another stack is deployed is not for this one to choose, so that what is wrong with some ways of it is no error of either. Nor is it
    // one that a parameter without a default can be given a value that does not fit: nobody said that it will be.
    private void Sort(Finding finding, TemplateFinding placed)
    {
        if (finding.When is { } when && (deployment.Others.Any(stack => when.Contains(stack.Prefix)) || open.Any(name => Asks(when, name))))
        {
            Questions.Add(new TemplateQuestion(placed.RuleId, placed.Message, placed.Place, new ValueList<TemplatePlace>(placed.Related)));
        }
        else
        {
            Findings.Add(placed);
        }
    }

    // What is wrong with each value is wrong whichever is given, and told of one of them.
    private static bool Asks(string when, string parameter) =>
        when.StartsWith(parameter + " = ", StringComparison.Ordinal)
        || when.Contains($" and {parameter} = ")
        || when.Contains($" or {parameter} = ");

    private static TopologyModel Project(Deployment deployment, Scenario scenario)
    {
        var model = deployment.Project(scenario).Run();
        if (((TemplateOrder)model.Order!).FindCircle() is { } circle)
        {
            var scope = deployment.Scopes.First(scope =>
                circle[0].StartsWith(scope.Prefix, StringComparison.Ordinal)
                && scope.Resources.ContainsKey(circle[0].Substring(scope.Prefix.Length))
            );
            throw scope.Document.FaultAtKey(
                scope.Resources[circle[0].Substring(scope.Prefix.Length)],
                $"these resources need each other in a circle (Circular dependency): {string.Join(" → ", circle)} → {circle[0]}"
            );
        }

        return model;
    }
}
