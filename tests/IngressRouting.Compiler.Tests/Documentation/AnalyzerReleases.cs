using IngressRouting.Analyzers;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Documentation;

/// <summary>The release tracking files of Roslyn analyzers (roslyn-analyzers, ReleaseTrackingAnalyzers.Help.md).</summary>
internal static class AnalyzerReleases
{
    private const string Heading = "Rule ID | Category | Severity | Notes\n--------|----------|----------|-------\n";

    private const string ChangedHeading =
        "Rule ID | New Category | New Severity | Old Category | Old Severity | Notes\n"
        + "--------|--------------|--------------|--------------|--------------|-------\n";

    /// <summary>What the analyzer can say, as rows of these files.</summary>
    public static IReadOnlyList<ReleasedRule> Current() =>
        [
            .. new TopologyAnalyzer()
                .SupportedDiagnostics.OrderBy(each => each.Id, StringComparer.Ordinal)
                .Select(each => new ReleasedRule(each.Id, each.Category, each.DefaultSeverity.ToString(), each.Title.ToString())),
        ];

    /// <summary>The rows of a file, in their order; a later row of an id is what became of it.</summary>
    public static IReadOnlyList<ReleasedRule> Rows(string file) => [.. file.Split('\n').Select(ReleasedRule.Parse).OfType<ReleasedRule>()];

    /// <summary>The file of what the shipped one does not say yet.</summary>
    public static string Unshipped(string shipped)
    {
        var known = Rows(shipped).GroupBy(row => row.Id).ToDictionary(rows => rows.Key, rows => rows.Last());
        var added = Current().Where(row => !known.ContainsKey(row.Id)).ToList();
        var changed = Current()
            .Where(row => known.TryGetValue(row.Id, out var old) && (old.Category, old.Severity) != (row.Category, row.Severity));
        return "; Unshipped analyzer release. Generated: AnalyzerReleasesTests writes the new one beside it when it is behind.\n"
            + Section("New Rules", Heading, added.Select(row => row.ToString()))
            + Section(
                "Changed Rules",
                ChangedHeading,
                changed.Select(row =>
                    $"{row.Id} | {row.Category} | {row.Severity} | {known[row.Id].Category} | {known[row.Id].Severity} | {row.Title}"
                )
            );
    }

    private static string Section(string title, string heading, IEnumerable<string> rows) =>
        rows.Any() ? $"\n### {title}\n\n{heading}{string.Join('\n', rows)}\n" : "";
}
