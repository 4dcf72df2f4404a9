namespace IngressRouting.Templates.Tests.Resources;

/// <summary>
/// The ways in which templates name an endpoint as a target. An endpoint that is placed lies in a subnet whose table leads to no internet
/// gateway, which IR4007 says; one that is not placed is not proven.
/// </summary>
public sealed class EndpointTests
{
    private const string Association = """

          Endpoint:
            Type: AWS::NetworkFirewall::VpcEndpointAssociation
            Properties: { FirewallArn: !GetAtt Firewall.FirewallArn, VpcId: !Ref Vpc, SubnetMapping: { SubnetId: !Ref FireA } }
        """;

    private const string LoadBalancer = """

          Endpoint:
            Type: AWS::EC2::VPCEndpoint
            Properties: { VpcId: !Ref Vpc, VpcEndpointType: GatewayLoadBalancer, ServiceName: com.example, SubnetIds: [!Ref FireA] }
        """;

    [Theory]
    [InlineData("!Ref Shared")]
    [InlineData("subnet-0123456789abcdef0")]
    public void A_Subnet_That_Exists_Is_One_Wherever_It_Is_Named(string subnet) =>
        Assert.Contains(
            "IR4020",
            Checked.Violated(
                $$"""
                Parameters: { Shared: { Type: AWS::EC2::Subnet::Id } }
                Resources:
                  Worker: { Type: AWS::EC2::NetworkInterface, Properties: { SubnetId: {{subnet}} } }
                  Firewall:
                    Type: AWS::NetworkFirewall::Firewall
                    Properties: { FirewallName: main, VpcId: vpc-0123456789abcdef0, SubnetMappings: [{ SubnetId: {{subnet}} }] }
                """
            )
        );

    [Theory]
    [InlineData("!Select [1, !Split [\":\", !Select [0, !GetAtt Firewall.EndpointIds]]]", OneSubnet, "")]
    [InlineData("!Select [1, !Split [\":\", !Join [\"\", !GetAtt Firewall.EndpointIds]]]", OneSubnet, null)]
    [InlineData(
        "!Select [0, !Split [\",\", !Select [1, !Split [\"eu-west-1a:\", !Join [\",\", !GetAtt Firewall.EndpointIds]]]]]",
        TwoSubnets,
        ""
    )]
    [InlineData("!Select [\"1\", !Split [\":\", !Select [\"1\", !GetAtt Firewall.EndpointIds]]]", TwoSubnets, null)]
    [InlineData("!GetAtt Endpoint.EndpointId", OneSubnet + Association, "")]
    [InlineData("!Ref Endpoint", OneSubnet + LoadBalancer, "")]
    [InlineData("!GetAtt Endpoint.Id", OneSubnet + LoadBalancer, "")]
    [InlineData("!Select [0, !Split [\",\", !Ref Endpoints]]", OneSubnet, null)]
    [InlineData("vpce-0123456789abcdef0", OneSubnet, null)]
    [InlineData("!GetAtt Custom.EndpointId", OneSubnet + "\n  Custom: { Type: Custom::Endpoint }", null)]
    public void An_Endpoint_Is_Placed_Or_Not_Proven(string target, string firewall, string? placed)
    {
        var report = Checked.Report(Template(target, firewall));

        Assert.Null(report.Fault);
        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == "IR2004");
        var isPlaced = report.Findings.Any(finding => finding.RuleId == "IR4007");
        Assert.Equal(placed is not null, isPlaced);
        Assert.True(isPlaced || report.NotProven.Any(question => question.RuleId == "IR4007"));
    }

    private const string OneSubnet = "[{ SubnetId: !Ref FireA }]";
    private const string TwoSubnets = "[{ SubnetId: !Ref FireA }, { SubnetId: !Ref FireB }]";

    private static string Template(string target, string firewall) =>
        $$"""
            Parameters:
              Endpoints: { Type: String }
            Resources:
              Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
              Gateway: { Type: AWS::EC2::InternetGateway }
              Attachment: { Type: AWS::EC2::VPCGatewayAttachment, Properties: { VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway } }
              App: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1a } }
              FireA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/28, AvailabilityZone: eu-west-1a } }
              FireB: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.3.0/28, AvailabilityZone: eu-west-1b } }
              FireTable: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
              OnA: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref FireA, RouteTableId: !Ref FireTable } }
              OnB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref FireB, RouteTableId: !Ref FireTable } }
              AppTable: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
              OnApp: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref App, RouteTableId: !Ref AppTable } }
              EdgeTable: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
              Edge: { Type: AWS::EC2::GatewayRouteTableAssociation, Properties: { GatewayId: !Ref Gateway, RouteTableId: !Ref EdgeTable } }
              EdgeRoute:
                Type: AWS::EC2::Route
                Properties:
                  RouteTableId: !Ref EdgeTable
                  DestinationCidrBlock: 10.0.1.0/24
                  VpcEndpointId: {{target}}
              Back:
                Type: AWS::EC2::Route
                Properties:
                  RouteTableId: !Ref AppTable
                  DestinationCidrBlock: 0.0.0.0/0
                  VpcEndpointId: {{target}}
              Firewall:
                Type: AWS::NetworkFirewall::Firewall
                Properties:
                  FirewallName: f
                  FirewallPolicyArn: arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/p
                  VpcId: !Ref Vpc
                  SubnetMappings: {{firewall}}
            """;
}
