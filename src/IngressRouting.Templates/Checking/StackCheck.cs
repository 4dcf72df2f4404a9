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

    private StackCheck(Deployment deployment, Judgement judgement)
    {
        this.deployment = deployment;
        this.judgement = judgement;
        document = deployment.Root.Document;
        var places = new PlaceFinder(deployment, document);
        var choices = new FreeChoices(deployment, judgement);
        var byProof = judgement.Findings.ToLookup(choices.Decide);
        Findings.AddRange(OncePerCause.Of([.. byProof[false]]).Select(places.Place));
        Questions.AddRange(
            OncePerCause
                .Of([.. byProof[true]])
                .Select(places.Place)
                .Select(told => new TemplateQuestion(told.RuleId, told.Message, told.Place, new ValueList<TemplatePlace>(told.Related)))
        );
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
