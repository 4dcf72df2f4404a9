namespace IngressRouting.Templates.Tests.Resources;

public sealed class ResourceTests
{
    [Theory]
    [InlineData("GroupDescription: g, VpcId: !Ref Vpc, SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: 0.0.0.0/0 }]", "", true)]
    [InlineData("GroupDescription: g, VpcId: !Ref Vpc, SecurityGroupIngress: { IpProtocol: '-1', CidrIp: 0.0.0.0/0 }", "", false)]
    [InlineData(
        "GroupDescription: g, VpcId: !Ref Vpc, SecurityGroupIngress: [{ IpProtocol: -1, CidrIp: !If [C, 0.0.0.0/0, 0.0.0.0/0] }]",
        "",
        false
    )]
    [InlineData(
        "GroupDescription: g, VpcId: !Ref Vpc",
        "\n  In: { Type: AWS::EC2::SecurityGroupIngress, Properties: { GroupId: !Ref Group, IpProtocol: \"-1\", CidrIp: 0.0.0.0/0 } }",
        false
    )]
    [InlineData(
        "GroupDescription: g, VpcId: !Ref Vpc",
        "\n  In: { Type: AWS::EC2::SecurityGroupIngress, Properties: { GroupId: !GetAtt Group.GroupId, IpProtocol: \"-1\", CidrIp: 0.0.0.0/0 } }",
        false
    )]
    public void Rules_Of_Groups_Are_Found_Wherever_They_Stand(string group, string rules, bool isClosed)
    {
        var template =
            Designs.With("GroupSet: [!Ref Admitting]", "GroupSet: [!Ref Group]")
            + $"\n  Group: {{ Type: AWS::EC2::SecurityGroup, Properties: {{ {group} }} }}{rules}\nConditions: {{ C: !Equals [!Ref AWS::Region, x] }}";

        Assert.Equal(isClosed ? ["IR4012"] : [], Checked.Violated(template));
    }

    [Fact]
    public void A_Propagation_To_Several_Tables_Is_Several()
    {
        var findings = Checked
            .Report(
                """
                Resources:
                  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
                  Gateway: { Type: AWS::EC2::VPNGateway, Properties: { Type: ipsec.1 } }
                  Attachment: { Type: AWS::EC2::VPCGatewayAttachment, Properties: { VpcId: !Ref Vpc, VpnGatewayId: !Ref Gateway } }
                  Plain: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
                  EdgeTable: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
                  Edge: { Type: AWS::EC2::GatewayRouteTableAssociation, Properties: { GatewayId: !Ref Gateway, RouteTableId: !Ref EdgeTable } }
                  Propagation:
                    Type: AWS::EC2::VPNGatewayRoutePropagation
                    DependsOn: Attachment
                    Properties: { VpnGatewayId: !Ref Gateway, RouteTableIds: [!Ref Plain, !Ref EdgeTable] }
                """
            )
            .Findings;

        Assert.Equal("Propagation", Assert.Single(findings, finding => finding.RuleId == "IR2011").Place.Resource);
    }

    [Theory]
    [InlineData("Gateway: { Type: AWS::EC2::VPNGateway, Properties: { Type: ipsec.1, AmazonSideAsn: 65535 } }", "IR1001 Gateway")]
    [InlineData("Gateway: { Type: AWS::EC2::VPNGateway, Properties: { Type: ipsec.1, AmazonSideAsn: 64512 } }", null)]
    [InlineData("Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: any <b> } }", "IR1001 Group")]
    [InlineData("Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: any (b) } }", null)]
    [InlineData("Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: !Ref 'AWS::StackName' } }", null)]
    public void Texts_That_AWS_Does_Not_Take_Are_Said(string resource, string? said) =>
        Assert.Equal(
            said is null ? [] : [said],
            Checked.Report("Resources:\n  " + resource).Findings.Select(finding => $"{finding.RuleId} {finding.Place.Resource}")
        );

    [Fact]
    public void Foreign_Types_Are_Kept() =>
        Assert.Empty(
            Checked
                .Report(
                    Designs.Sound
                        + """

                          Bucket:
                            Type: AWS::S3::Bucket
                            DeletionPolicy: Retain
                            Properties: { Tags: [{ Key: a, Value: !Sub "${Vpc}" }] }
                        """
                )
                .Findings
        );

    [Theory]
    [InlineData(
        "Parameters: { Net: { Type: 'AWS::EC2::VPC::Id' }, Sub: { Type: 'AWS::EC2::Subnet::Id' }, Igw: { Type: String } }",
        "!Ref Net",
        "!Ref Sub",
        "!Ref Igw"
    )]
    [InlineData("", "vpc-0123456789abcdef0", "subnet-0123456789abcdef0", "igw-0123456789abcdef0")]
    [InlineData("", "!ImportValue net", "!ImportValue sub", "!ImportValue igw")]
    public void What_Exists_Already_Is_Taken_As_It_Is(string parameters, string vpc, string subnet, string gateway)
    {
        var report = Checked.Report(
            $$"""
            {{parameters}}
            Resources:
              EdgeTable: { Type: AWS::EC2::RouteTable, Properties: { VpcId: {{vpc}} } }
              Edge: { Type: AWS::EC2::GatewayRouteTableAssociation, Properties: { GatewayId: {{gateway}}, RouteTableId: !Ref EdgeTable } }
              EdgeRoute:
                Type: AWS::EC2::Route
                Properties: { RouteTableId: !Ref EdgeTable, DestinationCidrBlock: 10.0.1.0/24, NatGatewayId: nat-0123456789abcdef0 }
              AppTable: { Type: AWS::EC2::RouteTable, Properties: { VpcId: {{vpc}} } }
              On: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: {{subnet}}, RouteTableId: !Ref AppTable } }
            """
        );

        Assert.Equal(["IR2004"], report.Findings.Select(finding => finding.RuleId));
        Assert.NotEmpty(report.NotProven);
    }

    [Fact]
    public void What_The_Cdk_Writes_Is_Read()
    {
        var template = Designs
            .Sound.Replace(
                "Type: AWS::EC2::InternetGateway",
                "Type: AWS::EC2::InternetGateway, Metadata: { \"aws:cdk:path\": S/Gw }",
                StringComparison.Ordinal
            )
            .Replace("EdgeTable", "EdgeTable5F2C0A91", StringComparison.Ordinal);
        const string Cdk = """

              CDKMetadata: { Type: AWS::CDK::Metadata, Properties: { Analytics: "v2:deflate64:H4s" } }
            Parameters:
              BootstrapVersion: { Type: "AWS::SSM::Parameter::Value<String>", Default: /cdk-bootstrap/hnb659fds/version, Description: "[cdk:skip]" }
            Rules:
              CheckBootstrapVersion:
                Assertions:
                  - Assert: { "Fn::Not": [{ "Fn::Contains": [["1", "2"], { Ref: BootstrapVersion }] }] }
                    AssertDescription: too old
            """;

        Assert.Equal([], Checked.Findings(template + Cdk));
    }

    [Fact]
    public void A_Route_With_Two_Targets_Gives_A_Report() =>
        Assert.NotNull(
            Checked.Report(Designs.With("NetworkInterfaceId: !Ref Eni\n", "NetworkInterfaceId: !Ref Eni\n      GatewayId: !Ref Gateway\n"))
        );
}
