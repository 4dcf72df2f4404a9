namespace IngressRouting.Templates.Tests.Rules;

public sealed class IR5003_KeyStandsOnceTests
{
    [Fact]
    public void LogicalIdThatStandsTwice_TriggersAtTheLater()
    {
        var finding = Assert.Single(Of("Resources:\n  V: { Type: AWS::EC2::VPC }\n  W: { Type: T }\n  V: { Type: AWS::EC2::EIP }"));

        Assert.Equal(
            "the key 'V' stands in line 2 already, with another content; CloudFormation takes the last and says nothing of the first, which is not "
                + "deployed; take one of them away, or rename it",
            finding.Message
        );
        Assert.Equal("IR5003 V 4,3", Checked.Told(finding));
        Assert.Equal((2, 3), (finding.Related[0].Position.Line, finding.Related[0].Position.Column));
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Theory]
    [InlineData(
        "Resources: { V: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/33, CidrBlock: 10.0.0.0/16 } } }",
        "IR5003 V 1,78"
    )]
    [InlineData(
        "{\"Resources\":{\"V\":{\"Type\":\"AWS::EC2::VPC\",\"Properties\":{\"CidrBlock\":\"10.0.0.0/33\",\"CidrBlock\":\"10.0.0.0/16\"}}}}",
        "IR5003 V 1,83"
    )]
    [InlineData("Parameters:\n  P:\n  P: { Type: String }\nResources: { V: { Type: T, Properties: { P: !Ref P } } }", "IR5003  3,3")]
    [InlineData("Resources: { V: { Type: 7 } }\nResources: { W: { Type: T } }", "IR5003  2,1")]
    [InlineData("Resources: { V: { Type: T, Metadata: [{ a: 1, a: 2 }] } }", "IR5003 V 1,47")]
    public void TheLastCounts(string template, string expected) => Assert.Equal([expected], Checked.Findings(template));

    [Fact]
    public void KeyThatStandsThrice_TriggersForEachThatIsDropped() =>
        Assert.Equal(2, Of("Resources: { V: { Type: T } }\nMetadata: { a: 1, a: 2, a: 3 }").Count());

    [Fact]
    public void ConditionsSayItOnce()
    {
        var finding = Assert.Single(
            Of(
                """
                Parameters: { P: { Type: String } }
                Conditions: { C: !Equals [!Ref P, a] }
                Resources:
                  V: { Type: AWS::EC2::VPC, Condition: C, Properties: { CidrBlock: 10.0.0.0/16 } }
                  V: { Type: AWS::EC2::VPC, Condition: C, Properties: { CidrBlock: 10.1.0.0/16 } }
                """
            )
        );

        Assert.DoesNotContain("when", finding.Message);
    }

    [Theory]
    [InlineData("Resources: { V: { Type: T }, V: { Type: T } }")]
    [InlineData("{\"Resources\": {\"V\": {\"Type\": \"T\", \"a\": [1], \"a\": [1]}}}")]
    [InlineData("Resources: { V: &v { Type: T, a: 1 }, W: { <<: *v, a: 2 } }")]
    public void TheSameTwice_DoesNotTrigger(string template) => Assert.Empty(Of(template));

    private static IEnumerable<TemplateFinding> Of(string template) =>
        Checked.Report(template).Findings.Where(finding => finding.RuleId == "IR5003");
}
