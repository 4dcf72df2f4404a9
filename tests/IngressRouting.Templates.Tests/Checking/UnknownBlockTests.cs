namespace IngressRouting.Templates.Tests.Checking;

/// <summary>Blocks that only the deployment knows: equal terms are equal, and what they are for stays open.</summary>
public sealed class UnknownBlockTests
{
    private const string App = "Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 }";

    private const string DualStack = """
          More: { Type: AWS::EC2::VPCCidrBlock, Properties: { VpcId: !Ref Vpc, AmazonProvidedIpv6CidrBlock: true } }
          EdgeRoute6:
            Type: AWS::EC2::Route
            DependsOn: App
            Properties: { RouteTableId: !Ref EdgeTable, DestinationIpv6CidrBlock: !Ref Block6, NetworkInterfaceId: !Ref Eni }
          AppDefault6:
            Type: AWS::EC2::Route
            Properties: { RouteTableId: !Ref AppTable, DestinationIpv6CidrBlock: "::/0", NetworkInterfaceId: !Ref Eni }
        """;

    [Fact]
    public void Ipv6BlockOfAParameter_IsThatOfTheEdgeRoute() =>
        Assert.DoesNotContain(
            "IR4009",
            Checked.Violated(
                "Parameters: { Block6: { Type: String } }\n"
                    + Designs.Sound.Replace(
                        App,
                        "DependsOn: More\n    Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, Ipv6CidrBlock: !Ref Block6 }",
                        StringComparison.Ordinal
                    )
                    + "\n"
                    + DualStack
            )
        );

    [Fact]
    public void EdgeRouteForABlockThatAParameterGives_LeavesTheWayBackOpen()
    {
        var report = Checked.Report(
            "Parameters: { Block: { Type: String } }\n"
                + Designs.Sound.Replace("DestinationCidrBlock: 10.0.1.0/24", "DestinationCidrBlock: !Ref Block", StringComparison.Ordinal)
        );
        foreach (var rule in new[] { "IR4005", "IR4006", "IR4008" })
        {
            Assert.Contains(report.NotProven, question => question.RuleId == rule && question.Place.Resource == "EdgeRoute");
        }
    }
}
