namespace IngressRouting.Templates.Tests.Checking;

/// <summary>A default is only the value that counts when nobody gives another; so a report names it.</summary>
public sealed class AssumptionTests
{
    private const string Block = "Parameters: { Block: { Type: String, Default: 10.0.1.0/24 } }";

    private static readonly CheckOptions WithoutDefaults = CheckOptions.Default with { TakesDefaults = false };

    [Fact]
    public void A_Default_That_Was_Taken_Is_Named() => Assert.Equal(["Block = 10.0.1.0/24"], Assumed(Designs.Subnet("!Ref Block", Block)));

    [Theory]
    [InlineData("!Sub '10.0.${N}.0/24'", "N: { Type: Number, Default: 7 }", "N = 7")]
    [InlineData(
        "!Select [0, !Ref L]",
        "L: { Type: CommaDelimitedList, Default: '10.0.1.0/24,10.0.2.0/24' }",
        "L = 10.0.1.0/24,10.0.2.0/24"
    )]
    [InlineData("!FindInMap [M, !Ref K, Block]", "K: { Type: String, Default: a }", "K = a")]
    public void However_It_Is_Used(string block, string parameter, string told) =>
        Assert.Equal(
            [told],
            Assumed(
                Designs.Subnet(
                    block,
                    $"Parameters: {{ {parameter} }}\nMappings: {{ M: {{ a: {{ Block: 10.0.1.0/24 }}, b: {{ Block: 10.0.2.0/24 }} }} }}"
                )
            )
        );

    [Fact]
    public void What_A_Loop_Goes_Through_Is_Named() =>
        Assert.Equal(
            ["Names = App,Web"],
            Assumed(
                """
                Transform: AWS::LanguageExtensions
                Parameters: { Names: { Type: CommaDelimitedList, Default: "App,Web" } }
                Resources:
                  Fn::ForEach::Vpcs:
                    - Name
                    - !Ref Names
                    - Vpc${Name}: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
                """
            )
        );

    [Fact]
    public void What_Is_Given_Is_No_Assumption() =>
        Assert.Empty(Checked.Report(Designs.Subnet("!Ref Block", Block), ("Block", "10.0.2.0/24")).Assumptions);

    [Theory]
    [InlineData("Tags: [{ Key: Name, Value: !Ref P }]")]
    [InlineData("EnableDnsSupport: !Ref P")]
    public void What_No_Packet_Meets_Is_Not_Named(string property) =>
        Assert.Empty(
            Assumed(
                $$"""
                Parameters: { P: { Type: String, Default: "true" } }
                Resources:
                  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16, {{property}} } }
                """
            )
        );

    [Fact]
    public void What_Another_Type_Uses_Is_Not_Named() =>
        Assert.Empty(Assumed($"{Designs.Sound}\n  Bucket: {{ Type: AWS::S3::Bucket, Properties: {{ BucketName: !Ref Block }} }}\n{Block}"));

    [Fact]
    public void A_Secret_Is_Not_Named() =>
        Assert.Empty(
            Assumed(Designs.Subnet("!Ref Block", Block.Replace("Type: String", "Type: String, NoEcho: true", StringComparison.Ordinal)))
        );

    [Fact]
    public void Without_Defaults_A_Parameter_Is_Unknown()
    {
        var report = Report(Designs.Subnet("!Ref Block", Block), WithoutDefaults);

        Assert.Empty(report.Assumptions);
        Assert.Contains(report.NotProven, question => question.RuleId == "IR1002");
    }

    [Fact]
    public void Without_Defaults_An_Edge_Route_Is_Not_Proven()
    {
        var template = Designs.With("DestinationCidrBlock: 10.0.1.0/24", "DestinationCidrBlock: !Ref Block") + $"\n{Block}";

        Assert.Empty(Checked.Report(template).NotProven);
        var report = Report(template, WithoutDefaults);
        Assert.Empty(report.Findings);
        Assert.Contains(report.NotProven, question => question.RuleId == "IR2007");
    }

    [Fact]
    public void Without_Defaults_What_Is_Given_Is_Known() =>
        Assert.Contains(
            Report(
                Designs.Subnet("!Ref Block", Block),
                WithoutDefaults with
                {
                    Parameters = new Dictionary<string, string>(StringComparer.Ordinal) { ["Block"] = "10.1.0.0/24" },
                }
            ).Findings,
            finding => finding.RuleId == "IR1002"
        );

    private static TemplateReport Report(string template, CheckOptions options) =>
        TemplateCheck.Document(Checked.Read(template), options, CancellationToken.None);

    private static IEnumerable<string> Assumed(string template) =>
        Checked.Report(template).Assumptions.Select(assumption => $"{assumption.Name} = {assumption.Value}");
}
