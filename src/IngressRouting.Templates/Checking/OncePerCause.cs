using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.Templates;

/// <summary>Says once what several findings of a rule have in common; a gateway attachment that nothing waits for is one mistake.</summary>
internal static class OncePerCause
{
    // A message is read as one line; the others are listed as places.
    private const int MostNames = 3;

    /// <summary>The findings, of those with one cause the worst, which speaks for all; each at the place of the first.</summary>
    public static IEnumerable<Finding> Of(IReadOnlyList<Finding> findings)
    {
        var groups = findings.Where(finding => finding.Cause is not null).ToLookup(finding => (finding.RuleId, finding.Cause!.Element));
        foreach (var finding in findings)
        {
            if (finding.Cause is null)
            {
                yield return finding;
            }
            else if (groups[(finding.RuleId, finding.Cause.Element)].First() == finding)
            {
                yield return Join([.. groups[(finding.RuleId, finding.Cause.Element)]]);
            }
        }
    }

    /// <summary>The questions, of those with one cause the first, which speaks for all.</summary>
    public static IEnumerable<OpenQuestion> Of(IReadOnlyList<OpenQuestion> questions)
    {
        var groups = questions
            .Where(question => question.Cause is not null)
            .ToLookup(question => (question.RuleId, question.Cause!.Element, question.Cause.OfSeveral));
        foreach (var question in questions)
        {
            if (question.Cause is not { } cause)
            {
                yield return question;
            }
            else if (groups[(question.RuleId, cause.Element, cause.OfSeveral)].First() == question)
            {
                yield return Join([.. groups[(question.RuleId, cause.Element, cause.OfSeveral)]]);
            }
        }
    }

    private static OpenQuestion Join(List<OpenQuestion> group)
    {
        var first = group[0];
        var titles = group.Select(question => question.Cause!.Title).Distinct().ToList();
        return first with
        {
            Needs = titles.Count == 1 ? first.Needs : first.Cause!.OfSeveral + Listed(titles),
            Related = new ValueList<Subject>(group.Select(question => question.Subject).Distinct().Where(other => other != first.Subject)),
            When = WhenOf(group.ConvertAll(question => question.When)),
        };
    }

    private static Finding Join(List<Finding> group)
    {
        var subjects = group.Select(finding => finding.Subject).Distinct().ToList();
        if (group.Count == 1)
        {
            return group[0];
        }

        var worst = group.OrderByDescending(finding => finding.Severity).First();
        var titles = group.OrderByDescending(finding => finding.Severity).Select(finding => finding.Cause!.Title).Distinct().ToList();
        return worst with
        {
            Message = titles.Count == 1 ? worst.Message : Listed(titles) + worst.Cause!.OfSeveral,
            Related = new ValueList<Subject>([
                .. group.SelectMany(finding => finding.Related).Distinct(),
                .. subjects.Where(subject => subject != worst.Subject),
            ]),
            When = WhenOf(group.ConvertAll(finding => finding.When)),
        };
    }

    private static string Listed(List<string> titles)
    {
        var named = titles.Count > MostNames + 1 ? titles.GetRange(0, MostNames) : titles.GetRange(0, titles.Count - 1);
        var last = titles.Count > MostNames + 1 ? $"{titles.Count - MostNames} more resources" : titles[titles.Count - 1];
        return $"{string.Join(", ", named)} and {last}";
    }

    // It holds whenever one of them does.
    private static string? WhenOf(List<string?> group) => group.Contains(null) ? null : string.Join(" or ", group.Distinct());
}
