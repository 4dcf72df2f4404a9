using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>What the rules say of a topology. A rule that is in neither list is proven.</summary>
/// <param name="Findings">What is violated, by rule and then in the order of the topology.</param>
/// <param name="OpenQuestions">What is not proven, in the same order.</param>
/// <param name="Rules">How many rules were asked.</param>
public sealed record Judgement(IReadOnlyList<Finding> Findings, IReadOnlyList<OpenQuestion> OpenQuestions, int Rules)
{
    /// <summary>What has more combinations than were judged, in words; null when all were judged, or all that differ.</summary>
    public string? Open { get; init; }

    /// <summary>How many combinations were judged.</summary>
    public int Judged { get; init; } = 1;

    /// <summary>The combinations that were judged, the defaults first where these are not all.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; init; } = [];

    /// <summary>How many combinations are judged at most.</summary>
    public int Most { get; init; }

    /// <summary>What was judged and what was not, in one sentence without a full stop; null when everything was.</summary>
    public string? NotJudged =>
        Open is null
            ? null
            : $"{Open} have more than {Most} combinations; {Judged} were judged, which are the defaults and each of them changed alone, "
                + $"and {Rules - Violated - Questioned} rules hold in those";

    /// <summary>How many findings AWS refuses or traffic breaks on.</summary>
    public int Errors => Findings.Count(finding => finding.Severity == Severity.Error);

    /// <summary>How many rules have a finding.</summary>
    public int Violated => Findings.Select(finding => finding.RuleId).Distinct().Count();

    /// <summary>How many rules have no finding, and an open question or scenarios that were not judged.</summary>
    public int NotProven => Open is null ? Questioned : Rules - Violated;

    /// <summary>How many rules hold in every deployment.</summary>
    public int Proven => Rules - Violated - NotProven;

    private int Questioned =>
        OpenQuestions.Select(question => question.RuleId).Distinct().Count(id => Findings.All(finding => finding.RuleId != id));
}
