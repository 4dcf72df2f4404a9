namespace IngressRouting.Templates.Tests.Rules;

public sealed class IR5002_ResourceWaitsForBlockTests
{
    private const string Id = "IR5002";

    private const string Network = """
        Resources:
          Vpc:
            Type: AWS::EC2::VPC
            Properties: { CidrBlock: 10.0.0.0/16 }
          More:
            Type: AWS::EC2::VPCCidrBlock
            Properties: { VpcId: !Ref Vpc, CidrBlock: 10.1.0.0/16 }
          Table:
            Type: AWS::EC2::RouteTable
            Properties: { VpcId: !Ref Vpc }

        """;

    [Fact]
    public void RouteThatDoesNotWaitForTheSubnet_Triggers()
    {
        var finding = Assert.Single(Of(Subnet("10.0.1.0/24") + Route("10.0.1.0/24")));
        Assert.Equal(
            "route ToApp needs subnet 'App', but nothing makes CloudFormation create it afterwards: AWS refuses a route into the VPC while no subnet has "
                + "its destination ('Route destination doesn't match any subnet CIDR blocks'); add DependsOn: App, or take the block by Fn::GetAtt",
            finding.Message
        );
        Assert.Equal((Severity.Warning, "ToApp"), (finding.Severity, finding.Place.Resource));
    }

    [Fact]
    public void SubnetThatDoesNotWaitForItsBlock_Triggers()
    {
        var finding = Assert.Single(Of(Subnet("10.1.1.0/24")));
        Assert.Equal(
            "subnet 'App' needs VPC CIDR block More, but nothing makes CloudFormation create it afterwards: AWS refuses a subnet whose block the VPC does "
                + "not have yet (InvalidSubnet.Range); add DependsOn: More",
            finding.Message
        );
    }

    [Fact]
    public void RouteThatWaitsForASubnetThatDoesNotWait_TriggersOnce() =>
        Assert.Equal(["App"], Of(Subnet("10.1.1.0/24") + Route("!GetAtt App.CidrBlock")).Select(finding => finding.Place.Resource));

    [Fact]
    public void RouteThatTakesTheBlockOfTheSubnet_DoesNotTrigger() =>
        Assert.Empty(Of(Subnet("10.0.1.0/24") + Route("!GetAtt App.CidrBlock")));

    [Fact]
    public void RouteThatWaits_DoesNotTrigger() => Assert.Empty(Of(Subnet("10.0.1.0/24") + Route("10.0.1.0/24", "DependsOn: App")));

    [Fact]
    public void SubnetThatWaits_DoesNotTrigger() => Assert.Empty(Of(Subnet("10.1.1.0/24", "DependsOn: More")));

    [Fact]
    public void SubnetInTheBlockThatTheVpcIsMadeWith_DoesNotTrigger() => Assert.Empty(Of(Subnet("10.0.1.0/24")));

    [Fact]
    public void RouteOutOfTheVpc_DoesNotTrigger() => Assert.Empty(Of(Subnet("10.0.1.0/24") + Route("192.168.0.0/16")));

    private static string Subnet(string block, string dependsOn = "") =>
        $$"""
              App:
                Type: AWS::EC2::Subnet
                {{dependsOn}}
                Properties: { VpcId: !Ref Vpc, CidrBlock: {{block}} }

            """;

    private static string Route(string destination, string dependsOn = "") =>
        $$"""
              ToApp:
                Type: AWS::EC2::Route
                {{dependsOn}}
                Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: {{destination}}, NetworkInterfaceId: eni-0123456789abcdef0 }

            """;

    private static IEnumerable<TemplateFinding> Of(string resources) =>
        Checked.Report(Network + resources).Findings.Where(finding => finding.RuleId == Id);
}
