using IngressRouting.Cli;
using Spectre.Console;

return new IngressCommand(Console.Out, Console.Error, AnsiConsole.Console).Run(args);
