using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Templates;

/// <summary>What a check found out about one file. What is in none of the lists is proven, unless the file could not be read.</summary>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Fault">Why it could not be read; null when it could.</param>
/// <param name="Findings">What is wrong, in the order of the file.</param>
/// <param name="NotProven">What is not proven, in the order of the file.</param>
/// <param name="Rules">What the rules say as a whole.</param>
public sealed record TemplateReport(
    string Path,
    UnreadableTemplateException? Fault,
    IReadOnlyList<TemplateFinding> Findings,
    IReadOnlyList<TemplateQuestion> NotProven,
    RuleCounts Rules
)
{
    /// <summary>The parameters whose defaults were taken for their values, as far as the judgement depends on them.</summary>
    public IReadOnlyList<TemplateAssumption> Assumptions { get; init; } = [];

    /// <summary>What is odd about how the file was given, in one sentence without a full stop; null when nothing is.</summary>
    public string? Hint { get; init; }

    /// <summary>The parameters for which a deployment may give something; null when only the deployment knows them.</summary>
    public IReadOnlyList<string>? Parameters { get; init; }

    /// <summary>What was judged and what was not, in one sentence without a full stop; null when every combination was judged.</summary>
    public string? NotJudged { get; init; }

    /// <summary>The same in the order of the file, and counted. The template itself comes before those that it nests.</summary>
    internal TemplateReport Ordered(TemplateDocument document)
    {
        var violated = new HashSet<string>(Findings.Select(finding => finding.RuleId));
        var questioned = NotProven.Select(question => question.RuleId).Distinct().Count(rule => !violated.Contains(rule));
        var all = TemplateRules.All.Count;
        return this with
        {
            Findings = [.. InOrder(Findings, finding => finding.Place, document)],
            NotProven = [.. InOrder(NotProven, question => question.Place, document)],
            Rules = NotJudged is null
                ? new RuleCounts(all - violated.Count - questioned, violated.Count, questioned)
                : new RuleCounts(0, violated.Count, all - violated.Count),
        };
    }

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> said, Func<T, TemplatePlace> place, TemplateDocument document) =>
        said.OrderBy(one => place(one).Document.Path == document.Path ? "" : place(one).Document.Path, StringComparer.Ordinal)
            .ThenBy(one => place(one).Position.Line);
}
