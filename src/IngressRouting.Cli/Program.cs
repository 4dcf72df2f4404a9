using IngressRouting.Cli;
using Spectre.Console;

return new IngressCommand(Console.Out, AnsiConsole.Console).Run(args);
