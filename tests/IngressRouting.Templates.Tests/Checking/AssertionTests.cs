namespace IngressRouting.Templates.Tests.Checking;

/// <summary>What the section Rules of a template refuses is not deployed, and so not judged.</summary>
public sealed class AssertionTests
{
    [Theory]
    [InlineData("R: { Assertions: [{ Assert: !Equals [!Ref A, !Ref B] }] }")]
    [InlineData("R: { RuleCondition: !Equals [!Ref A, 'yes'], Assertions: [{ Assert: !Equals [!Ref B, 'yes'] }] }")]
    [InlineData("R: { Assertions: [{ Assert: !Not [!And [!Equals [!Ref A, 'yes'], !Equals [!Ref B, 'no']]] }] }")]
    [InlineData("R: { Assertions: [{ Assert: !Or [!Equals [!Ref A, 'no'], !Equals [!Ref B, 'yes']] }] }")]
    [InlineData("R: { Assertions: [{ Assert: { 'Fn::Contains': [['no', maybe], !Ref A] } }] }")]
    [InlineData("R: { Assertions: [{ Assert: { 'Fn::EachMemberIn': [[!Ref B], ['yes']] } }] }")]
    [InlineData("R: { Assertions: [{ Assert: { 'Fn::EachMemberEquals': [[!Ref B, 'yes'], 'yes'] } }] }")]
    [InlineData("R: { Assertions: [{ Assert: !Equals [!Ref C, !Ref B] }] }\n  S: { Assertions: [{ Assert: !Equals [!Ref A, !Ref C] }] }")]
    public void What_An_Assertion_Refuses_Is_Not_Judged(string rules) => Assert.Empty(Findings(rules));

    [Theory]
    [InlineData("R: { Assertions: [{ Assert: !Equals [!Ref A, 'yes'] }] }")]
    [InlineData("R: { RuleCondition: !Equals [!Ref A, 'no'], Assertions: [{ Assert: !Equals [!Ref B, 'yes'] }] }")]
    [InlineData("R: { Assertions: [{ Assert: { 'Fn::Contains': [!Ref L, !Ref A] } }] }")]
    [InlineData("R: { Assertions: [{ Assert: { 'Fn::EachMemberIn': [{ 'Fn::ValueOfAll': ['AWS::EC2::VPC::Id', Tags.A] }, ['x']] } }] }")]
    [InlineData("R: { Assertions: [{ Assert: !Equals [{ 'Fn::ValueOf': [A, Tags.A] }, 'x'] }] }")]
    [InlineData("R: { Assertions: [{ Assert: !Not [{ 'Fn::Contains': [{ 'Fn::RefAll': 'AWS::EC2::VPC::Id' }, !Ref A] }] }] }")]
    [InlineData("R: { Assertions: [{ Assert: !Not [!Or [{ Unheard: 1 }, { Unheard: 2 }]] }] }")]
    [InlineData("R: { Assertions: 7 }")]
    [InlineData("R: { Assertions: [7, {}] }")]
    [InlineData("R: 7")]
    [InlineData("R: { Assertions: [{ Assert: !Equals [!Ref L, !Ref L] }] }")]
    public void What_No_Assertion_Surely_Refuses_Is_Judged(string rules) =>
        Assert.Contains(
            Findings(rules),
            finding =>
                finding.Message.EndsWith("(when IsA = true and IsB = false)", StringComparison.Ordinal)
                || finding.Message.EndsWith("(when IsB = false)", StringComparison.Ordinal)
        );

    [Fact]
    public void A_Value_That_Is_Refused_Is_Not_Judged()
    {
        const string Parameter = "Parameters: { P: { Type: String, Default: 10.0.1.0/24, AllowedValues: [10.0.1.0/24, 10.9.1.0/24] } }";

        Assert.Single(Checked.Report(Designs.Subnet("!Ref P", Parameter)).Findings);
        Assert.Empty(
            Checked
                .Report(Designs.Subnet("!Ref P", Parameter + "\nRules: { R: { Assertions: [{ Assert: !Equals [!Ref P, 10.0.1.0/24] }] } }"))
                .Findings
        );
    }

    [Fact]
    public void Over_The_Budget_Refused_Combinations_Are_Not_Judged_Either()
    {
        var numbers = Enumerable.Range(0, 12).ToList();
        var template = $$"""
            Parameters:
            {{string.Join('\n', numbers.Select(n => $"  P{n}: {{ Type: String, AllowedValues: [a, b] }}"))}}
            Conditions:
            {{string.Join('\n', numbers.Select(n => $"  C{n}: !Equals [!Ref P{n}, b]"))}}
            Rules: { R: { Assertions: [{ Assert: !Not [!Equals [!Ref P3, b]] }] } }
            Resources:
            {{string.Join(
                '\n',
                numbers.Select(n => $"  V{n}: {{ Type: AWS::EC2::VPC, Condition: C{n}, Properties: {{ CidrBlock: 10.{n}.0.0/33 }} }}")
            )}}
            """;

        var report = Checked.Report(template);

        Assert.Equal(11, report.Findings.Count);
        Assert.DoesNotContain(report.Findings, finding => finding.Place.Resource == "V3");
    }

    private static IReadOnlyList<TemplateFinding> Findings(string rules) =>
        Checked
            .Report(
                Designs.Subnet(
                    "!If [IsA, !If [IsB, 10.0.1.0/24, 10.9.0.0/24], 10.0.1.0/24]",
                    $"""
                    Parameters:
                      A: {"{"} Type: String, AllowedValues: ['yes', 'no'] {"}"}
                      B: {"{"} Type: String, AllowedValues: ['yes', 'no'] {"}"}
                      C: {"{"} Type: String {"}"}
                      L: {"{"} Type: CommaDelimitedList {"}"}
                    Conditions:
                      IsA: !Equals [!Ref A, 'yes']
                      IsB: !Equals [!Ref B, 'yes']
                    Rules:
                      {rules}
                    """
                )
            )
            .Findings;
}
