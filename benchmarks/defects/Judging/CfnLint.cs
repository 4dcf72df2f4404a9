using System.Text.Json.Nodes;

namespace IngressRouting.Defects.Judging;

/// <summary>cfn-lint, with the rules that it runs by default.</summary>
internal sealed class CfnLint : IJudge
{
    /// <inheritdoc />
    public string Name => "cfn-lint";

    /// <inheritdoc />
    public string? FindVersion() => Tool.Run("cfn-lint", "--version") is (0, var output, _) ? output.Trim().Split(' ')[^1] : null;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, Verdict> Judge(IReadOnlyList<string> files) =>
        Tool.Json("cfn-lint", ["--format", "json", "--", .. files])
            .AsArray()
            .Where(found => found!["Level"]!.GetValue<string>() is "Error" or "Warning")
            .GroupBy(found => Path.GetFileName(found!["Filename"]!.GetValue<string>()))
            .ToDictionary(file => file.Key, file => Verdict.Silent with { Reports = file.Select(Read!).ToHashSet() });

    private static Report Read(JsonNode found)
    {
        var path = found["Location"]?["Path"] as JsonArray;
        var isResource = path is { Count: > 1 } && path[0]!.ToString() == "Resources";
        return new Report(found["Rule"]!["Id"]!.GetValue<string>(), isResource ? path![1]!.ToString() : null);
    }
}
