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
            When = WhenOf(group),
        };
    }

    private static string Listed(List<string> titles)
    {
        var named = titles.Count > MostNames + 1 ? titles.GetRange(0, MostNames) : titles.GetRange(0, titles.Count - 1);
        var last = titles.Count > MostNames + 1 ? $"{titles.Count - MostNames} more resources" : titles[titles.Count - 1];
        return $"{string.Join(", ", named)} and {last}";
    }

    // It holds whenever one of them does.
    private static string? WhenOf(List<Finding> group) =>
        group.Exists(finding => finding.When is null) ? null : string.Join(" or ", group.Select(finding => finding.When).Distinct());
}
