using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>What the rules say of a topology. A rule that is in neither list is proven.</summary>
/// <param name="Findings">What is violated, by rule and then in the order of the topology.</param>
/// <param name="OpenQuestions">What is not proven, in the same order.</param>
/// <param name="Rules">How many rules were asked.</param>
public sealed record Judgement(IReadOnlyList<Finding> Findings, IReadOnlyList<OpenQuestion> OpenQuestions, int Rules)
{
    /// <summary>Why some scenarios were not judged, which each rule's open questions say as well; null when all were.</summary>
    public string? NotJudged { get; init; }

    /// <summary>How many findings AWS refuses or traffic breaks on.</summary>
    public int Errors => Findings.Count(finding => finding.Severity == Severity.Error);

    /// <summary>How many rules have a finding.</summary>
    public int Violated => Findings.Select(finding => finding.RuleId).Distinct().Count();

    /// <summary>How many rules have an open question and no finding.</summary>
    public int NotProven =>
        OpenQuestions.Select(question => question.RuleId).Distinct().Count(id => Findings.All(finding => finding.RuleId != id));

    /// <summary>How many rules hold in every deployment.</summary>
    public int Proven => Rules - Violated - NotProven;
}
