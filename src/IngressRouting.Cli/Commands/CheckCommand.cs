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
        Description = "The value of a parameter as Key=Value; may be given several times. It goes before those of files.",
        HelpName = "Key=Value",
    };

    private readonly Option<string[]> parameterFiles = new("--parameters")
    {
        Description = "A JSON file with values of parameters, as the AWS CLI or CodePipeline takes it; may be given several times.",
        HelpName = "File",
    };

    private readonly Option<string[]> stacks = StackOption.Create();

    private readonly Option<string> region = new("--region")
    {
        Description = "The Region of the deployment, which mappings and names of zones may ask for.",
        HelpName = "Region",
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
        parameterFiles.Validators.Add(ValidateFiles);
        region.Validators.Add(ValidateRegion);
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
            parameterFiles,
            noDefaults,
            stacks,
            region,
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

    private static void ValidateFiles(OptionResult result)
    {
        foreach (var token in result.Tokens)
        {
            if (ParameterFile.Read(token.Value, new GivenParameters()) is { } reason)
            {
                result.AddError(reason);
            }
        }
    }

    // Such as eu-west-1 or us-gov-east-1.
    private static void ValidateRegion(OptionResult result)
    {
        foreach (var token in result.Tokens)
        {
            var parts = token.Value.Split('-');
            if (
                parts.Length < 3
                || !parts[..^1].All(part => part.Length > 0 && part.All(char.IsAsciiLetterLower))
                || !parts[^1].All(char.IsAsciiDigit)
                || parts[^1].Length == 0
            )
            {
                result.AddError($"'{token.Value}' is no Region: write it as eu-west-1");
            }
        }
    }

    private int Run(ParseResult parsed)
    {
        var named = StackOption.Parse(parsed.GetValue(stacks) ?? []).ToList();
        var sources = SourcesOf(parsed).ToList();
        var given = new GivenParameters();
        sources.ForEach(source => given.Add(source.Given));
        var options = new CheckOptions(given.Values)
        {
            Kept = given.Kept,
            TakesDefaults = !parsed.GetValue(noDefaults),
            Region = parsed.GetValue(region),
            Stacks = named.ToDictionary(stack => Path.GetFullPath(stack.File), stack => stack.Name, StringComparer.Ordinal),
        };
        var least = Array.Find(Severities, own => own.Word() == parsed.GetValue(severity));
        var files = TemplateFiles.Find([.. parsed.GetValue(paths) ?? [], .. named.Select(stack => stack.File)]);
        var reports = TemplateCheck.Files([.. files], options).Select(report => Limit(report, least)).ToList();
        if (sources.SelectMany(source => Misnamed(source.From, source.Given, reports)).ToList() is { Count: > 0 } misnamed)
        {
            misnamed.ForEach(parsed.InvocationConfiguration.Error.WriteLine);
            return ExitCode.Unreadable;
        }

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

    // Options go before files.
    private IEnumerable<(string From, GivenParameters Given)> SourcesOf(ParseResult parsed) =>
        (parsed.GetValue(parameterFiles) ?? [])
            .Select(file => (file, GivenParameters.In(file)))
            .Append((parameters.Name, GivenParameters.Of(parsed.GetValue(parameters) ?? [])));

    private static IEnumerable<string> Misnamed(string from, GivenParameters given, IReadOnlyList<TemplateReport> reports) =>
        UndeclaredParameters.Of(given.Names, reports).Select(one => $"{from} {one.Name}: {one.Reason}");

    private static TemplateReport Limit(TemplateReport report, Severity least) =>
        report with
        {
            Findings = [.. report.Findings.Where(finding => finding.Severity >= least)],
        };
}
