namespace IngressRouting.Templates.Tests.Checking;

/// <summary>What a macro makes of a template nobody here has read.</summary>
public sealed class UnreadPartsTests
{
    [Theory]
    [InlineData("Transform: Mine", "macro Mine may add routes")]
    [InlineData("Transform: [AWS::LanguageExtensions, Mine]", "macro Mine may add routes")]
    [InlineData("Transform: { Name: AWS::Include, Parameters: { Location: s3://x/y } }", "macro AWS::Include may add routes")]
    public void MacroOfTheTemplate_LeavesRoutesOpen(string transform, string needs) =>
        Assert.Contains(
            Checked.Report(transform + "\n" + Designs.Sound).NotProven,
            question => question.RuleId == "IR2004" && question.Needs.StartsWith(needs, StringComparison.Ordinal)
        );

    [Fact]
    public void MacroInAResource_LeavesRoutesOpen()
    {
        var template = Designs.Sound.Replace(
            "Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 }",
            "Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, Fn::Transform: { Name: Mine } }",
            StringComparison.Ordinal
        );
        Assert.Contains(
            Checked.Report(template).NotProven,
            question => question.Needs.StartsWith("macro Mine in App", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("Transform: AWS::LanguageExtensions")]
    [InlineData("Transform: AWS::Serverless-2016-10-31")]
    public void TransformThatChangesNoNetwork_LeavesNothingOpen(string transform) =>
        Assert.Empty(Checked.Report(transform + "\n" + Designs.Sound).NotProven);
}
