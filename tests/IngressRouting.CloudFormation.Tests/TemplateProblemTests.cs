namespace IngressRouting.CloudFormation.Tests;

public sealed class TemplateProblemTests
{
    private readonly ModelBuilder model = new();

    [Fact]
    public void Two_resources_cannot_share_a_logical_id()
    {
        model.Vpc("Main");
        var second = model.Vpc("Main");

        AssertProblem(TemplateProblemKind.DuplicateLogicalId, second);
    }

    [Fact]
    public void Resource_and_parameter_cannot_share_a_logical_id()
    {
        model.Parameter("MainVpc");

        AssertProblem(TemplateProblemKind.DuplicateLogicalId, model.Vpc("Main"));
    }

    [Fact]
    public void Output_may_be_named_as_a_resource()
    {
        var vpc = model.Vpc("Main");
        model.Output("MainVpc", ModelBuilder.Symbol<string>(new Expression.Ref(vpc)));

        Assert.Empty(model.Write().Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Main-Vpc")]
    [InlineData("Größe")]
    public void Logical_id_has_letters_and_digits_only(string logicalId)
    {
        var gateway = model.InternetGateway(logicalId);

        AssertProblem(TemplateProblemKind.MalformedLogicalId, gateway);
    }

    [Fact]
    public void Logical_id_has_at_most_255_characters()
    {
        model.InternetGateway(new string('a', 255));
        Assert.Empty(model.Write().Problems);

        AssertProblem(TemplateProblemKind.MalformedLogicalId, model.InternetGateway(new string('a', 256)));
    }

    [Fact]
    public void Template_has_at_least_one_resource()
    {
        model.Parameter("Only");

        AssertProblem(TemplateProblemKind.NoResources, null);
    }

    [Fact]
    public void Template_has_at_most_500_resources()
    {
        for (var i = 0; i < 500; i++)
        {
            model.InternetGateway("Gateway" + i);
        }

        model.Parameter("NotCounted");
        Assert.DoesNotContain(model.Write().Problems, problem => problem.Severity == Severity.Error);
        AssertProblem(TemplateProblemKind.TooMany, model.InternetGateway("Gateway500"));
    }

    [Fact]
    public void Template_has_at_most_200_parameters()
    {
        model.InternetGateway();
        for (var i = 0; i < 200; i++)
        {
            model.Parameter("Parameter" + i);
        }

        Assert.Empty(model.Write().Problems);
        AssertProblem(TemplateProblemKind.TooMany, model.Parameter("Parameter200"));
    }

    [Fact]
    public void Template_has_at_most_200_outputs()
    {
        model.InternetGateway();
        for (var i = 0; i < 200; i++)
        {
            model.Output("Output" + i, "x");
        }

        Assert.Empty(model.Write().Problems);
        AssertProblem(TemplateProblemKind.TooMany, model.Output("Output200", "x"));
    }

    [Theory]
    [InlineData(512, true)]
    [InlineData(513, false)]
    public void Description_is_limited_in_bytes(int characters, bool fits)
    {
        var described = new ModelBuilder { Description = new string('ü', characters) };
        described.InternetGateway();

        Assert.Equal(fits ? [] : [TemplateProblemKind.TooLong], described.Write().Problems.Select(problem => problem.Kind));
    }

    [Fact]
    public void Texts_of_parameters_and_outputs_are_limited()
    {
        model.InternetGateway();
        var parameter = model.Parameter("Parameter");
        var output = model.Output("Output", "x");
        model.Change<Parameter>(parameter, item => item with { Description = new('a', 4_000), Default = new('a', 4_096) });
        model.Change<Output>(output, item => item with { Description = new('a', 1_024) });
        Assert.Empty(model.Write().Problems);

        model.Change<Parameter>(parameter, item => item with { Description = new('a', 4_001), Default = new('ü', 2_049) });
        model.Change<Output>(output, item => item with { Description = new('a', 1_025) });
        Assert.Equal([parameter, parameter, output], model.Write().Problems.Select(problem => problem.Subject!.Value.Element));
    }

    [Fact]
    public void Template_above_51200_bytes_needs_S3_and_is_written()
    {
        AddText(51_300);

        var text = model.Write();

        Assert.NotNull(text.Json);
        var problem = Assert.Single(text.Problems);
        Assert.Equal((TemplateProblemKind.NeedsS3, Severity.Warning), (problem.Kind, problem.Severity));
        Assert.EndsWith("above 51200 it has to be uploaded to S3 before it is deployed", problem.Message);
    }

    [Fact]
    public void Template_above_51200_bytes_that_fits_when_minified_is_told_so()
    {
        AddText(51_000);

        var text = model.Write();

        var minified = JsonText.WriteMinified(text.Document!).Length;
        Assert.InRange(minified, 51_000, 51_200);
        Assert.EndsWith(
            $"before it is deployed, unless the minified one of {minified} bytes is deployed, which the build writes beside it",
            Assert.Single(text.Problems).Message
        );
    }

    [Fact]
    public void Template_has_at_most_60_dynamic_references()
    {
        AddText(0, string.Concat(Enumerable.Repeat("{{resolve:ssm:/a}}", 60)));
        Assert.Empty(model.Write().Problems);

        AddText(0, "{{resolve:ssm:/a}}");
        AssertProblem(TemplateProblemKind.TooMany, null);
    }

    [Fact]
    public void Template_above_a_megabyte_is_not_written()
    {
        AddText(1_000_000);

        AssertProblem(TemplateProblemKind.TemplateTooLarge, null);
    }

    private void AddText(int length, string text = "")
    {
        var gateway = model.InternetGateway("Gateway" + text.Length);
        model.Change<InternetGateway>(gateway, item => item with { Tags = new([new Tag("Name", text + new string('a', length))]) });
    }

    private void AssertProblem(TemplateProblemKind kind, ElementId? element)
    {
        var text = model.Write();

        Assert.Null(text.Json);
        var problem = text.Problems.First(problem => problem.Severity == Severity.Error);
        Assert.Equal((kind, element), (problem.Kind, problem.Subject?.Element));
    }
}
