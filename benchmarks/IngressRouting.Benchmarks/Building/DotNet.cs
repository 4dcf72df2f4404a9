using System.Diagnostics;

namespace IngressRouting.Benchmarks;

/// <summary>Runs <c>dotnet</c>, which must succeed.</summary>
internal static class DotNet
{
    /// <summary>Runs the command in that folder, and returns what it printed.</summary>
    public static string Run(string folder, params IEnumerable<string> arguments) => Run(folder, arguments, []);

    /// <summary>Runs the command in that folder with more in its environment, and returns what it printed.</summary>
    public static string Run(string folder, IEnumerable<string> arguments, IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // The run command's own MSBuild would lead the new one astray.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException(
                $"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}{errors.Result}"
            );
    }
}
