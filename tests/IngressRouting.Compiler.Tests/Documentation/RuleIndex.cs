using IngressRouting.Analyzers;
using IngressRouting.Model;
using IngressRouting.Tasks.Checking;
using IngressRouting.Templates;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests.Documentation;

/// <summary>The page that lists everything which analyzer and build can say, made from what these declare.</summary>
internal static class RuleIndex
{
    /// <summary>The whole page.</summary>
    public static string Page()
    {
        var descriptors = new TopologyAnalyzer().SupportedDiagnostics.OrderBy(each => each.Id, StringComparer.Ordinal).ToLookup(IsRule);
        return $"""
            # Everything that the compiler and the build can say

            <!-- Generated: Every_Id_Is_Listed in RuleIndexTests fails when this page is behind, and writes the new one beside it. -->

            ## Rules

            What AWS refuses, and what breaks traffic. The severity is that of the plain case; a page says when a case is milder.

            | id | rule | severity |
            |---|---|---|
            {Rows(descriptors[true].Select(each => Row(LinkTo(each.Id), each.Title.ToString(), SeverityOf(each))))}

            ## Templates

            What a template can get wrong and a topology leaves to the writer: `ingress check` asks these beside the rules above, the compiler does not.

            | id | rule | severity |
            |---|---|---|
            {Rows(TemplateRules.OfTemplates.Select(rule => Row(LinkTo(rule.Id), rule.Title, rule.Severity.ToString().ToLowerInvariant())))}

            ## Evaluation

            What keeps a topology method from being evaluated, and what is said beside the rules.

            | id | meaning | severity |
            |---|---|---|
            {Rows(descriptors[false].Select(each => Row(each.Id, each.Title.ToString(), SeverityOf(each))))}

            ## Build

            What stops the build, which then leaves the last good templates as they are. `IR9508` is a warning where the project says so.

            {BuildCodes()}

            """;
    }

    /// <summary>The table of what stops a build.</summary>
    public static string BuildCodes() =>
        $"""
            | code | meaning |
            |---|---|
            {Rows(ProblemCode.All.Select(code => Row(code.Id, code.Meaning)))}
            """;

    private static bool IsRule(DiagnosticDescriptor descriptor) => RuleBook.All.Any(rule => rule.Id == descriptor.Id);

    private static string LinkTo(string id) => $"[{id}]({id}.md)";

    private static string SeverityOf(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity.ToString().ToLowerInvariant();

    private static string Rows(IEnumerable<string> rows) => string.Join('\n', rows);

    private static string Row(params string[] cells) => $"| {string.Join(" | ", cells)} |";
}
