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

    [Theory]
    [InlineData("")]
    [InlineData("\nOutputs: { Transit: { Value: !Ref Transit, Export: { Name: transit-subnet } } }")]
    public void AttachmentOfAnotherStack_IsNotProven(string outputs) =>
        AssertNotProven(
            Central.Replace(Attachment, "", StringComparison.Ordinal) + Back + outputs,
            "the template does not say what sends from subnet 'Transit' (100.64.0.0/28); it may be for an attachment that another stack makes"
        );

    [Fact]
    public void ReplyRouteForTheSpokesAloneTellsOfAnotherStack()
    {
        var template = Central
            .Replace(Attachment, "", StringComparison.Ordinal)
            .Replace(
                "DestinationCidrBlock: !Ref Spokes, TransitGatewayId",
                "DestinationCidrBlock: 10.0.0.0/9, VpcPeeringConnectionId",
                StringComparison.Ordinal
            );
        AssertNotProven(template + Back.Replace("!Ref Spokes", "10.0.0.0/9", StringComparison.Ordinal), "it may be for an attachment");
    }

    [Fact]
    public void AttachmentOfAnotherStackAndNoReplyRoute_Triggers()
    {
        var template = Central
            .Replace(Attachment, "", StringComparison.Ordinal)
            .Replace("    DependsOn: Attachment\n", "", StringComparison.Ordinal);
        var finding = Assert.Single(Checked.Report(template).Findings);
        Assert.Equal(("IR4011", "ToNat"), (finding.RuleId, finding.Place.Resource));
        Assert.EndsWith(
            "; or, if an attachment that another stack makes lies there, the networks behind it",
            finding.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Box: { Type: AWS::EC2::Instance, Properties: { ImageId: ami-1, SubnetId: !Ref Transit } }")]
    [InlineData(
        "Fleet: { Type: AWS::AutoScaling::AutoScalingGroup, Properties: { MinSize: 1, MaxSize: 1, VPCZoneIdentifier: [!Ref Transit] } }"
    )]
    public void SubnetThatHoldsSomething_IsOfNoAttachment(string resource) =>
        Assert.Contains(
            "IR4011",
            Checked.Violated(
                Central
                    .Replace(Attachment, "  " + resource + "\n", StringComparison.Ordinal)
                    .Replace("    DependsOn: Attachment\n", "", StringComparison.Ordinal) + Back
            )
        );

    [Theory]
    [InlineData("SubnetArns: [!Sub 'arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:subnet/${Transit}']")]
    [InlineData("SubnetArns: [!Join ['', ['arn:aws:ec2:eu-west-1:111122223333:subnet/', !Ref Transit]]]")]
    public void AttachmentToACoreNetwork_IsOne(string subnets)
    {
        var central = Central.Replace(Attachment, OfCoreNetwork(subnets), StringComparison.Ordinal);
        Assert.DoesNotContain("IR4011", Checked.Violated(central + Back));
        Assert.DoesNotContain(Checked.Report(central + Back).NotProven, question => question.RuleId == "IR4011");
        Assert.Contains(
            "inspects what the networks behind the core network send to NAT gateway 'Nat'",
            Assert.Single(Checked.Report(central).Findings, finding => finding.RuleId == "IR4011").Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("SubnetIds: [!Ref Transit]", "SubnetIds: !Ref Subnets")]
    [InlineData("SubnetIds: [!Ref Transit]", "SubnetIds: [!Ref TransitGateway]")]
    public void AttachmentOfUnknownSubnets_IsNotProven(string known, string unknown) =>
        AssertNotProven(
            "Parameters:\n  Subnets: { Type: CommaDelimitedList }\n"
                + Central.Replace(known, unknown, StringComparison.Ordinal).Replace("Parameters:\n", "", StringComparison.Ordinal)
                + Back,
            "only the deployment knows whether AWS::EC2::TransitGatewayVpcAttachment Attachment lies in subnet 'Transit'"
        );

    [Theory]
    [InlineData("    Type: AWS::EC2::TransitGatewayVpcAttachment")]
    [InlineData("    Type: AWS::NetworkManager::VpcAttachment")]
    public void AttachmentUnderACondition_IsNotProvenWithoutIt(string type)
    {
        var attachment = type.Contains("NetworkManager", StringComparison.Ordinal)
            ? OfCoreNetwork("SubnetArns: [!Sub 'arn:aws:ec2:eu-west-1:111122223333:subnet/${Transit}']")
            : Attachment;
        var conditional = attachment.Replace(type, type + "\n    Condition: IsHub", StringComparison.Ordinal);
        var template =
            Central.Replace(Attachment, conditional, StringComparison.Ordinal)
            + Back.Replace("    Type", "    Condition: IsHub\n    Type", StringComparison.Ordinal);
        AssertNotProven(
            template + "\nConditions: { IsHub: !Equals [!Ref TransitGateway, tgw-0123456789abcdef0] }",
            "the template does not say what sends from subnet 'Transit' (100.64.0.0/28) without "
        );
    }

    private const string Attachment = """
          Attachment:
            Type: AWS::EC2::TransitGatewayVpcAttachment
            Properties: { TransitGatewayId: !Ref TransitGateway, VpcId: !Ref Vpc, SubnetIds: [!Ref Transit] }

        """;

    private static string OfCoreNetwork(string subnets) =>
        $$"""
              Attachment:
                Type: AWS::NetworkManager::VpcAttachment
                Properties: { CoreNetworkId: core-network-1, VpcArn: !Ref TransitGateway, {{subnets}} }

            """;

    private static void AssertNotProven(string template, string needs)
    {
        template = template
            .Replace("      DependsOn: Attachment\n", "", StringComparison.Ordinal)
            .Replace("    DependsOn: Attachment\n", "", StringComparison.Ordinal);
        var report = Checked.Report(template);
        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == "IR4011");
        Assert.Contains(needs, Assert.Single(report.NotProven, question => question.RuleId == "IR4011").Needs, StringComparison.Ordinal);
    }

    // Resources that stand in one line.
    private static string Without(params string[] resources) =>
        string.Join(
            '\n',
            Central.Split('\n').Where(line => !resources.Any(name => line.StartsWith($"  {name}: {{", StringComparison.Ordinal)))
        );
}
