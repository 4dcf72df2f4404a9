using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using IngressRouting.CloudFormation;
using IngressRouting.Templates;

namespace IngressRouting.Fuzzing;

/// <summary>The mutant of one seed, and what its checks come to.</summary>
internal sealed class TemplateMutant
{
    private static readonly CheckOptions Options = new(
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["VpcBlock"] = "10.40.0.0/16",
            ["SpareEndpoint"] = "vpce-0123456789abcdef0",
        }
    );

    private readonly BaseTemplate original;
    private readonly DocumentNode? nodes;

    public TemplateMutant(long seed)
    {
        var dice = new Dice(seed);
        original = BaseTemplate.All[(int)(seed % BaseTemplate.All.Length)];
        if (dice.Chance(40))
        {
            Bytes = TextMutation.Apply(original.Text, dice);
            return;
        }

        nodes = NodeMutation.Apply(original.Root, dice);
        Bytes = Encoding.UTF8.GetBytes(YamlText.Write(nodes));
    }

    /// <summary>The text of the mutant.</summary>
    public byte[] Bytes { get; }

    /// <summary>The name of what it was made of.</summary>
    public string Name => original.Name;

    /// <summary>The same nodes as JSON; null for what was damaged as text.</summary>
    public byte[]? Json => nodes is null ? null : Encoding.UTF8.GetBytes(JsonText.Write(nodes));

    /// <summary>Checks bytes as if they were a file of a folder.</summary>
    public static TemplateReport Check(string path, byte[] bytes)
    {
        try
        {
            var document = TemplateForm.Require(DocumentReader.Read(path, bytes));
            return TemplateCheck.Document(document, Options, CancellationToken.None);
        }
        catch (UnreadableTemplateException fault)
        {
            return new TemplateReport(path, fault, [], [], default);
        }
    }

    /// <summary>What a report says, without where.</summary>
    public static string Told(TemplateReport report) =>
        report.Fault is { } fault
            ? "unreadable: " + Regex.Replace(fault.Reason, "line [0-9]+, column [0-9]+", "another place")
            : string.Join(
                '\n',
                report
                    .Findings.Select(finding => $"{finding.RuleId} {finding.Place.Resource}: {finding.Message}")
                    .Concat(report.NotProven.Select(question => $"{question.RuleId} {question.Place.Resource}? {question.Needs}"))
                    .Order(StringComparer.Ordinal)
            );

    /// <summary>What is wrong with a report itself; null when nothing is.</summary>
    public static string? Defect(TemplateReport report)
    {
        if (report.Fault is { } fault)
        {
            return fault.Message.AsSpan().IndexOfAny('\r', '\n') >= 0 ? "a message of two lines: " + fault.Message : null;
        }

        foreach (var finding in report.Findings)
        {
            var lines = finding.Place.Document.Text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
            var (line, column) = finding.Place.Position;
            if (line < 1 || line > lines.Length || column < 1 || column > lines[line - 1].Length + 1)
            {
                return $"{finding.RuleId} is outside of the text: {finding.Place.Position}";
            }

            if (finding.Message.AsSpan().IndexOfAny('\r', '\n') >= 0)
            {
                return "a message of two lines: " + finding.Message;
            }
        }

        return null;
    }
}
