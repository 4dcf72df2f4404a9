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
    [InlineData("Transform: [AWS::CodeDeployBlueGreen, AWS::ServiceCatalog]")]
    public void TransformThatChangesNoNetwork_LeavesNothingOpen(string transform) =>
        Assert.Empty(Checked.Report(transform + "\n" + Designs.Sound).NotProven);

    [Theory]
    [InlineData("Properties: { Fn::Transform: { Name: Mine } }", "macro Mine in App")]
    [InlineData("Fn::Transform: { Name: Mine }", "macro Mine in App")]
    [InlineData("Properties: { Transform: { Name: Mine } }", "macro Mine in App")]
    [InlineData("Properties: { VpcId: !Ref Vpc, Fn::ForEach::P: [P, !Ref Names, { '${P}': !Ref P }] }", "macro Fn::ForEach::P in App")]
    public void ResourceThatAMacroCompletes_IsNotRead(string body, string needs)
    {
        var report = Checked.Report(
            Designs.With("Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 }", body)
                + "\nParameters: { Names: { Type: CommaDelimitedList } }\nTransform: AWS::LanguageExtensions"
        );

        Assert.Empty(report.Findings);
        Assert.Contains(report.NotProven, question => question.Needs.StartsWith(needs, StringComparison.Ordinal));
    }

    [Fact]
    public void ResourceWithoutAType_MayBeAMacros() =>
        Assert.Contains(
            Checked.Report(Designs.Sound + "\n  More: { Fn::Transform: { Name: Mine } }").NotProven,
            question => question.Needs.StartsWith("macro Mine in More", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("Transform: { Name: AWS::Include, Parameters: { Location: s3://b/p } }", "macro AWS::Include may add routes")]
    [InlineData("Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://b/p } }", "macro AWS::Include may add routes")]
    [InlineData("Fn::ForEach::Zone: [Z, !Ref Zones, { 'T${Z}': { Type: T } }]", "loop Fn::ForEach::Zone may add routes")]
    public void WhatAMacroOrALoopMakesOfASection_MayBeAnything(string member, string message) =>
        Assert.Contains(
            Checked
                .Report(
                    $"Transform: AWS::LanguageExtensions\nParameters: {{ Zones: {{ Type: CommaDelimitedList }} }}\n{Designs.Sound}\n  {member}"
                )
                .NotProven,
            question => question.Needs.StartsWith(message, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("Type: AWS::Lambda::Function, Properties: { Fn::Transform: { Name: Mine } }")]
    [InlineData("Type: AWS::Lambda::Function, Properties: { Code: { Fn::Transform: { Name: Mine } } }")]
    public void MacroInWhatIsNoNetwork_LeavesNothingOpen(string body) =>
        Assert.Empty(Checked.Report(Designs.Sound + $"\n  More: {{ {body} }}").NotProven);
}
