namespace IngressRouting.Templates.Tests.Checking;

/// <summary>Functions in what a resource says beside its properties, which a transform works out.</summary>
public sealed class FunctionsInAttributesTests
{
    private const string Loop = """
        Transform: AWS::LanguageExtensions
        Parameters: { Stage: { Type: String } }
        Mappings: { Wanted: { Zone: { 2: IsLive } } }
        Conditions: { IsLive: !Equals [!Ref Stage, live] }
        Resources:
          Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
          Fn::ForEach::Zones:
            - Z
            - [1, 2]
            - More${Z}: { Type: AWS::EC2::VPCCidrBlock, Properties: { VpcId: !Ref Vpc, CidrBlock: !Sub "10.${Z}.0.0/16" } }
              App${Z}:
                Type: AWS::EC2::Subnet
                ATTRIBUTE
                Properties: { VpcId: !Ref Vpc, CidrBlock: !Sub "10.${Z}.1.0/24" }
        """;

    [Theory]
    [InlineData("DependsOn: !Sub More${Z}")]
    [InlineData("DependsOn: [Vpc, !Sub \"More${Z}\", !Join ['', [More, !Ref Z]]]")]
    [InlineData("DependsOn: !Split [',', !Sub \"More1,More2\"]")]
    public void DependsOnInALoop_IsReadAsItIsWrittenOut(string dependsOn) => Assert.DoesNotContain("IR5002", Violated(dependsOn));

    [Fact]
    public void DependsOnSomethingElseInALoop_DoesNotMakeAnOrder() =>
        Assert.Contains("IR5002", Violated("DependsOn: !Sub \"V${AWS::NoValue}pc\""));

    [Fact]
    public void DependsOnWhatOnlyTheDeploymentKnows_LeavesTheOrderOpen()
    {
        var report = Checked.Report(Loop.Replace("ATTRIBUTE", "DependsOn: !Ref Stage", StringComparison.Ordinal));

        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == "IR5002");
        Assert.Contains(
            report.NotProven,
            question => question.Needs.StartsWith("only the deployment knows the dependencies of subnet 'App1'", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("DependsOn: !Sub Less${Z}", "'Less1' is no resource of the template (Unresolved resource dependencies)")]
    [InlineData("Condition: !Sub Less${Z}", "the template has no condition 'Less1'")]
    [InlineData("DependsOn: { Name: Vpc }", "DependsOn takes names of resources")]
    [InlineData("Condition: { Name: IsLive }", "the Condition of a resource is the name of a condition")]
    [InlineData("Condition: [IsLive]", "the Condition of a resource is the name of a condition")]
    public void NamesThatAreNone_AreRefused(string attribute, string reason) =>
        Assert.EndsWith(reason, Checked.Fault(Loop.Replace("ATTRIBUTE", attribute, StringComparison.Ordinal)));

    [Theory]
    [InlineData("DependsOn: !Sub Vpc", "DependsOn takes the name of a resource, or a list of them")]
    [InlineData("Condition: !Sub Vpc", "the Condition of a resource is the name of a condition")]
    public void WithoutATransform_TheyAreRefused(string attribute, string reason) =>
        Assert.EndsWith(reason, Checked.Fault($"Resources: {{ Vpc: {{ Type: T }}, A: {{ Type: T, {attribute} }} }}"));

    [Fact]
    public void ConditionInALoop_IsTheOneThatItAmountsTo() =>
        Assert.Equal(
            ["App1", "App2 (when IsLive = true)"],
            Outside("Condition: !FindInMap [Wanted, Zone, !Ref Z, { DefaultValue: !Ref AWS::NoValue }]")
        );

    [Fact]
    public void ConditionThatOnlyTheDeploymentKnows_IsOpen() =>
        Assert.Equal(["App1 (when App1's Condition = true)", "App2 (when App2's Condition = true)"], Outside("Condition: !Ref Stage"));

    // The subnets whose block is not in the VPC, and when.
    private static IEnumerable<string> Outside(string attribute) =>
        Checked
            .Report(
                Loop.Replace("ATTRIBUTE", attribute, StringComparison.Ordinal)
                    .Replace("10.${Z}.1.0/24", "172.16.${Z}.0/24", StringComparison.Ordinal)
            )
            .Findings.Where(finding => finding.RuleId == "IR1002")
            .Select(finding =>
                (
                    finding.Place.Resource
                    + (finding.Message.IndexOf(" (when ", StringComparison.Ordinal) is > 0 and var when ? finding.Message[when..] : "")
                )
            )
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Violated(string attribute) =>
        Checked.Violated(Loop.Replace("ATTRIBUTE", attribute, StringComparison.Ordinal));
}
