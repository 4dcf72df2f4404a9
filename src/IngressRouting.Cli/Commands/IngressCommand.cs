using System.CommandLine;
using System.CommandLine.Invocation;
using Spectre.Console;

namespace IngressRouting.Cli;

/// <summary>The command line: what there is to call, and what a wrong call is told.</summary>
/// <param name="output">Takes what other programs read.</param>
/// <param name="errors">Takes what is wrong with a call.</param>
/// <param name="console">Takes what people read.</param>
internal sealed class IngressCommand(TextWriter output, TextWriter errors, IAnsiConsole console)
{
    public int Run(string[] arguments)
    {
        var root = new RootCommand("Checks AWS gateway route tables before they are deployed.");
        root.Subcommands.Add(new CheckCommand(output, console).Create());
        var parsed = root.Parse(arguments);

        // Whoever says nothing asks what there is; else the line that is wrong must not drown.
        if (parsed.Action is ParseErrorAction wrong && arguments.Length > 0)
        {
            wrong.ShowHelp = false;
        }

        var result = parsed.Invoke(
            new InvocationConfiguration
            {
                Output = output,
                Error = errors,
                EnableDefaultExceptionHandler = false,
            }
        );
        if (parsed.Errors.Count > 0 && arguments.Length > 0)
        {
            var command = parsed.CommandResult.Command == root ? "ingress" : $"ingress {parsed.CommandResult.Command.Name}";
            errors.WriteLine($"{command} --help says what there is");
        }

        return parsed.Errors.Count > 0 ? ExitCode.Unreadable : result;
    }
}
