using System.Collections.Generic;

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

    /// <summary>What was judged and what was not, in one sentence without a full stop; null when every combination was judged.</summary>
    public string? NotJudged { get; init; }
}
