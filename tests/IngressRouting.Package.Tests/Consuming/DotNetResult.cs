using System.Text.RegularExpressions;

namespace IngressRouting.Package.Tests.Consuming;

/// <summary>How a <c>dotnet</c> command ended, and what it said.</summary>
internal sealed partial record DotNetResult(string Folder, string Arguments, int ExitCode, string Output)
{
    /// <summary>What the build complained about, each once, as <c>Network.cs(12,34): error IR2001</c>; paths are relative to the consumer.</summary>
    public IReadOnlyList<string> Diagnostics =>
        DiagnosticLine()
            .Matches(Output)
            .Select(match => $"{Relative(match.Groups["file"].Value)}{match.Groups["place"]}: {match.Groups["what"]}")
            .Distinct()
            .ToList();

    /// <summary>The lines that say which templates were written.</summary>
    public IReadOnlyList<string> Summaries => Lines(" rules proven, ");

    /// <summary>The lines that contain the text.</summary>
    public IReadOnlyList<string> Lines(string text) =>
        Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(text)).ToList();

    /// <summary>Asserts that the command succeeded, without a complaint.</summary>
    public DotNetResult Succeeded()
    {
        Assert.True(ExitCode == 0 && Diagnostics.Count == 0, $"dotnet {Arguments} ended with {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>Asserts that the command failed with exactly these complaints, in any order.</summary>
    public DotNetResult Failed(params string[] diagnostics)
    {
        Assert.True(ExitCode != 0, $"dotnet {Arguments} succeeded:\n{Output}");
        Assert.Equal(diagnostics.Order(), Diagnostics.Order());
        return this;
    }

    // The compiler itself complains as "CSC".
    private string Relative(string file) => Path.IsPathRooted(file) ? Path.GetRelativePath(Folder, file).Replace('\\', '/') : file;

    [GeneratedRegex(@"^\s*(?<file>([A-Za-z]:)?[^\n:(]+?)(?<place>\(\d+,\d+\))?\s*: (?<what>(error|warning) \w+):", RegexOptions.Multiline)]
    private static partial Regex DiagnosticLine();
}
