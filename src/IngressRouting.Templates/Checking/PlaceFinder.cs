using System.Linq;
using IngressRouting.CloudFormation;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Turns what the rules say of elements into what a person can go to.</summary>
internal sealed class PlaceFinder(Deployment deployment, TemplateDocument document, string? notJudged)
{
    public TemplateFinding Place(Finding finding) =>
        new(
            finding.RuleId,
            finding.Severity,
            finding.When is { } when ? $"{finding.Message} (when {when})" : finding.Message,
            Of(finding.Subject),
            [.. finding.Related.Select(Of)]
        );

    public TemplateQuestion Place(OpenQuestion question) =>
        new(
            question.RuleId,
            question.When is { } when ? $"{question.Needs} (when {when})" : question.Needs,
            question.Needs == notJudged ? new TemplatePlace(null, document, new TextPosition(1, 1)) : Of(question.Subject)
        );

    private TemplatePlace Of(Subject subject)
    {
        var origin = deployment.Sources.OriginOf(subject);
        return new TemplatePlace(
            deployment.Owners.TryGetValue(subject.Element, out var owner) ? owner : null,
            origin?.Document ?? document,
            origin?.Position ?? new TextPosition(1, 1)
        );
    }
}
