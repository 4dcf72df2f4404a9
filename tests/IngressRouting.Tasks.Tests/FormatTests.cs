using System.Text.Json;

namespace IngressRouting.Tasks.Tests;

/// <summary>IngressRoutingTemplateFormat, and what becomes of a template that is too large for a request.</summary>
public sealed class FormatTests
{
    private static readonly TestTopology Inspection = new("Inspection") { Template = "{ \"Value\": { \"Ref\": \"Main\" } }" };

    private static readonly TestTopology Large = Inspection with
    {
        Template = $"{{ \"Texts\": [{string.Join(", ", Enumerable.Repeat("\n    \"x\"", 6_000))}] }}",
    };

    [Theory]
    [InlineData("", "Inspection.template.json")]
    [InlineData("json", "Inspection.template.json")]
    [InlineData("YAML", "Inspection.template.yaml")]
    [InlineData(" Both ", "Inspection.template.json Inspection.template.yaml")]
    public void Format_decides_which_files_there_are(string format, string files)
    {
        using var build = With(format);
        build.Succeeds(Inspection);
        Assert.Equal(files, string.Join(" ", build.Files));
    }

    [Fact]
    public void Yaml_says_the_same()
    {
        using var build = With("yaml");
        var engine = build.Succeeds(Inspection);
        Assert.Equal("Value: !Ref Main\n", File.ReadAllText(build.PathOf("Inspection.template.yaml")));
        Assert.StartsWith($"Inspection -> {build.PathOf("Inspection.template.yaml")} (", engine.LoudMessages.Single());
    }

    [Fact]
    public void Both_are_told_in_one_line()
    {
        using var build = With("both");
        Assert.StartsWith(
            $"Inspection -> {build.PathOf("Inspection.template.json")} and Inspection.template.yaml (24 rules",
            build.Succeeds(Inspection).LoudMessages.Single()
        );
    }

    [Fact]
    public void Other_format_takes_the_files_of_the_first_with_it()
    {
        var format = "both";
        using var build = new TestBuild { Configure = task => task.TemplateFormat = format };
        build.Succeeds(Inspection);
        format = "yaml";
        build.Succeeds(Inspection);
        Assert.Equal(["Inspection.template.yaml"], build.Files);
    }

    [Fact]
    public void Template_over_the_size_of_a_request_has_a_minified_one_beside_it()
    {
        using var build = With("json");
        var engine = build.Succeeds(Large);

        Assert.Equal(["Inspection.min.json", "Inspection.template.json"], build.Files);
        var minified = File.ReadAllText(build.PathOf("Inspection.min.json"));
        Assert.DoesNotContain(' ', minified);
        Assert.Equal(6_000, JsonDocument.Parse(minified).RootElement.GetProperty("Texts").GetArrayLength());
        Assert.EndsWith(
            $"0 not proven; {Large.Template.Length:N0} bytes are over the 51,200 of a request: Inspection.min.json has {minified.Length:N0})",
            engine.LoudMessages.Single()
        );
        Assert.Contains("--template-file \"" + build.PathOf("Inspection.min.json") + "\" --stack-name STACK", engine.Messages[1].Message);
        Assert.Contains("|Inspection.min.json|Inspection\n", File.ReadAllText(build.Manifest));
    }

    [Fact]
    public void Template_of_the_size_of_a_request_has_none()
    {
        using var build = With("json");
        build.Succeeds(Inspection with { Template = "\"" + new string('x', 51_198) + "\"" });
        Assert.Equal(["Inspection.template.json"], build.Files);
    }

    [Fact]
    public void Template_that_stays_too_large_goes_through_S3()
    {
        using var build = With("json");
        var engine = build.Succeeds(Inspection with { Template = "\"" + new string('x', 51_199) + "\"" });
        Assert.Contains("of a request: deploy it through S3; Inspection.min.json has 51,201)", engine.LoudMessages.Single());
        Assert.EndsWith("Inspection.min.json\" --stack-name STACK --s3-bucket BUCKET", engine.Messages[1].Message);
    }

    [Fact]
    public void Yaml_may_fit_where_JSON_does_not()
    {
        using var build = With("both");
        var engine = build.Succeeds(Large);
        Assert.Contains("Inspection.template.yaml\" --stack-name STACK", engine.Messages[1].Message);
        Assert.DoesNotContain("--s3-bucket", engine.Messages[1].Message);
    }

    [Fact]
    public void Command_has_the_capabilities_that_the_template_needs()
    {
        using var build = With("json");
        var template = """{ "Resources": { "Role": { "Type": "AWS::IAM::Role" } } }""";
        var engine = build.Succeeds(Inspection with { Template = template }, new TestTopology("Edge"));
        Assert.EndsWith("--stack-name STACK --capabilities CAPABILITY_IAM", engine.Messages[1].Message);
        Assert.EndsWith("--stack-name STACK", engine.Messages[3].Message);
    }

    private static TestBuild With(string format) => new() { Configure = task => task.TemplateFormat = format };
}
