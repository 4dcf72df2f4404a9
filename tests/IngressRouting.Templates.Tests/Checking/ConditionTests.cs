namespace IngressRouting.Templates.Tests.Checking;

public sealed class ConditionTests
{
    private const string Bad = "{ Type: AWS::EC2::VPC, Condition: C, Properties: { CidrBlock: 10.0.0.0/33 } }";

    [Fact]
    public void A_Finding_Says_When()
    {
        var finding = Assert.Single(Report("C: !Equals [!Ref P, a]").Findings);

        Assert.EndsWith("(when C = true)", finding.Message);
    }

    [Fact]
    public void What_Follows_From_A_Condition_Is_Followed() =>
        Assert.EndsWith("(when C = true)", Assert.Single(Report("C: !Not [!Condition D]", "D: !Equals [!Ref P, a]").Findings).Message);

    [Theory]
    [InlineData("C: !And [!Equals [!Ref P, a], !Equals [!Ref P, b]]")]
    [InlineData("C: !Equals [x, y]")]
    [InlineData("C: !Equals [!Ref Closed, c]")]
    public void What_Cannot_Be_Is_Not_Judged(string condition) => Assert.Empty(Report(condition).Findings);

    [Theory]
    [InlineData("C: !Or [!Equals [!Ref Closed, a], !Equals [!Ref Closed, b]]")]
    [InlineData("C: !Equals [x, x]")]
    [InlineData("C: !Not [!Equals [!Ref Closed, c]]")]
    public void What_Always_Is_Needs_No_When(string condition) =>
        Assert.DoesNotContain("when", Assert.Single(Report(condition).Findings).Message);

    [Fact]
    public void A_Parameter_That_Is_Given_Decides()
    {
        const string Condition = "C: !Equals [!Ref P, a]";

        Assert.DoesNotContain("when", Assert.Single(Checked.Report(Template(Condition), ("P", "a")).Findings).Message);
        Assert.Empty(Checked.Report(Template(Condition), ("P", "b")).Findings);
    }

    [Fact]
    public void A_Condition_Says_What_Its_Parameter_Is()
    {
        var template = Designs.Subnet(
            "!If [IsOther, !Sub '10.${P}.0.0/24', 10.0.0.0/24]",
            "Parameters: { P: { Type: String, Default: '0' } }\nConditions: { IsOther: !Equals [!Ref P, '7'] }"
        );

        Assert.Contains(Checked.Report(template).Findings, finding => finding.Message.Contains("10.7.0.0/24", StringComparison.Ordinal));
    }

    [Fact]
    public void Resources_That_Exclude_Each_Other_Do_Not_Meet()
    {
        var template =
            Designs.Sound
            + """

                  OtherEdge:
                    Type: AWS::EC2::GatewayRouteTableAssociation
                    Condition: Never
                    Properties: { GatewayId: !Ref Gateway, RouteTableId: !Ref EdgeTable }
                Conditions: { Never: !Equals [a, b] }
                """;

        Assert.Empty(Checked.Report(template).Findings);
    }

    [Fact]
    public void More_Combinations_Than_Are_Judged_Are_Not_Proven()
    {
        var names = Enumerable.Range(0, 12).ToList();
        var template = $$"""
            Parameters:
            {{string.Join('\n', names.Select(n => $"  P{n}: {{ Type: String }}"))}}
            Conditions:
            {{string.Join('\n', names.Select(n => $"  C{n}: !Equals [!Ref P{n}, a]"))}}
            Resources:
            {{string.Join(
                '\n',
                names.Select(n => $"  V{n}: {{ Type: AWS::EC2::VPC, Condition: C{n}, Properties: {{ CidrBlock: 10.{n}.0.0/16 }} }}")
            )}}
            """;

        var report = Checked.Report(template);

        Assert.Empty(report.NotProven);
        Assert.Equal(new RuleCounts(0, 0, TemplateRules.All.Count), report.Rules);
        Assert.StartsWith("the conditions C0, C1, ", report.NotJudged, StringComparison.Ordinal);
        Assert.Contains(
            "have more than 256 combinations; 13 were judged, which are the defaults and each of them changed alone",
            report.NotJudged,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Conditions_Of_What_Packets_Do_Not_Meet_Do_Not_Count()
    {
        var many = string.Join('\n', Enumerable.Range(0, 20).Select(n => $"  C{n}: !Equals [!Ref P, a{n}]"));
        var buckets = string.Join('\n', Enumerable.Range(0, 20).Select(n => $"  B{n}: {{ Type: AWS::S3::Bucket, Condition: C{n} }}"));

        Assert.Empty(Checked.Report($"{Designs.Sound}\n{buckets}\nParameters: {{ P: {{ Type: String }} }}\nConditions:\n{many}").NotProven);
    }

    [Theory]
    [InlineData("C: text", "a condition is one function: Fn::Equals, Fn::And, Fn::Or, Fn::Not or Condition")]
    [InlineData("C: [a]", "an object is expected for 'C' in section Conditions")]
    [InlineData("C: !Equals [a]", "Fn::Equals takes a list of 2 values")]
    [InlineData("C: !And [!Condition D]", "Fn::And takes a list of 2 to 10 values")]
    [InlineData("C: !Not [!Condition Nobody]", "the template has no condition 'Nobody'")]
    [InlineData("C: !Ref P", "'Ref' is no function of a condition")]
    public void A_Wrong_Condition_Is_Refused(string condition, string reason)
    {
        var fault = Assert.Throws<UnreadableTemplateException>(() => Report(condition, "D: !Equals [a, b]"));

        Assert.Contains(fault.Reason, new[] { reason, "an object is expected for 'C' in section Conditions" });
    }

    [Fact]
    public void An_Unknown_Condition_Of_A_Resource_Is_Refused() =>
        Assert.EndsWith(
            "the template has no condition 'Nobody'",
            Checked.Fault("Resources: { Vpc: { Type: AWS::EC2::VPC, Condition: Nobody } }")
        );

    [Theory]
    [InlineData("C: !Condition C")]
    [InlineData("C: !Not [!Condition D]", "D: !Not [!Condition C]")]
    [InlineData("C: !And [!Condition D, !Condition C]", "D: !Or [!Condition C, !Condition D]")]
    public void Conditions_In_A_Circle_Are_Refused(params string[] conditions)
    {
        var fault = Assert.Throws<UnreadableTemplateException>(() => Report(conditions));

        Assert.Contains("circle", fault.Reason, StringComparison.Ordinal);
    }

    private static string Template(params string[] conditions) =>
        $$"""
            Parameters:
              P: { Type: String }
              Closed: { Type: String, AllowedValues: [a, b] }
            Conditions:
              {{string.Join("\n  ", conditions)}}
            Resources:
              Bad: {{Bad}}
            """;

    private static TemplateReport Report(params string[] conditions) => Checked.Report(Template(conditions));

    [Theory]
    [InlineData("!If [C, { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 }, { CidrBlock: 10.9.1.0/24, VpcId: !Ref Vpc }]")]
    [InlineData("{ Fn::If: [C, { VpcId: !Ref Vpc }, { VpcId: !Ref Vpc, CidrBlock: 10.9.1.0/24 }] }")]
    [InlineData(
        "!If [D, !If [C, !Ref AWS::NoValue, { VpcId: !Ref Vpc, CidrBlock: 10.9.1.0/24 }], { VpcId: !Ref Vpc, CidrBlock: 10.9.1.0/24 }]"
    )]
    public void PropertiesThatAreAChoice_AreChosen(string properties)
    {
        var report = Checked.Report(
            $$"""
            Parameters: { P: { Type: String } }
            Conditions: { C: !Equals [!Ref P, a], D: !Not [!Equals [!Ref P, b]] }
            Resources:
              Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
              App: { Type: AWS::EC2::Subnet, Properties: {{properties}} }
            """
        );

        var finding = Assert.Single(report.Findings, finding => finding.RuleId == "IR1002");
        Assert.EndsWith("(when C = false)", finding.Message);
    }
}
