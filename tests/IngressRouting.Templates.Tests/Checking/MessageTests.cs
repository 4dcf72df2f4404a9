namespace IngressRouting.Templates.Tests.Checking;

/// <summary>Messages say what is wrong with this template, and name things as its author would.</summary>
public sealed class MessageTests
{
    private const string Vpc = """
        Resources:
          Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
          App: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 } }
          Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
          OnApp: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref App, RouteTableId: !Ref Table } }
          Net: { Type: Custom::Net, Properties: { ServiceToken: 'arn:aws:lambda:eu-west-1:111122223333:function:net' } }

        """;

    [Theory]
    [InlineData("!Ref One", "!Ref Other", " (by parameters Other and One)")]
    [InlineData("!Ref One", "192.168.0.0/16", " (by parameter One)")]
    [InlineData("192.168.0.0/16", "192.168.0.0/16", "")]
    public void AFinding_NamesTheParametersThatItsValuesComeFrom(string first, string second, string end)
    {
        var finding = Assert.Single(
            Checked
                .Report(
                    "Parameters: { One: { Type: String, Default: 192.168.0.0/16 }, Other: { Type: String, Default: 192.168.0.0/16 } }\n"
                        + Vpc
                        + $"  A: {{ Type: AWS::EC2::Route, Properties: {{ RouteTableId: !Ref Table, DestinationCidrBlock: {first}, VpcPeeringConnectionId: pcx-1 }} }}\n"
                        + $"  B: {{ Type: AWS::EC2::Route, Properties: {{ RouteTableId: !Ref Table, DestinationCidrBlock: {second}, TransitGatewayId: tgw-1 }} }}\n"
                )
                .Findings,
            finding => finding.RuleId == "IR3004"
        );

        Assert.EndsWith("keep one of them" + end, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AFinding_NamesTheParameterThatWasGiven() =>
        Assert.EndsWith(
            " (by parameter Block)",
            Assert
                .Single(Checked.Report(Designs.Subnet("!Ref Block", "Parameters: { Block: { Type: String } }"), ("Block", "foo")).Findings)
                .Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Fn::ImportValue: !Sub '${Stack}-${AWS::Region}-Block'", "the import ${Stack}-${AWS::Region}-Block")]
    [InlineData("Fn::GetStackOutput: { StackName: net, OutputName: Block }", "output Block of stack net")]
    [InlineData("Fn::GetStackOutput: { StackName: !Ref Stack, OutputName: Block }", "output Block of stack parameter Stack")]
    [InlineData("Fn::Select: [2, !Ref Blocks]", "item 2 of parameter Blocks")]
    [InlineData("Fn::Select: [0, !Split ['|', !Ref Stack]]", "item 0 of a value of Fn::Split (parameter Stack)")]
    [InlineData("Fn::FindInMap: [R, !Ref 'AWS::Region', Block]", "mapping R [AWS::Region, Block]")]
    public void WhatOnlyTheDeploymentKnows_IsNamed(string block, string name) =>
        Assert.Contains(
            Checked
                .Report(
                    "Parameters: { Stack: { Type: String }, Blocks: { Type: CommaDelimitedList } }\n"
                        + "Mappings: { R: { a: { Block: 10.0.0.0/16 }, b: { Block: 10.1.0.0/16 } } }\n"
                        + $"Resources: {{ Vpc: {{ Type: AWS::EC2::VPC, Properties: {{ CidrBlock: {{ {block} }} }} }} }}"
                )
                .NotProven,
            question =>
                question.Needs.StartsWith($"the block of VPC 'Vpc' is {name}, and only the deployment knows it", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData(
        "DestinationCidrBlock: '::/0'",
        "'::/0' of route Out is no CIDR block for that property: DestinationCidrBlock takes IPv4, and this is IPv6 ('Value (::/0) for parameter "
            + "destinationCidrBlock is invalid. This is not a valid CIDR block.'); write it as DestinationIpv6CidrBlock"
    )]
    [InlineData(
        "DestinationCidrBlock: '::0/'",
        "'::0/' of route Out is no CIDR block for that property: DestinationCidrBlock takes IPv4, and this is IPv6 ('Value (::0/) for parameter "
            + "destinationCidrBlock is invalid. This is not a valid CIDR block.'); besides, nothing stands behind the slash, and the prefix length of an "
            + "IPv6 block is a number from 0 to 128; write a block such as ::/0 as DestinationIpv6CidrBlock"
    )]
    [InlineData(
        "DestinationIpv6CidrBlock: 0.0.0.0/0",
        "'0.0.0.0/0' of route Out is no CIDR block for that property: DestinationIpv6CidrBlock takes IPv6, and this is IPv4; write it as "
            + "DestinationCidrBlock"
    )]
    [InlineData(
        "DestinationIpv6CidrBlock: '::0/'",
        "'::0/' of route Out is no CIDR block: nothing stands behind the slash, and the prefix length of an IPv6 block is a number from 0 to 128; write a "
            + "block such as ::/0"
    )]
    [InlineData(
        "DestinationIpv6CidrBlock: '2001:db8::'",
        "'2001:db8::' of route Out is no CIDR block: it has no prefix length such as /64; write a block such as ::/0"
    )]
    [InlineData(
        "DestinationCidrBlock: 10.0.300.0/24",
        "'10.0.300.0/24' of route Out is no CIDR block: '300' is none of the four numbers of an IPv4 address, which go from 0 to 255 and have no leading "
            + "zeros; write a block such as 10.0.1.0/24"
    )]
    public void BlockThatIsNone(string destination, string message) =>
        Assert.Equal(
            message,
            Assert.Single(Checked.Report(Vpc + Route($"{destination}, TransitGatewayId: tgw-0123456789abcdef0")).Findings).Message
        );

    [Theory]
    [InlineData(
        "  More: { Type: AWS::EC2::VPC, Properties: { CidrBlock: '2001:db8::/56' } }",
        "Ipv6CidrBlock of an AWS::EC2::VPCCidrBlock"
    )]
    [InlineData("  More: { Type: AWS::EC2::VPCCidrBlock, Properties: { VpcId: !Ref Vpc, CidrBlock: '2001:db8::/56' } }", "Ipv6CidrBlock")]
    [InlineData("  More: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: '2001:db8::/64' } }", "Ipv6CidrBlock")]
    [InlineData(
        "  More: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: x, VpcId: !Ref Vpc, SecurityGroupIngress: [{ IpProtocol: '-1', CidrIp: '::/0' }] } }",
        "CidrIpv6"
    )]
    public void BlockOfTheOtherFamily(string resource, string property) =>
        Assert.EndsWith(
            "; write it as " + property,
            Assert.Single(Checked.Report(Vpc + resource).Findings, finding => finding.RuleId == "IR1001").Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("RouteTableId: !GetAtt Net.Table", "route table Net.Table comes from Custom::Net Net, and may have routes")]
    [InlineData(
        "RouteTableId: !Select [0, !GetAtt Net.Tables]",
        "route table Net.Tables[0] comes from Custom::Net Net, and may have routes"
    )]
    [InlineData("RouteTableId: rtb-0123456789abcdef0", "route table rtb-0123456789abcdef0 exists already, and may have routes")]
    [InlineData(
        "RouteTableId: !ImportValue { 'Fn::Sub': '${AWS::StackName}-table' }",
        "route table ${AWS::StackName}-table exists already, and may"
    )]
    public void TableThatIsNotRead(string table, string needs) =>
        Assert.Contains(
            Checked
                .Report(
                    Vpc
                        + Route($"DestinationCidrBlock: 192.168.0.0/16, TransitGatewayId: tgw-1")
                            .Replace("RouteTableId: !Ref Table", table, StringComparison.Ordinal)
                )
                .NotProven,
            question => question.Needs.StartsWith(needs, StringComparison.Ordinal)
        );

    [Fact]
    public void WhatAnUnknownResourceGives_DoesNotExistAlready()
    {
        var resources = """
              Edge: { Type: AWS::EC2::GatewayRouteTableAssociation, Properties: { RouteTableId: !GetAtt Net.Edge, GatewayId: !GetAtt Net.Gateway } }
              OnOther: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !GetAtt Net.Subnet, RouteTableId: !Ref Table } }
              Far: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !GetAtt Net.Vpc } }
              Near: { Type: AWS::EC2::Subnet, Properties: { VpcId: !GetAtt Net.Vpc, CidrBlock: 10.0.1.0/24 } }
              Inside:
                Type: AWS::EC2::Route
                Properties: { RouteTableId: !Ref Far, DestinationCidrBlock: 10.0.1.0/25, NetworkInterfaceId: !GetAtt Net.Interface }
              Firewall:
                Type: AWS::NetworkFirewall::Firewall
                Properties: { FirewallName: all, VpcId: !Ref Vpc, SubnetMappings: [{ SubnetId: !GetAtt Net.Subnet }] }
            """;
        var report = Checked.Report(Vpc + resources);
        Assert.NotEmpty(report.NotProven);
        Assert.DoesNotContain(report.NotProven, question => question.Needs.Contains("exist", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "instance 'Web'")]
    [InlineData("SourceDestCheck: true, ", "instance 'Web'")]
    [InlineData("SourceDestCheck: false, ", "appliance 'Web'")]
    public void ServerIsNoAppliance(string check, string title)
    {
        var resources = $$"""
              Gateway: { Type: AWS::EC2::InternetGateway }
              Attachment: { Type: AWS::EC2::VPCGatewayAttachment, Properties: { VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway } }
              Web: { Type: AWS::EC2::Instance, Properties: { {{check}}ImageId: ami-1, SubnetId: !Ref App } }
              Address: { Type: AWS::EC2::EIP, DependsOn: Attachment, Properties: { InstanceId: !Ref Web } }
            """;
        Assert.StartsWith(
            title,
            Assert.Single(Checked.Report(Vpc + resources).Findings, finding => finding.RuleId == "IR5001").Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void InstanceThatARouteNames_IsAnAppliance()
    {
        var route = Route("DestinationCidrBlock: 0.0.0.0/0, InstanceId: !Ref Box");
        var box = "\n  Box: { Type: AWS::EC2::Instance, Properties: { ImageId: ami-1, SubnetId: !Ref App } }";
        Assert.Contains(
            Checked.Report(Vpc + route + box).Findings,
            finding => finding.Message.StartsWith("appliance 'Box' lies", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void SubnetInThePlaceOfAnEndpoint_IsNotNamedAsOne()
    {
        var report = Checked.Report(Vpc + Route("DestinationCidrBlock: 0.0.0.0/0, VpcEndpointId: !Ref App"));
        Assert.Contains(
            "the template does not say where Gateway Load Balancer endpoint (the id of subnet 'App') sends what it forwards",
            report.NotProven.Select(question => question.Needs)
        );
    }

    [Theory]
    [InlineData(
        "NetworkInterfaces: [{ DeviceIndex: '0', NetworkInterfaceId: !Ref Eni }, { DeviceIndex: '1', SubnetId: !Ref App }], SourceDestCheck: false",
        "SourceDestCheck of appliance 'Box' does not count, because it has 2 network interfaces and each has a check of its own; set SourceDestCheck: false of network interface 'Eni'"
    )]
    [InlineData(
        "NetworkInterfaces: [{ DeviceIndex: '0', NetworkInterfaceId: !Ref Eni }, { DeviceIndex: '1', SubnetId: !Ref App }]",
        "(ENI_SOURCE_DEST_CHECK_RESTRICTION); turn it off"
    )]
    [InlineData(
        "NetworkInterfaces: [{ DeviceIndex: '0', NetworkInterfaceId: !Ref Eni }]",
        "(ENI_SOURCE_DEST_CHECK_RESTRICTION); turn it off"
    )]
    public void CheckOfTheInstance(string properties, string message)
    {
        var resources =
            Route("DestinationCidrBlock: 0.0.0.0/0, NetworkInterfaceId: !Ref Eni")
            + $$"""

                  Eni: { Type: AWS::EC2::NetworkInterface, Properties: { SubnetId: !Ref Inspection } }
                  Inspection: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24 } }
                  Box: { Type: AWS::EC2::Instance, Properties: { ImageId: ami-1, {{properties}} } }
                """;
        Assert.EndsWith(
            message,
            Assert.Single(Checked.Report(Vpc + resources).Findings, finding => finding.RuleId == "IR4003").Message,
            StringComparison.Ordinal
        );
    }

    private static string Route(string properties) =>
        $"  Out: {{ Type: AWS::EC2::Route, Properties: {{ RouteTableId: !Ref Table, {properties} }} }}\n";
}
