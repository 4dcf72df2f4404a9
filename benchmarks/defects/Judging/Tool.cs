using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;

namespace IngressRouting.Defects.Judging;

/// <summary>Runs another program.</summary>
internal static class Tool
{
    /// <summary>Runs it and returns what it printed, whatever its exit code: judges exit with another one when they find something.</summary>
    /// <returns>The exit code, output and errors; null when there is no such program.</returns>
    public static (int ExitCode, string Output, string Errors)? Run(string program, params IEnumerable<string> arguments)
    {
        try
        {
            var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.Result);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Runs it and reads the JSON that it prints.</summary>
    /// <exception cref="InvalidOperationException">It prints none.</exception>
    public static JsonNode Json(string program, params IEnumerable<string> arguments)
    {
        if (Run(program, arguments) is not { } result)
        {
            throw new InvalidOperationException($"{program} cannot be started");
        }

        try
        {
            return JsonNode.Parse(result.Output)!;
        }
        catch (System.Text.Json.JsonException)
        {
            throw new InvalidOperationException(
                $"{program} ended with {result.ExitCode} and printed no JSON: {result.Output}{result.Errors}"
            );
        }
    }
}
