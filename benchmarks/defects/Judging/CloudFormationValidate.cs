namespace IngressRouting.Defects.Judging;

/// <summary>AWS's validator <c>@aws/cloudformation-validate</c>, as the tests' oracle runs it.</summary>
/// <param name="oracle">The folder of the oracle; <c>npm ci</c> installs the validator there.</param>
internal sealed class CloudFormationValidate(string oracle) : IJudge
{
    private readonly string script = Path.Combine(oracle, "judge.mjs");

    /// <inheritdoc />
    public string Name => "cloudformation-validate";

    /// <inheritdoc />
    public string? FindVersion() =>
        Directory.Exists(Path.Combine(oracle, "node_modules")) && Tool.Run("node", "--version") is (0, _, _)
            ? Tool.Json("node", script, "--json")["version"]!.GetValue<string>()
            : null;

    /// <inheritdoc />
    public IReadOnlyDictionary<string, Verdict> Judge(IReadOnlyList<string> files) =>
        Tool.Json("node", [script, "--json", .. files])["files"]!
            .AsArray()
            .ToDictionary(
                file => Path.GetFileName(file!["path"]!.GetValue<string>()),
                file => Verdict.Silent with { Reports = FindingList.Read(file!["findings"]) }
            );
}
