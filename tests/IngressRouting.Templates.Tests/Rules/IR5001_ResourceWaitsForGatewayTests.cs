namespace IngressRouting.Templates.Tests.Rules;

public sealed class IR5001_ResourceWaitsForGatewayTests
{
    private const string Id = "IR5001";

    private const string Network = """
        Parameters:
          Other: { Type: String }
        Resources:
          Vpc:
            Type: AWS::EC2::VPC
            Properties: { CidrBlock: 10.0.0.0/16 }
          Gateway: { Type: AWS::EC2::InternetGateway }
          Attachment:
            Type: AWS::EC2::VPCGatewayAttachment
            Properties: { VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway }
          Vpn: { Type: AWS::EC2::VPNGateway, Properties: { Type: ipsec.1 } }
          VpnAttachment:
            Type: AWS::EC2::VPCGatewayAttachment
            Properties: { VpcId: !Ref Vpc, VpnGatewayId: !Ref Vpn }
          App:
            Type: AWS::EC2::Subnet
            Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 }
          Table:
            Type: AWS::EC2::RouteTable
            Properties: { VpcId: !Ref Vpc }
          OnTable:
            Type: AWS::EC2::SubnetRouteTableAssociation
            Properties: { SubnetId: !Ref App, RouteTableId: !Ref Table }

        """;

    private const string ToGateway = "Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway }";

    [Fact]
    public void RouteThatDoesNotWait_Triggers()
    {
        var finding = Assert.Single(Of(Route("", ToGateway)));
        Assert.Equal(
            "route Out needs gateway attachment Attachment, but nothing makes CloudFormation create it afterwards: a route is refused while the gateway "
                + "is not attached ('route table rtb-… and network gateway igw-… belong to different networks'); add DependsOn: Attachment",
            finding.Message
        );
        Assert.Equal((Severity.Warning, "Out"), (finding.Severity, finding.Place.Resource));
    }

    [Fact]
    public void RouteToAVirtualPrivateGateway_Triggers()
    {
        var route = Route("", "Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 192.168.0.0/16, GatewayId: !Ref Vpn }");
        Assert.Equal([(Severity.Warning, "Out")], Told(route));
    }

    [Fact]
    public void Propagation_TriggersOnceForAllTables()
    {
        var propagation = """
              Second:
                Type: AWS::EC2::RouteTable
                Properties: { VpcId: !Ref Vpc }
              Propagation:
                Type: AWS::EC2::VPNGatewayRoutePropagation
                Properties: { RouteTableIds: [!Ref Table, !Ref Second], VpnGatewayId: !Ref Vpn }
            """;
        Assert.Equal([(Severity.Warning, "Propagation")], Told(propagation));
    }

    [Theory]
    [InlineData("Vpc")]
    [InlineData("Gateway")]
    public void WaitingForSomethingElse_Triggers(string other) =>
        Assert.Equal([(Severity.Warning, "Out")], Told(Route($"DependsOn: {other}", ToGateway)));

    [Fact]
    public void RouteToATransitGateway_Triggers()
    {
        var route = Attach("!Ref Vpc") + Route("", ToTransit);
        Assert.Equal([(Severity.Warning, "Out")], Told(route));
    }

    [Fact]
    public void AddressAndWhatUsesIt_TriggersOnceAsInfo()
    {
        var address = """
              Address: { Type: AWS::EC2::EIP }
              Nat:
                Type: AWS::EC2::NatGateway
                Properties: { AllocationId: !GetAtt Address.AllocationId, SubnetId: !Ref App }
            """;
        Assert.Equal([(Severity.Info, "Address")], Told(Route("DependsOn: Attachment", ToGateway) + "\n" + address));
    }

    [Fact]
    public void EdgeAssociation_TriggersAsInfo()
    {
        var edge = """
              Edge:
                Type: AWS::EC2::RouteTable
                Properties: { VpcId: !Ref Vpc }
              OnEdge:
                Type: AWS::EC2::GatewayRouteTableAssociation
                Properties: { GatewayId: !Ref Gateway, RouteTableId: !Ref Edge }
            """;
        Assert.Equal([(Severity.Info, "OnEdge")], Told(edge));
    }

    [Theory]
    [InlineData("DependsOn: Attachment")]
    [InlineData("DependsOn: [Vpc, Attachment]")]
    public void RouteThatWaits_DoesNotTrigger(string dependsOn) => Assert.Empty(Told(Route(dependsOn, ToGateway)));

    [Fact]
    public void RouteThatWaitsForWhatWaits_DoesNotTrigger() =>
        Assert.Empty(Told(Route("DependsOn: Log", ToGateway) + "\n  Log: { Type: AWS::Logs::LogGroup, DependsOn: Attachment }"));

    [Fact]
    public void RouteToAGatewayOfAnotherStack_DoesNotTrigger() =>
        Assert.Empty(Told(Route("", ToGateway.Replace("!Ref Gateway", "!Ref Other", StringComparison.Ordinal))));

    [Fact]
    public void RouteToATransitGatewayThatAnotherVpcIsAttachedTo_DoesNotTrigger()
    {
        var other = "  Second: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.1.0.0/16 } }\n";
        Assert.Empty(Told(other + Attach("!Ref Second") + Route("", ToTransit)));
    }

    [Fact]
    public void AttachmentOfAVpcThatAParameterNames_IsNotProven()
    {
        var table = "  Table2: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Other } }\n";
        var route = Route("", ToTransit.Replace("!Ref Table", "!Ref Table2", StringComparison.Ordinal));
        var report = Checked.Report(Network + table + Attach("!Ref Vpc") + route);
        Assert.DoesNotContain(report.Findings, finding => finding.RuleId == Id);
        var question = Assert.Single(report.NotProven, question => question.RuleId == Id);
        Assert.StartsWith("only the deployment knows whether AWS::EC2::TransitGatewayAttachment Attached is of the VPC", question.Needs);
    }

    [Fact]
    public void WhatIsNotProvenByOneCause_IsToldOnceWithAllPlaces()
    {
        var tables = string.Concat(
            Enumerable
                .Range(1, 6)
                .Select(n =>
                    $"  T{n}: {{ Type: AWS::EC2::RouteTable, Properties: {{ VpcId: !Ref Other }} }}\n"
                    + $"  R{n}: {{ Type: AWS::EC2::Route, {ToTransit.Replace("!Ref Table", $"!Ref T{n}", StringComparison.Ordinal)} }}\n"
                )
        );
        var report = Checked.Report(Network + Attach("!Ref Vpc") + tables);

        var question = Assert.Single(report.NotProven, question => question.RuleId == Id);
        Assert.Equal(
            "only the deployment knows whether AWS::EC2::TransitGatewayAttachment Attached is of the VPC of route R1, route R2, route R3 and 3 more resources",
            question.Needs
        );
        Assert.Equal("R1", question.Place.Resource);
        Assert.Equal(["R2", "R3", "R4", "R5", "R6"], question.Related.Select(place => place.Resource));
    }

    [Theory]
    [InlineData("Tags: [{ Key: after, Value: !Ref Attachment }], ")]
    [InlineData("Tags: [{ Key: after, Value: !Sub '${Attachment.AttachmentType}' }], ")]
    public void RouteOfATableWhoseTagsNameTheAttachment_DoesNotTrigger(string tags)
    {
        var table = $"  Late: {{ Type: AWS::EC2::RouteTable, Properties: {{ {tags}VpcId: !Ref Vpc }} }}\n";
        Assert.Empty(Told(table + Route("", ToGateway.Replace("!Ref Table", "!Ref Late", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("Properties: { ImageId: ami-1, SubnetId: !Ref App, UserData: { Fn::Base64: !Sub 'echo ${Address}' } }")]
    [InlineData("Properties: { ImageId: ami-1, SubnetId: !Ref App, UserData: { Fn::Unheard: [!Ref Address] }, KeyName: !Ref Address }")]
    [InlineData("Metadata: { Setup: [!GetAtt Address.AllocationId] }\n    Properties: { ImageId: ami-1, SubnetId: !Ref App }")]
    public void PublicInstanceThatNamesWhatWaits_DoesNotTrigger(string instance)
    {
        var resources = $$"""
              Address: { Type: AWS::EC2::EIP, DependsOn: Attachment }
              Later: { Type: AWS::EC2::EIP, DependsOn: Attachment }
              Box:
                Type: AWS::EC2::Instance
                {{instance}}
              OnBox:
                Type: AWS::EC2::EIPAssociation
                Properties: { AllocationId: !GetAtt Later.AllocationId, InstanceId: !Ref Box }
            """;
        Assert.Empty(Told(resources));
    }

    [Fact]
    public void MetadataThatNamesEachOther_IsNoCircle()
    {
        var resources = """
              One: { Type: AWS::Logs::LogGroup, Metadata: { Other: !Ref Two } }
              Two: { Type: AWS::Logs::LogGroup, Metadata: { Other: !Ref One } }
            """;
        Assert.Null(Checked.Report(Network + resources).Fault);
    }

    [Fact]
    public void SeveralThatDoNotWait_TriggerOnceAndAreListed()
    {
        var more = """

              More:
                Type: AWS::EC2::Route
                Properties: { RouteTableId: !Ref Table, DestinationIpv6CidrBlock: "::/0", GatewayId: !Ref Gateway }
              Address: { Type: AWS::EC2::EIP }
              Nat:
                Type: AWS::EC2::NatGateway
                Properties: { AllocationId: !GetAtt Address.AllocationId, SubnetId: !Ref App }
            """;
        var finding = Assert.Single(Of(Route("", ToGateway) + more));
        Assert.Equal(
            "route Out, route More and Elastic IP address Address need gateway attachment Attachment, but nothing makes CloudFormation create them "
                + "afterwards: a route is refused while the gateway is not attached ('route table rtb-… and network gateway igw-… belong to different "
                + "networks'); add DependsOn: Attachment to each of them",
            finding.Message
        );
        Assert.Equal((Severity.Warning, "Out"), (finding.Severity, finding.Place.Resource));
        Assert.Equal(["Attachment", "More", "Address"], finding.Related.Select(place => place.Resource));
    }

    [Fact]
    public void SeveralUnderConditions_TriggerOnce()
    {
        var more = """

              More:
                Type: AWS::EC2::Route
                Condition: Dual
                Properties: { RouteTableId: !Ref Table, DestinationIpv6CidrBlock: "::/0", GatewayId: !Ref Gateway }
            Conditions:
              Dual: !Equals [!Ref Other, dual]
            """;
        var finding = Assert.Single(Of(Route("", ToGateway) + more));
        Assert.StartsWith("route Out and route More need", finding.Message);
        Assert.DoesNotContain("when", finding.Message);
    }

    [Fact]
    public void SeveralThatDoNotWaitForDifferentGateways_TriggerOnceForEach()
    {
        var more =
            "\n  Back: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 192.168.0.0/16, GatewayId: !Ref Vpn } }";
        Assert.Equal([(Severity.Warning, "Out"), (Severity.Warning, "Back")], Told(Route("", ToGateway) + more));
    }

    private const string ToTransit =
        "Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 10.0.0.0/8, TransitGatewayId: tgw-0123456789abcdef0 }";

    private static string Attach(string vpc) =>
        $$"""
              Attached:
                Type: AWS::EC2::TransitGatewayAttachment
                Properties: { VpcId: {{vpc}}, TransitGatewayId: tgw-0123456789abcdef0, SubnetIds: [!Ref App] }

            """;

    private static string Route(string dependsOn, string properties) =>
        $$"""
              Out:
                Type: AWS::EC2::Route
                {{dependsOn}}
                {{properties}}
            """;

    private static IEnumerable<TemplateFinding> Of(string resources) =>
        Checked.Report(Network + resources).Findings.Where(finding => finding.RuleId == Id);

    private static IEnumerable<(Severity, string?)> Told(string resources) =>
        Of(resources).Select(finding => (finding.Severity, (string?)finding.Place.Resource));
}
