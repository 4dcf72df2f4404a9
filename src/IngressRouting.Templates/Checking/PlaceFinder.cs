using System;
using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Turns what the rules say of elements into what a person can go to.</summary>
internal sealed class PlaceFinder(Deployment deployment, TemplateDocument document)
{
    public TemplateFinding Place(Finding finding) =>
        new(
            finding.RuleId,
            finding.Severity,
            Told(finding.Message) + ByParameters(finding) + When(finding.When),
            Of(finding.Subject),
            [.. finding.Related.Select(Of)]
        );

    public TemplateQuestion Place(OpenQuestion question) =>
        new(
            question.RuleId,
            Told(question.Needs) + When(question.When) + Region(question.Needs),
            Of(question.Subject),
            new ValueList<TemplatePlace>(question.Related.Select(Of))
        );

    // Who reads of a value looks for it where it is given. What a scenario decides is told by when it is so.
    private string ByParameters(Finding finding)
    {
        var parameters = finding
            .Related.Prepend(finding.Subject)
            .Select(ParameterOf)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return parameters.Count == 0
            ? ""
            : $" (by {(parameters.Count > 1 ? "parameters" : "parameter")} {string.Join(" and ", parameters)})";
    }

    private string? ParameterOf(Subject subject) =>
        deployment.Sources.OriginOf(subject) is { Parameter: { } name } origin
        && deployment.Scopes.FirstOrDefault(scope => scope.Document == origin.Document) is { } scope
        && !deployment.Conditions.Choices.Parameters.Contains(scope.Prefix + name)
        && ParameterValues.Stated(scope, name) is not null
            ? MessageText.OneLine(name)
            : null;

    // Rules speak of the topology, which nobody has seen here.
    private static string Told(string message) => MessageText.OneLine(message.Replace("the topology", "the template"));

    // The file tells which stack it is.
    private string NameOf(string owner) =>
        deployment.Others.FirstOrDefault(stack => owner.StartsWith(stack.Prefix, StringComparison.Ordinal)) is { } other
            ? owner.Substring(other.Prefix.Length)
            : owner;

    private static string When(string? when) => when is null ? "" : $" (when {MessageText.OneLine(when)})";

    // As the rules word a mapping that the Region decides; who knows the Region need not leave it open.
    private string Region(string needs) =>
        deployment.Root.Settings.Region is null && needs.Contains("[AWS::Region, ") ? "; --region says which it is" : "";

    private TemplatePlace Of(Subject subject)
    {
        var origin = deployment.Sources.OriginOf(subject);
        return new TemplatePlace(
            deployment.Owners.TryGetValue(subject.Element, out var owner) ? NameOf(owner) : null,
            origin?.Document ?? document,
            origin?.Position ?? new TextPosition(1, 1)
        );
    }
}
