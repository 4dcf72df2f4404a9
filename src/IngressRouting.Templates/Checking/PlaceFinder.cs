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
            MessageText.OneLine(finding.Message) + When(finding.When),
            Of(finding.Subject),
            [.. finding.Related.Select(Of)]
        );

    public TemplateQuestion Place(OpenQuestion question) =>
        new(
            question.RuleId,
            MessageText.OneLine(question.Needs) + When(question.When) + Region(question.Needs),
            Of(question.Subject),
            new ValueList<TemplatePlace>(question.Related.Select(Of))
        );

    // The file tells which stack it is.
    private string NameOf(string owner) =>
        deployment.Others.FirstOrDefault(stack => owner.StartsWith(stack.Prefix, StringComparison.Ordinal)) is { } other
            ? owner.Substring(other.Prefix.Length)
            : owner;

    private static string When(string? when) => when is null ? "" : $" (when {MessageText.OneLine(when)})";

    // As the rules word a mapping that the Region decides; who knows the Region need not leave it open.
    private string Region(string needs) =>
        deployment.Root.Settings.Region is null && needs.Contains(" by AWS::Region") ? "; --region says which it is" : "";

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
