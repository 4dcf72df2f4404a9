using System.Text.Json.Nodes;

namespace IngressRouting.Defects.Judging;

/// <summary>Our own command-line tool.</summary>
/// <param name="tool">The path of the tool or of its dll; null for none.</param>
internal sealed class Ingress(string? tool) : IJudge
{
    /// <inheritdoc />
    public string Name => "ingress";

    /// <inheritdoc />
    public string? FindVersion() =>
        tool is null ? null
        : Run("--version") is (0, var output, _) ? output.Trim().Split(' ', '+')[0]
        : "of this commit";

    /// <inheritdoc />
    public IReadOnlyDictionary<string, Verdict> Judge(IReadOnlyList<string> files) =>
        Read(Tool.Json(Program, [.. Prefix, "check", .. files, "--format", "json"]));

    /// <summary>Reads what the tool printed. Of a file that it cannot read it finds nothing, so it catches nothing there.</summary>
    public static IReadOnlyDictionary<string, Verdict> Read(JsonNode output) =>
        output["files"]!
            .AsArray()
            .ToDictionary(
                file => Path.GetFileName(file!["path"]!.GetValue<string>()),
                file => new Verdict(FindingList.Read(file!["findings"], IsLoud), FindingList.Read(file["notProven"]))
            );

    private string Program => IsAssembly ? "dotnet" : tool!;

    private string[] Prefix => IsAssembly ? [tool!] : [];

    private bool IsAssembly => tool!.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);

    private (int ExitCode, string Output, string Errors)? Run(string argument) => Tool.Run(Program, [.. Prefix, argument]);

    private static bool IsLoud(JsonNode found) => found["severity"]!.GetValue<string>().ToUpperInvariant() is "ERROR" or "WARNING";
}
