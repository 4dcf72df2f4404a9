using System.Text.Encodings.Web;
using System.Text.Json;
using IngressRouting.Templates;

namespace IngressRouting.Cli;

/// <summary>Reports for programs.</summary>
internal static class JsonReport
{
    /// <summary>How all JSON is written: for files, so that only what JSON itself demands is escaped.</summary>
    public static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(TextWriter output, IReadOnlyList<TemplateReport> reports)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("files");
            foreach (var report in reports)
            {
                Write(json, report);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, TemplateReport report)
    {
        json.WriteStartObject();
        json.WriteString("path", report.Path);
        json.WriteString("status", report.Fault is null ? "ok" : "unreadable");
        if (report.Fault is { } fault)
        {
            json.WriteStartObject("error");
            json.WriteString("message", fault.Reason);
            json.WriteString("path", fault.Path);
            json.WriteNumber("line", fault.Position.Line);
            json.WriteNumber("column", fault.Position.Column);
            json.WriteEndObject();
        }

        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("id", finding.RuleId);
            json.WriteString("severity", finding.Severity.Word());
            json.WriteString("message", finding.Message);
            WritePlace(json, report, finding.Place);
            WriteRelated(json, report, finding.Related);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notProven");
        if (report.NotJudged is { } notJudged)
        {
            WriteNotProven(json, report, null, null, notJudged, []);
        }

        foreach (var question in report.NotProven)
        {
            WriteNotProven(json, report, question.RuleId, question.Place.Resource, question.Needs, question.Related);
        }

        json.WriteEndArray();
        WriteAssumptions(json, report);
        json.WriteEndObject();
    }

    /// <summary>Writes what the judgement assumes, as a member of an object.</summary>
    public static void WriteAssumptions(Utf8JsonWriter json, TemplateReport report)
    {
        json.WriteStartArray("assumptions");
        foreach (var assumption in report.Assumptions)
        {
            json.WriteStartObject();
            json.WriteString("name", assumption.Name);
            json.WriteString("value", assumption.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // What concerns all rules has the id of none.
    private static void WriteNotProven(
        Utf8JsonWriter json,
        TemplateReport report,
        string? rule,
        string? resource,
        string needs,
        IReadOnlyList<TemplatePlace> related
    )
    {
        json.WriteStartObject();
        json.WriteString("id", rule);
        json.WriteString("resource", resource);
        json.WriteString("needs", needs);
        WriteRelated(json, report, related);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, TemplateReport report, IReadOnlyList<TemplatePlace> places)
    {
        json.WriteStartArray("related");
        foreach (var place in places)
        {
            json.WriteStartObject();
            WritePlace(json, report, place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // What stands in a nested template says in which; else the line would be looked for in the wrong file.
    private static void WritePlace(Utf8JsonWriter json, TemplateReport report, TemplatePlace place)
    {
        json.WriteString("resource", place.Resource);
        if (place.Document.Path != report.Path)
        {
            json.WriteString("path", place.Document.Path);
        }

        json.WriteNumber("line", place.Position.Line);
        json.WriteNumber("column", place.Position.Column);
    }
}
