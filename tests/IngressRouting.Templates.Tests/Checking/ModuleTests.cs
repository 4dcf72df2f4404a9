namespace IngressRouting.Templates.Tests.Checking;

/// <summary>What modules of the registry make has names in the template, and nobody here knows what it is.</summary>
public sealed class ModuleTests
{
    private const string Module = "  Net: { Type: My::Net::Vpc::MODULE, Properties: {} }\n";

    [Theory]
    [InlineData("!Ref Net.Vpc")]
    [InlineData("!Ref NetVpc")]
    [InlineData("!GetAtt NetVpc.VpcId")]
    [InlineData("!GetAtt Net.Vpc.VpcId")]
    [InlineData("{ Fn::GetAtt: [Net.Vpc, VpcId] }")]
    [InlineData("!Sub \"${Net.Vpc}\"")]
    [InlineData("!Sub \"${NetVpc}\"")]
    [InlineData("!Sub \"${Net.Vpc.VpcId}\"")]
    public void ReferenceToWhatAModuleMakes_IsRead(string reference) =>
        Assert.Empty(Checked.Findings($"Resources:\n{Module}  T: {{ Type: AWS::EC2::RouteTable, Properties: {{ VpcId: {reference} }} }}"));

    [Theory]
    [InlineData("!Ref Net.Vpc", "!Ref NetVpc", true)]
    [InlineData("!Ref Net.Vpc", "!Sub \"${Net.Vpc}\"", true)]
    [InlineData("!GetAtt Net.Vpc.VpcId", "!GetAtt NetVpc.VpcId", true)]
    [InlineData("!Ref NetVpc", "!Ref NetOther", false)]
    public void BothNamesOfOneResource_AreTheSame(string one, string other, bool same)
    {
        var scope = new TemplateScope(Checked.Read($"Resources:\n{Module}  T: {{ Type: T, One: {one}, Other: {other} }}"), "");
        var evaluator = new Evaluator(scope, new Situation(new ElementIds(), Scenario.Unconditional));

        Assert.Equal(
            same,
            evaluator.Evaluate(scope.Resources["T"].Find("One")!).Equals(evaluator.Evaluate(scope.Resources["T"].Find("Other")!))
        );
    }

    [Fact]
    public void DependsOn_MayNameWhatAModuleMakes() =>
        Assert.Empty(Checked.Findings($"Resources:\n{Module}  T: {{ Type: T, DependsOn: [Net, Net.Vpc, NetVpc] }}"));

    [Theory]
    [InlineData("!Ref Net.Table", "route table Net.Table ")]
    [InlineData("!Ref NetTable", "route table Net.Table ")]
    [InlineData("!GetAtt NetTable.RouteTableId", "route table Net.Table.RouteTableId ")]
    public void WhatAModuleMakes_IsNamed(string table, string name) =>
        Assert.Contains(
            Checked
                .Report(
                    $"Resources:\n{Module}  R: {{ Type: AWS::EC2::Route, Properties: {{ RouteTableId: {table}, DestinationCidrBlock: 0.0.0.0/0, "
                        + "GatewayId: igw-0123456789abcdef0 } }"
                )
                .NotProven,
            question => question.Needs.StartsWith(name, StringComparison.Ordinal)
        );

    [Fact]
    public void Module_LeavesRoutesOpen() =>
        Assert.Contains(
            Checked.Report(Designs.Sound + "\n" + Module).NotProven,
            question =>
                question.RuleId == "IR2004"
                && question.Needs.StartsWith("My::Net::Vpc::MODULE Net may add routes", StringComparison.Ordinal)
        );

    [Fact]
    public void CircleThroughAModule_IsNone() =>
        Assert.Empty(
            Checked.Findings(
                "Resources:\n"
                    + "  Net: { Type: My::Net::Vpc::MODULE, Properties: { Group: !Ref Group } }\n"
                    + "  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: !Ref NetVpc } }"
            )
        );

    [Theory]
    [InlineData("!Ref Other")]
    [InlineData("!Ref Ne")]
    [InlineData("!GetAtt Other.Id")]
    public void NameOfNoModule_IsRefused(string reference) =>
        Assert.EndsWith(
            "(Unresolved resource dependencies)",
            Checked.Fault($"Resources:\n{Module}  T: {{ Type: T, Properties: {{ P: {reference} }} }}")
        );
}
