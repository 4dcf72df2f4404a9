using System.Text;

namespace IngressRouting.Templates.Tests;

/// <summary>Checks templates that stand in tests, and tells what came of it in a form that is easy to compare.</summary>
internal static class Checked
{
    /// <summary>The name under which templates of tests are read.</summary>
    public const string Name = "network.yaml";

    /// <summary>Reads and judges a template that is readable.</summary>
    public static TemplateReport Report(string template, params (string Key, string Value)[] parameters)
    {
        var options = new CheckOptions(parameters.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal));
        return TemplateCheck.Document(Read(template), options, CancellationToken.None);
    }

    /// <summary>What is wrong, as <c>IR1004 EdgeTable 3,5</c>.</summary>
    public static string[] Findings(string template, params (string Key, string Value)[] parameters) =>
        [.. Report(template, parameters).Findings.Select(Told)];

    /// <summary>The ids of the rules that are violated, each once.</summary>
    public static string[] Violated(string template, params (string Key, string Value)[] parameters) =>
        [.. Report(template, parameters).Findings.Select(finding => finding.RuleId).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Why a template cannot be read, with the place, as <c>3,5: …</c>.</summary>
    public static string Fault(string template)
    {
        var fault = Assert.Throws<UnreadableTemplateException>(() => Report(template));
        Assert.Equal($"{Name}({fault.Position.Line},{fault.Position.Column}): {fault.Reason}", fault.Message);
        Assert.DoesNotContain('\n', fault.Message);
        return $"{fault.Position.Line},{fault.Position.Column}: {fault.Reason}";
    }

    /// <summary>A template as a document, judged by nobody yet.</summary>
    public static TemplateDocument Read(string template) =>
        TemplateForm.Require(DocumentReader.Read(Name, Encoding.UTF8.GetBytes(template)));

    public static string Told(TemplateFinding finding) =>
        $"{finding.RuleId} {finding.Place.Resource} {finding.Place.Position.Line},{finding.Place.Position.Column}";
}
