using System.Reflection;
using System.Text.Json;
using IngressRouting.CloudFormation;
using IngressRouting.Templates;

namespace IngressRouting.Cli;

/// <summary>Reports for code scanning, as SARIF 2.1.0 (OASIS standard, https://docs.oasis-open.org/sarif/sarif/v2.1.0/).</summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Unreadable = "unreadable-template";

    public static void Write(TextWriter output, IReadOnlyList<TemplateReport> reports)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonReport.Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json);
            json.WriteString("columnKind", "utf16CodeUnits");
            WriteInvocation(json, reports);
            json.WriteStartArray("results");
            foreach (var report in reports)
            {
                foreach (var finding in report.Findings)
                {
                    WriteResult(json, finding);
                }

                foreach (var question in report.NotProven)
                {
                    WriteOpen(json, question);
                }
            }

            json.WriteEndArray();
            WriteProperties(json, reports);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ingress");
        json.WriteString("version", Version());
        json.WriteString("semanticVersion", Version());
        json.WriteStartArray("rules");
        foreach (var rule in TemplateRules.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", rule.Title);
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", rule.Severity.Level());
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // A file that cannot be read is no result of the analysis, but a failure to analyse.
    private static void WriteInvocation(Utf8JsonWriter json, IReadOnlyList<TemplateReport> reports)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", reports.All(report => report.Fault is null));
        json.WriteStartArray("toolExecutionNotifications");
        foreach (var fault in reports.Select(report => report.Fault).OfType<UnreadableTemplateException>())
        {
            json.WriteStartObject();
            json.WriteStartObject("descriptor");
            json.WriteString("id", Unreadable);
            json.WriteEndObject();
            json.WriteString("level", "error");
            WriteMessage(json, fault.Reason);
            json.WriteStartArray("locations");
            WriteLocation(json, fault.Path, fault.Position, null);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResult(Utf8JsonWriter json, TemplateFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.RuleId);
        json.WriteString("level", finding.Severity.Level());
        WriteMessage(json, finding.Message);
        json.WriteStartArray("locations");
        WriteLocation(json, finding.Place.Document.Path, finding.Place.Position, finding.Place.Resource);
        json.WriteEndArray();
        if (finding.Related.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            foreach (var related in finding.Related)
            {
                WriteLocation(json, related.Document.Path, related.Position, related.Resource);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // What is open is no failure, so that its level can only be none (SARIF 2.1.0, 3.27.9 and 3.27.10).
    private static void WriteOpen(Utf8JsonWriter json, TemplateQuestion question)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", question.RuleId);
        json.WriteString("kind", "open");
        json.WriteString("level", "none");
        WriteMessage(json, "not proven: " + question.Needs);
        json.WriteStartArray("locations");
        WriteLocation(json, question.Place.Document.Path, question.Place.Position, question.Place.Resource);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // SARIF has no notion of what a result assumes.
    private static void WriteProperties(Utf8JsonWriter json, IReadOnlyList<TemplateReport> reports)
    {
        json.WriteStartObject("properties");
        json.WriteStartArray("files");
        foreach (var report in reports.Where(report => report.Assumptions.Count > 0 || report.NotJudged is not null))
        {
            json.WriteStartObject();
            json.WriteString("uri", UriOf(report.Path));
            JsonReport.WriteAssumptions(json, report);
            if (report.NotJudged is { } notJudged)
            {
                json.WriteString("notJudged", notJudged);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string path, TextPosition position, string? resource)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(path));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", position.Line);
        json.WriteNumber("startColumn", position.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        if (resource is not null)
        {
            json.WriteStartArray("logicalLocations");
            json.WriteStartObject();
            json.WriteString("name", resource);
            json.WriteString("kind", "resource");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    // RFC 3986 allows brackets around addresses alone, and .NET leaves them.
    private static string UriOf(string path) =>
        Path.IsPathRooted(path)
            ? new Uri(Path.GetFullPath(path))
                .AbsoluteUri.Replace("[", "%5B", StringComparison.Ordinal)
                .Replace("]", "%5D", StringComparison.Ordinal)
            : string.Join('/', path.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    private static string Version() =>
        typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? "0.0.0";
}
