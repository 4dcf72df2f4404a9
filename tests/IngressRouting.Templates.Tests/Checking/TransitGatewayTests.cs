namespace IngressRouting.Templates.Tests.Checking;

/// <summary>Central egress through a firewall and a NAT gateway: what comes by the transit gateway has addresses of other networks.</summary>
public sealed class TransitGatewayTests
{
    private const string Central = """
        Parameters:
          TransitGateway: { Type: String }
          Spokes: { Type: String, Default: 10.0.0.0/8 }
        Resources:
          Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 100.64.0.0/16 } }
          Gateway: { Type: AWS::EC2::InternetGateway }
          Attached: { Type: AWS::EC2::VPCGatewayAttachment, Properties: { VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway } }
          Transit: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 100.64.0.0/28, AvailabilityZone: eu-west-1a } }
          Inspection: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 100.64.0.32/28, AvailabilityZone: eu-west-1a } }
          Outbound: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 100.64.1.0/24, AvailabilityZone: eu-west-1a } }
          Attachment:
            Type: AWS::EC2::TransitGatewayVpcAttachment
            Properties: { TransitGatewayId: !Ref TransitGateway, VpcId: !Ref Vpc, SubnetIds: [!Ref Transit] }
          Firewall:
            Type: AWS::NetworkFirewall::Firewall
            Properties: { FirewallName: central, VpcId: !Ref Vpc, SubnetMappings: [{ SubnetId: !Ref Inspection }] }
          Address: { Type: AWS::EC2::EIP, DependsOn: Attached }
          Nat: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref Outbound, AllocationId: !GetAtt Address.AllocationId } }
          TransitTable: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
          InspectionTable: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
          OutboundTable: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
          OnTransit: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Transit, RouteTableId: !Ref TransitTable } }
          OnInspection: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Inspection, RouteTableId: !Ref InspectionTable } }
          OnOutbound: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Outbound, RouteTableId: !Ref OutboundTable } }
          ToFirewall:
            Type: AWS::EC2::Route
            Properties:
              RouteTableId: !Ref TransitTable
              DestinationCidrBlock: 0.0.0.0/0
              VpcEndpointId: !Select [1, !Split [":", !Select [0, !GetAtt Firewall.EndpointIds]]]
          ToNat: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref InspectionTable, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
          ToSpokes:
            Type: AWS::EC2::Route
            DependsOn: Attachment
            Properties: { RouteTableId: !Ref InspectionTable, DestinationCidrBlock: !Ref Spokes, TransitGatewayId: !Ref TransitGateway }
          ToInternet:
            Type: AWS::EC2::Route
            DependsOn: Attached
            Properties: { RouteTableId: !Ref OutboundTable, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway }

        """;

    private const string Back = """
          BackToFirewall:
            Type: AWS::EC2::Route
            Properties:
              RouteTableId: !Ref OutboundTable
              DestinationCidrBlock: !Ref Spokes
              VpcEndpointId: !Select [1, !Split [":", !Select [0, !GetAtt Firewall.EndpointIds]]]
        """;

    [Fact]
    public void ReplyRouteForTheSpokes_IsSound() => Assert.Empty(Checked.Violated(Central + Back));

    [Fact]
    public void SubnetOfTheNatGatewayWithoutTable_Triggers() =>
        Assert.Contains(
            "uses the main route table, which has no route back to them",
            Assert.Single(Checked.Report(Without("OnOutbound")).Findings, finding => finding.RuleId == "IR4011").Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void TwoSubnetsOfAttachments_TriggerOnce() =>
        Assert.Single(
            Checked
                .Report(
                    Central.Replace("SubnetIds: [!Ref Transit]", "SubnetIds: [!Ref Transit, !Ref Second]", StringComparison.Ordinal)
                        + """
                          Second: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 100.64.0.16/28, AvailabilityZone: eu-west-1b } }
                          OnSecond: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Second, RouteTableId: !Ref TransitTable } }
                        """
                )
                .Findings,
            finding => finding.RuleId == "IR4011"
        );

    [Fact]
    public void NoReplyRouteForTheSpokes_Triggers()
    {
        var finding = Assert.Single(Checked.Report(Central).Findings);
        Assert.Equal(("IR4011", "ToNat"), (finding.RuleId, finding.Place.Resource));
        Assert.Contains("has no route back to them", finding.Message, StringComparison.Ordinal);
    }

    // Resources that stand in one line.
    private static string Without(params string[] resources) =>
        string.Join(
            '\n',
            Central.Split('\n').Where(line => !resources.Any(name => line.StartsWith($"  {name}: {{", StringComparison.Ordinal)))
        );
}
