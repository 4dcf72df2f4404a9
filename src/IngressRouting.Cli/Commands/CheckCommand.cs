using System.CommandLine;
using System.CommandLine.Parsing;
using IngressRouting.Model;
using IngressRouting.Templates;
using Spectre.Console;

namespace IngressRouting.Cli;

/// <summary><c>ingress check FILE…|DIR</c>.</summary>
internal sealed class CheckCommand(TextWriter output, IAnsiConsole console)
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Sarif = "sarif";

    private static readonly Severity[] Severities = [Severity.Info, Severity.Warning, Severity.Error];

    private readonly Argument<string[]> paths = new("path")
    {
        Description = "Templates, or folders with templates (*.json, *.yaml, *.yml, *.template).",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> format = new("--format")
    {
        Description = "How to report: text for people, json for programs, sarif for code scanning.",
        DefaultValueFactory = _ => Text,
    };

    private readonly Option<string[]> parameters = new("--parameter")
    {
        Description = "The value of a parameter as Key=Value; may be given several times.",
        HelpName = "Key=Value",
    };

    private readonly Option<bool> noDefaults = new("--no-defaults")
    {
        Description = "Take no default for the value of a parameter: what is not given is unknown, and what depends on it is not proven.",
    };

    private readonly Option<string> severity = new("--severity")
    {
        Description = "The least severity to report.",
        DefaultValueFactory = _ => Severity.Info.Word(),
    };

    public Command Create()
    {
        parameters.Validators.Add(Validate);
        format.AcceptOnlyFromAmong(Text, Json, Sarif);
        severity.AcceptOnlyFromAmong([.. Severities.Select(own => own.Word())]);
        paths.Validators.Add(RefuseOptions);
        var command = new Command(
            "check",
            "Checks templates. Ends with 0 if nothing is wrong, 1 if something is, 2 if a file cannot be read."
        )
        {
            paths,
            format,
            parameters,
            noDefaults,
            severity,
        };
        command.SetAction(parsed => Run(parsed));
        return command;
    }

    // An argument takes whatever no option takes, and a mistyped option is no file.
    private static void RefuseOptions(ArgumentResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.StartsWith('-') && !File.Exists(token.Value)))
        {
            result.AddError($"'{token.Value}' is no option; if it is a file, write ./{token.Value}");
        }
    }

    private static void Validate(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(token => token.Value.IndexOf('=') <= 0))
        {
            result.AddError($"'{token.Value}' is no parameter: write it as Key=Value");
        }
    }

    private int Run(ParseResult parsed)
    {
        var options = new CheckOptions(Parse(parsed.GetValue(parameters) ?? [])) { TakesDefaults = !parsed.GetValue(noDefaults) };
        var least = Array.Find(Severities, own => own.Word() == parsed.GetValue(severity));
        var reports = TemplateFiles.Find(parsed.GetValue(paths)!).Select(file => Limit(TemplateCheck.File(file, options), least)).ToList();
        switch (parsed.GetValue(format))
        {
            case Json:
                JsonReport.Write(output, reports);
                break;
            case Sarif:
                SarifReport.Write(output, reports);
                break;
            default:
                new TextReport(console).Write(reports);
                break;
        }

        return reports.Exists(report => report.Fault is not null) ? ExitCode.Unreadable
            : reports.Exists(report => report.Findings.Any(finding => finding.Severity == Severity.Error)) ? ExitCode.Errors
            : ExitCode.Clean;
    }

    private static Dictionary<string, string> Parse(string[] texts)
    {
        var parsed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            var separator = text.IndexOf('=');
            parsed[text[..separator]] = text[(separator + 1)..];
        }

        return parsed;
    }

    private static TemplateReport Limit(TemplateReport report, Severity least) =>
        report with
        {
            Findings = [.. report.Findings.Where(finding => finding.Severity >= least)],
        };
}
