using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>
/// Reads a template, with nested ones that stand beside it, and asks all rules about it. Costs time in proportion to the scenarios of its
/// conditions (at most 256) times its size.
/// </summary>
public static class TemplateCheck
{
    // Nobody waits at a key press.
    private const int MostScenarios = 256;

    /// <summary>
    /// Whether a file is a template as far as its contents tell. One that cannot be read counts as one when it has the marks of one: folders
    /// hold Helm charts, manifests of Kubernetes and JSON with comments, too.
    /// </summary>
    public static bool IsTemplate(string path)
    {
        try
        {
            return TemplateForm.IsTemplate(DocumentReader.ReadFile(path));
        }
        catch (UnreadableTemplateException fault)
        {
            return !fault.IsOfOtherForm && TemplateForm.HasMarks(DocumentReader.Glance(path));
        }
    }

    /// <summary>Checks a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What the deployment will give.</param>
    /// <param name="cancellation">Checked before each rule.</param>
    public static TemplateReport File(string path, CheckOptions options, CancellationToken cancellation = default) =>
        Report(path, () => DocumentReader.ReadFile(path), options, cancellation);

    /// <summary>Checks what a file would hold.</summary>
    internal static TemplateReport Bytes(string path, byte[] bytes, CheckOptions options) =>
        Report(path, () => DocumentReader.Read(path, bytes), options, CancellationToken.None);

    private static TemplateReport Report(string path, Func<TemplateDocument> read, CheckOptions options, CancellationToken cancellation)
    {
        try
        {
            return Document(TemplateForm.Require(read()), options, cancellation);
        }
        catch (UnreadableTemplateException fault)
        {
            return new TemplateReport(path, fault, [], [], default);
        }
    }

    /// <exception cref="UnreadableTemplateException">Something is not what CloudFormation takes there.</exception>
    internal static TemplateReport Document(TemplateDocument document, CheckOptions options, CancellationToken cancellation)
    {
        var root = new TemplateScope(document, "") { Settings = new StackSettings { TakesDefaults = options.TakesDefaults } };
        foreach (var parameter in options.Parameters.Where(parameter => root.Parameters.ContainsKey(parameter.Key)))
        {
            root.Arguments[parameter.Key] = new DocumentText(parameter.Value);
        }

        NestedTemplates.Attach(root);
        var deployment = new Deployment(root);
        var judgement = Judge.Scenarios(
            deployment.Conditions.Model,
            deployment.Conditions.Choices,
            scenario => Project(deployment, scenario),
            TemplateRules.All,
            MostScenarios,
            cancellation
        );
        var places = new PlaceFinder(deployment, document);
        return new TemplateReport(
            document.Path,
            null,
            [.. InOrder(judgement.Findings.Select(places.Place), found => found.Place, document)],
            [.. InOrder(judgement.OpenQuestions.Select(places.Place).Distinct(), question => question.Place, document)],
            new RuleCounts(judgement.Proven, judgement.Violated, judgement.NotProven)
        )
        {
            Assumptions = [.. deployment.Assumptions.Of(root)],
            NotJudged = judgement.NotJudged is { } notJudged ? MessageText.OneLine(notJudged) : null,
        };
    }

    // The template itself comes before those that it nests.
    private static IEnumerable<T> InOrder<T>(IEnumerable<T> said, Func<T, TemplatePlace> place, TemplateDocument document) =>
        said.OrderBy(one => place(one).Document.Path == document.Path ? "" : place(one).Document.Path, StringComparer.Ordinal)
            .ThenBy(one => place(one).Position.Line);

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
