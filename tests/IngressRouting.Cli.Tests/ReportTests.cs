using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using VerifyXunit;

namespace IngressRouting.Cli.Tests;

/// <summary>The same run in all forms of report.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly CommandRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public Task Text_Report() => Verifier.Verify(WithoutCounts(Report("text")), "txt");

    [Fact]
    public Task Json_Report() => Verifier.Verify(Report("json"), "json");

    [Fact]
    public void Json_Has_The_Promised_Shape()
    {
        var root = JsonNode.Parse(Report("json"))!.AsObject();

        Assert.Equal(["files"], Keys(root));
        foreach (var file in root["files"]!.AsArray())
        {
            var isRead = file!["status"]!.GetValue<string>() == "ok";
            Assert.Equal(
                isRead
                    ? ["path", "status", "findings", "notProven", "assumptions"]
                    : ["path", "status", "error", "findings", "notProven", "assumptions"],
                Keys(file)
            );
            Assert.All(
                file["findings"]!.AsArray(),
                finding => Assert.Equal(["id", "severity", "message", "resource", "line", "column", "related"], Keys(finding!))
            );
            Assert.All(file["notProven"]!.AsArray(), question => Assert.Equal(["id", "resource", "needs", "related"], Keys(question!)));
        }
    }

    [Fact]
    public void Json_Names_The_Nested_Template()
    {
        run.File("net/child.yaml", CommandRun.Wrong);
        var parent = run.File(
            "net/parent.yaml",
            "Resources: { Net: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: child.yaml } } }"
        );

        run.Run("check", parent, "--format", "json");

        var finding = JsonNode.Parse(run.Output)!["files"]![0]!["findings"]![0]!;
        Assert.Equal("~/net/child.yaml", finding["path"]!.GetValue<string>());
        Assert.Equal("Net/App", finding["resource"]!.GetValue<string>());
    }

    [Fact]
    public void Sarif_Is_Valid()
    {
        using var schema = typeof(ReportTests).Assembly.GetManifestResourceStream("sarif-2.1.0.json")!;
        var evaluation = JsonSchema
            .FromText(new StreamReader(schema).ReadToEnd())
            .Evaluate(JsonNode.Parse(Report("sarif")), new EvaluationOptions { OutputFormat = OutputFormat.List });

        Assert.True(
            evaluation.IsValid,
            string.Join(
                '\n',
                evaluation
                    .Details.Where(detail => detail.HasErrors)
                    .Select(detail => $"{detail.InstanceLocation}: {string.Join(' ', detail.Errors!.Values)}")
            )
        );
    }

    [Fact]
    public void Sarif_Says_What_Json_Says()
    {
        var json = JsonNode.Parse(Report("json"))!["files"]!.AsArray().SelectMany(file => file!["findings"]!.AsArray());
        var sarif = JsonNode.Parse(Report("sarif"))!["runs"]![0]!;
        var failures = sarif["results"]!.AsArray().Where(result => result!["kind"] is null);

        Assert.Equal(
            json.Select(finding => (Text(finding!["id"]), Text(finding["message"]), finding["line"]!.GetValue<int>())),
            failures.Select(result =>
                (
                    Text(result!["ruleId"]),
                    Text(result["message"]!["text"]),
                    result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!.GetValue<int>()
                )
            )
        );
        Assert.False(sarif["invocations"]![0]!["executionSuccessful"]!.GetValue<bool>());
    }

    [Fact]
    public void Sarif_Says_What_Is_Not_Proven()
    {
        var json = JsonNode.Parse(Report("json"))!["files"]!.AsArray().SelectMany(file => file!["notProven"]!.AsArray()).ToList();
        var open = JsonNode.Parse(Report("sarif"))!["runs"]![0]!["results"]!
            .AsArray()
            .Where(result => result!["kind"] is not null)
            .ToList();

        Assert.NotEmpty(json);
        Assert.Equal(
            json.Select(question => (Text(question!["id"]), "not proven: " + Text(question["needs"]))),
            open.Select(result => (Text(result!["ruleId"]), Text(result["message"]!["text"])))
        );
        Assert.All(open, result => Assert.Equal(("open", "none"), (Text(result!["kind"]), Text(result["level"]))));
    }

    [Fact]
    public void Sarif_Names_Assumptions()
    {
        var file = Assert.Single(JsonNode.Parse(Report("sarif"))!["runs"]![0]!["properties"]!["files"]!.AsArray())!;

        Assert.EndsWith("/d.yaml", Text(file["uri"]), StringComparison.Ordinal);
        Assert.Equal("Block", Text(file["assumptions"]![0]!["name"]));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void What_Was_Not_Judged_Is_Told_Once(string format)
    {
        var numbers = Enumerable.Range(0, 9).ToList();
        var file = run.File(
            "a.yaml",
            "Conditions:\n"
                + string.Concat(numbers.Select(n => $"  C{n}: !Equals [!Ref P{n}, a]\n"))
                + "Parameters:\n"
                + string.Concat(numbers.Select(n => $"  P{n}: {{ Type: String }}\n"))
                + "Resources:\n"
                + string.Concat(
                    numbers.Select(n => $"  V{n}: {{ Type: AWS::EC2::VPC, Condition: C{n}, Properties: {{ CidrBlock: 10.{n}.0.0/16 }} }}\n")
                )
        );

        run.Run("check", file, "--format", format);

        Assert.Equal(2, run.Output.Split("have more than 256 combinations").Length);
        Assert.Equal(format == "text", run.Output.Contains("not proven: the conditions C0", StringComparison.Ordinal));
    }

    [Fact]
    public void Sarif_Escapes_Paths()
    {
        run.Run("check", run.File("a b#[1].yaml", CommandRun.Wrong), "--format", "sarif");

        Assert.EndsWith(
            "/a%20b%23%5B1%5D.yaml",
            Text(
                JsonNode.Parse(run.Output)!["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]
            )
        );
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Nothing_To_Check_Is_A_Report_Too(string format)
    {
        Assert.Equal(0, run.Run("check", run.Folder, "--format", format));
        Assert.NotNull(JsonNode.Parse(run.Output));
    }

    private string Report(string format)
    {
        run.File("a.yaml", CommandRun.Open.Replace("!Ref Block", "10.9.0.0/24", StringComparison.Ordinal));
        run.File("b.yaml", CommandRun.Open);
        run.File("c.yaml", CommandRun.Right);
        run.File("d.yaml", CommandRun.Open.Replace("{ Type: String }", "{ Type: String, Default: 10.0.4.0/24 }", StringComparison.Ordinal));
        run.File("e.json", "{\"Resources\": {\"Vpc\": {\"Type\": \"AWS::EC2::VPC\",}}");
        Assert.Equal(2, run.Run("check", run.Folder, "--format", format));
        return run.Output;
    }

    // There will be more rules.
    private static string WithoutCounts(string text) => Regex.Replace(text, "[0-9]+ rules proven", "N rules proven");

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static IEnumerable<string> Keys(JsonNode node) => node.AsObject().Select(member => member.Key);
}
