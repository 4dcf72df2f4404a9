using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Templates;

/// <summary>Finds what was given for parameters that no template has: CloudFormation refuses it, and whoever gave it meant another.</summary>
public static class UndeclaredParameters
{
    /// <summary>What is wrong with each name that no template declares, in one sentence without a full stop.</summary>
    /// <param name="names">The names for which something was given.</param>
    /// <param name="reports">The templates; where one of them may declare more than is known, nothing is wrong.</param>
    public static IEnumerable<(string Name, string Reason)> Of(IEnumerable<string> names, IReadOnlyList<TemplateReport> reports)
    {
        if (reports.Count == 0 || reports.Any(report => report.Parameters is null))
        {
            yield break;
        }

        var declared = new HashSet<string>(reports.SelectMany(report => report.Parameters!), StringComparer.Ordinal);
        foreach (var name in names.Where(name => !declared.Contains(name)))
        {
            var whose = reports.Count == 1 ? "the template has no parameter" : "none of the templates has a parameter";
            var meant =
                NearName.Of(name, declared) is { } near ? $"; the nearest is '{near}'"
                : declared.Count == 0 ? ""
                : "; check the name";
            yield return (name, MessageText.OneLine($"{whose} '{name}'{meant}"));
        }
    }
}
