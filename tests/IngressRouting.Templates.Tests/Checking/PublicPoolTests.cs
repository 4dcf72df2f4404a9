namespace IngressRouting.Templates.Tests.Checking;

/// <summary>A gateway route table may hold routes for blocks of a public IPv4 pool that is associated with it.</summary>
public sealed class PublicPoolTests
{
    private const string Pool = """

          Pool:
            Type: AWS::EC2::IpPoolRouteTableAssociation
            DependsOn: Edge
            Properties: { PublicIpv4Pool: ipv4pool-ec2-0123456789abcdef0, RouteTableId: !Ref EdgeTable }
        """;

    [Theory]
    [InlineData("203.0.113.0/24")]
    [InlineData("203.0.112.0/23")]
    [InlineData("203.0.113.16/28")]
    public void BlockOfThePool_IsNotProven(string block)
    {
        var report = Checked.Report(Designs.Sound + Pool + Route(block));
        Assert.DoesNotContain(report.Findings, finding => finding.Severity != Severity.Info);
        var question = Assert.Single(report.NotProven, question => question.Place.Resource == "Addresses");
        Assert.Equal(
            (
                "IR2006",
                $"only AWS knows whether {block} is part of the pool that AWS::EC2::IpPoolRouteTableAssociation Pool associates with route table EdgeTable"
            ),
            (question.RuleId, question.Needs)
        );
    }

    [Fact]
    public void PoolOfATableThatAParameterNames_IsNotProven() =>
        Assert.DoesNotContain(
            "IR2006",
            Checked.Violated(
                "Parameters: { Table: { Type: String } }\n"
                    + Designs.Sound
                    + Pool.Replace("!Ref EdgeTable", "!Ref Table", StringComparison.Ordinal)
                    + Route("203.0.113.0/24")
            )
        );

    [Theory]
    [InlineData("203.0.113.0/29")]
    [InlineData("203.0.112.0/22")]
    public void BlockThatNoPoolRouteHas_IsAWarning(string block) =>
        Assert.Equal(Severity.Warning, Assert.Single(Of(Designs.Sound + Pool + Route(block))).Severity);

    [Theory]
    [InlineData("10.9.0.0/24")]
    [InlineData("0.0.0.0/0")]
    public void BlockThatIsOfNoPool_Triggers(string block) =>
        Assert.Equal(Severity.Error, Assert.Single(Of(Designs.Sound + Pool + Route(block))).Severity);

    [Theory]
    [InlineData("")]
    [InlineData("RouteTableId: !Ref AppTable")]
    public void TableWithoutPool_Triggers(string other)
    {
        var pool = other.Length == 0 ? "" : Pool.Replace("RouteTableId: !Ref EdgeTable", other, StringComparison.Ordinal);
        Assert.Equal(Severity.Error, Assert.Single(Of(Designs.Sound + pool + Route("203.0.113.0/24"))).Severity);
    }

    [Fact]
    public void TableOfAVirtualPrivateGateway_Triggers()
    {
        var template = Designs
            .Sound.Replace("AWS::EC2::InternetGateway }", "AWS::EC2::VPNGateway, Properties: { Type: ipsec.1 } }", StringComparison.Ordinal)
            .Replace("InternetGatewayId:", "VpnGatewayId:", StringComparison.Ordinal);
        Assert.Equal(Severity.Error, Assert.Single(Of(template + Pool + Route("203.0.113.0/24"))).Severity);
    }

    [Fact]
    public void SubnetBesideThePool_IsStillMissed() =>
        Assert.Contains(
            "IR4009",
            Checked.Violated(
                Designs
                    .With("      DestinationCidrBlock: 10.0.1.0/24\n", "      DestinationCidrBlock: 203.0.113.0/24\n")
                    .Replace("CidrBlock: 10.0.1.0/24 }", "CidrBlock: 10.0.1.0/24, MapPublicIpOnLaunch: true }", StringComparison.Ordinal)
                    + Pool
            )
        );

    private static string Route(string block) =>
        $$"""

              Addresses:
                Type: AWS::EC2::Route
                DependsOn: Appliance
                Properties: { RouteTableId: !Ref EdgeTable, DestinationCidrBlock: {{block}}, NetworkInterfaceId: !Ref Eni }
            """;

    private static IEnumerable<TemplateFinding> Of(string template) =>
        Checked.Report(template).Findings.Where(finding => finding.RuleId == "IR2006");
}
