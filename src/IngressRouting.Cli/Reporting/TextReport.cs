using System.Globalization;
using IngressRouting.CloudFormation;
using IngressRouting.Model;
using IngressRouting.Templates;
using Spectre.Console;

namespace IngressRouting.Cli;

/// <summary>Reports for people: each finding as a compiler tells it, with the line that it is about.</summary>
internal sealed class TextReport(IAnsiConsole console)
{
    public void Write(IReadOnlyList<TemplateReport> reports)
    {
        foreach (var report in reports)
        {
            Write(report);
        }

        if (reports.Count == 0)
        {
            Line("no template found");
        }
        else if (reports.Count > 1)
        {
            Line($"{Count(reports.Count, "file")}: {Totals(reports)}");
        }
    }

    private void Write(TemplateReport report)
    {
        if (report.Fault is { } fault)
        {
            Line($"{fault.Path}({fault.Position.Line},{fault.Position.Column}): ", Style.Plain, "error", Red, $": {fault.Reason}");
            return;
        }

        foreach (var finding in report.Findings)
        {
            var position = finding.Place.Position;
            Line(
                $"{finding.Place.Document.Path}({position.Line},{position.Column}): ",
                Style.Plain,
                finding.Severity.Word() + " " + finding.RuleId,
                StyleOf(finding.Severity),
                $": {finding.Message}"
            );
            Excerpt(finding.Place.Document, position);
            See(finding.Related);
        }

        foreach (var group in report.NotProven.GroupBy(question => (question.Place.Resource, question.Needs)))
        {
            var rules = group.Select(question => question.RuleId).Distinct().ToList();
            var resource = group.Key.Resource is { } name ? $"{name}: " : "";
            Line(
                $"{report.Path}: ",
                Style.Plain,
                "not proven " + (rules.Count > MostRules ? $"{rules.Count} rules" : string.Join(", ", rules)),
                Dim,
                $": {resource}{group.Key.Needs}"
            );
            See(group.SelectMany(question => question.Related).Distinct());
        }

        if (report.NotJudged is { } notJudged)
        {
            Line($"{report.Path}: ", Style.Plain, "not proven", Dim, $": {notJudged}");
        }

        foreach (var assumption in report.Assumptions)
        {
            Line($"{report.Path}: assumes {assumption.Name} = {assumption.Value} (default)", Dim);
        }

        if (report.Hint is { } hint)
        {
            Line($"{report.Path}: hint: {hint}", Dim);
        }

        Line($"{report.Path}: {Summary(report)}");
    }

    private void See(IEnumerable<TemplatePlace> places)
    {
        foreach (var place in places.Where(place => place.Resource is not null))
        {
            Line($"      see {place.Resource} at {place.Document.Path}({place.Position.Line},{place.Position.Column})", Dim);
        }
    }

    private const int MostRules = 5;

    // As places are counted.
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r"];

    private static readonly Style Red = new(Color.Red);
    private static readonly Style Yellow = new(Color.Yellow);
    private static readonly Style Blue = new(Color.Blue);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    private static Style StyleOf(Severity severity) =>
        severity switch
        {
            Severity.Error => Red,
            Severity.Warning => Yellow,
            _ => Blue,
        };

    // Long lines and control characters are of no use to a reader.
    private void Excerpt(TemplateDocument document, TextPosition position)
    {
        const int Longest = 160;
        var lines = document.Text.Split(LineEnds, StringSplitOptions.None);
        if (position.Line > lines.Length)
        {
            return;
        }

        var line = new string([.. lines[position.Line - 1].Select(c => char.IsControl(c) ? ' ' : c)]);
        if (line.Length == 0 || position.Column > Longest)
        {
            return;
        }

        var number = position.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        Line($"{number} | {(line.Length > Longest ? line[..Longest] : line)}", Dim);
        Line($"      | {new string(' ', Math.Min(position.Column - 1, line.Length))}^", Dim);
    }

    // Of all rules, whatever is shown.
    private static string Summary(TemplateReport report) =>
        $"{report.Rules.Proven} rules proven, {report.Rules.Violated} violated, {report.Rules.NotProven} not proven";

    private static string Totals(IReadOnlyList<TemplateReport> reports)
    {
        var findings = reports.SelectMany(report => report.Findings).ToList();
        var unreadable = reports.Count(report => report.Fault is not null);
        return $"{Count(findings.Count(finding => finding.Severity == Severity.Error), "error")}, "
            + Count(findings.Count(finding => finding.Severity == Severity.Warning), "warning")
            + $", {findings.Count(finding => finding.Severity == Severity.Info)} info"
            + (unreadable > 0 ? $", {unreadable} unreadable" : "");
    }

    private static string Count(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";

    private void Line(string text, Style? style = null) => Line(text, style ?? Style.Plain, "", Style.Plain, "");

    // Segments and not markup: what a template says must not be taken for a style. Lines are not wrapped, because editors parse them.
    private void Line(string text, Style style, string word, Style wordStyle, string rest)
    {
        console.Profile.Width = int.MaxValue / 2;
        console.Write(new Text(text, style));
        console.Write(new Text(word, wordStyle));
        console.Write(new Text(rest));
        console.WriteLine();
    }
}
