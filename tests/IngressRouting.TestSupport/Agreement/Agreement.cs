using System.Text;
using System.Text.Json.Nodes;
using IngressRouting.CloudFormation;
using IngressRouting.Model;
using IngressRouting.Templates;

namespace IngressRouting.TestSupport;

/// <summary>
/// Compares what the build says of a topology with what a check says of the template that is written of it: both ways, by rule and logical
/// id, and apart from what <see cref="KnownDifferences"/> explain.
/// </summary>
public static class Agreement
{
    private const string Path = "written.template.json";

    /// <summary>What only one side finds; nothing for a topology that cannot be written.</summary>
    public static IReadOnlyList<string> Differences(TopologyModel model)
    {
        if (TemplateWriter.Write(model) is not { Json: { } json })
        {
            return [];
        }

        var report = TemplateCheck.Bytes(Path, Encoding.UTF8.GetBytes(WithoutDefaults(json)), CheckOptions.Default);
        if (report.Fault is { } fault)
        {
            return KnownDifferences.ExplainFault(model) ? [] : [$"the template cannot be read: {fault.Reason}"];
        }

        var told = AsTemplatesTell(model);
        var judgement = TopologyJudge.Judge(told, TemplateRules.All);
        return [.. OfFindings(told, judgement, report), .. OfQuestions(told, judgement, report)];
    }

    private static IEnumerable<string> OfFindings(TopologyModel told, Judgement judgement, TemplateReport report)
    {
        var findings = judgement.Findings.ToLookup(finding => new Said(finding.RuleId, NameOf(told, finding.Subject.Element)));
        var build = findings.Select(said => said.Key).Concat(MissingUnderConditions(told)).ToHashSet();
        var check = report.Findings.Select(finding => new Said(finding.RuleId, finding.Place.Resource)).ToHashSet();
        return
        [
            .. findings
                .Where(said => !check.Contains(said.Key))
                .Where(said => !KnownDifferences.ExplainBuild(said.Key, said.First().Subject.Facet, told, check))
                .Select(said => $"only the build: {said.Key}"),
            .. check
                .Except(build)
                .Where(said => !KnownDifferences.ExplainCheck(said, told, build))
                .Select(said => $"only the check: {said}"),
        ];
    }

    // Refers a statement to what a condition can leave out, each of the two has a rule of its own; that of templates reads less.
    private static IEnumerable<Said> MissingUnderConditions(TopologyModel told) =>
        TopologyJudge
            .Judge(told, [new IR1010_ReferencedElementIsThere()])
            .Findings.Select(finding => new Said("IR5004", NameOf(told, finding.Subject.Element)));

    // What one side leaves open and the other finds wrong is a difference between their findings.
    private static IEnumerable<string> OfQuestions(TopologyModel told, Judgement judgement, TemplateReport report)
    {
        var build = judgement
            .OpenQuestions.Select(question => new Said(question.RuleId, NameOf(told, question.Subject.Element)))
            .Concat(judgement.Findings.Select(finding => new Said(finding.RuleId, NameOf(told, finding.Subject.Element))))
            .ToHashSet();
        var check = report
            .NotProven.SelectMany(question =>
                question.Related.Prepend(question.Place).Select(place => new Said(question.RuleId, place.Resource))
            )
            .Concat(report.Findings.Select(finding => new Said(finding.RuleId, finding.Place.Resource)))
            .ToHashSet();
        return
        [
            .. judgement
                .OpenQuestions.Select(question => (Said: new Said(question.RuleId, NameOf(told, question.Subject.Element)), question.Needs))
                .Where(question => !check.Contains(question.Said) && !KnownOpenQuestions.ExplainBuild(question.Said, told, check))
                .Select(question => $"only the build asks: {question.Said}: {question.Needs}"),
            .. report
                .NotProven.Select(question => (Said: new Said(question.RuleId, question.Place.Resource), question.Needs))
                .Where(question => !build.Contains(question.Said) && !KnownOpenQuestions.ExplainCheck(question.Said, told, build))
                .Select(question => $"only the check asks: {question.Said}: {question.Needs}"),
        ];
    }

    // The build knows no defaults: a deployment may give something else.
    private static string WithoutDefaults(string json)
    {
        var template = JsonNode.Parse(json)!;
        foreach (var parameter in template["Parameters"] as JsonObject ?? [])
        {
            (parameter.Value as JsonObject)?.Remove("Default");
        }

        return template.ToJsonString();
    }

    // What the software of an instance does is stated in C# alone.
    private static TopologyModel AsTemplatesTell(TopologyModel model) =>
        new(
            [
                .. model.Elements.Select(element =>
                    element is Instance instance
                        ? instance with
                        {
                            ForwardsIp = false,
                            Masquerades = false,
                            TranslatesSource = new Value<bool>.Symbolic(
                                new Expression.Opaque("not stated", $"instance {instance.Id.Index}")
                            ),
                        }
                        : element
                ),
            ],
            model.Description
        );

    private static string NameOf(TopologyModel model, ElementId id) =>
        model[id] switch
        {
            SecurityGroupRule { IsPart: true, Group.Element: { } group } => NameOf(model, group),
            Resource { ExistingId: Value<string>.Known known } => known.Content,
            Resource { ExistingId: Value<string>.Symbolic { Expression: Expression.Parameter parameter } } => parameter.Name,
            var element => element.LogicalId,
        };
}
