namespace IngressRouting.Templates.Tests.Unknowns;

/// <summary>Pairs of places in a sound design whose values have to be alike, or have to differ.</summary>
internal static class UnknownPlaces
{
    private const string Spare = """
          SpareTable: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
        """;

    /// <summary>What is replaced in the design, and what is added to it; <c>{1}</c> and <c>{2}</c> stand for the values.</summary>
    public static readonly IReadOnlyDictionary<string, (string Old, string New)[]> All = new Dictionary<string, (string, string)[]>(
        StringComparer.Ordinal
    )
    {
        ["blocks of subnets"] = [("CidrBlock: 10.0.1.0/24 }", "CidrBlock: {1} }"), ("CidrBlock: 10.0.2.0/24 }", "CidrBlock: {2} }")],
        ["block of a subnet and destination of its edge route"] =
        [
            ("CidrBlock: 10.0.1.0/24 }", "CidrBlock: {1} }"),
            ("DestinationCidrBlock: 10.0.1.0/24", "DestinationCidrBlock: {2}"),
        ],
        ["block of the VPC and of a subnet"] =
        [
            ("CidrBlock: 10.0.0.0/16 }", "CidrBlock: {1} }"),
            ("CidrBlock: 10.0.1.0/24 }", "CidrBlock: {2} }"),
        ],
        ["destinations of one table"] = Added(
            "A: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref SpareTable, DestinationCidrBlock: {1}, NetworkInterfaceId: !Ref Eni } }",
            "B: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref SpareTable, DestinationCidrBlock: {2}, NetworkInterfaceId: !Ref Eni } }"
        ),
        ["prefix lists of one table"] = Added(
            "A: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref SpareTable, DestinationPrefixListId: {1}, NetworkInterfaceId: !Ref Eni } }",
            "B: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref SpareTable, DestinationPrefixListId: {2}, NetworkInterfaceId: !Ref Eni } }"
        ),
        ["destinations of a table that exists"] = Added(
            "A: { Type: AWS::EC2::Route, Properties: { RouteTableId: rtb-1, DestinationCidrBlock: {1}, TransitGatewayId: tgw-1 } }",
            "B: { Type: AWS::EC2::Route, Properties: { RouteTableId: rtb-1, DestinationCidrBlock: {2}, TransitGatewayId: tgw-1 } }"
        ),
        ["subnets of one table"] = Added(
            "A: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { RouteTableId: !Ref SpareTable, SubnetId: {1} } }",
            "B: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { RouteTableId: !Ref SpareTable, SubnetId: {2} } }"
        ),
        ["VPCs of an attachment and of an edge table"] =
        [
            (
                "Properties: { VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway }",
                "Properties: { VpcId: {1}, InternetGatewayId: !Ref Gateway }"
            ),
            (
                "  EdgeTable:\n    Type: AWS::EC2::RouteTable\n    Properties: { VpcId: !Ref Vpc }",
                "  EdgeTable:\n    Type: AWS::EC2::RouteTable\n    Properties: { VpcId: {2} }"
            ),
        ],
        ["VPCs of a subnet and of its table"] =
        [
            ("Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 }", "Properties: { VpcId: {1}, CidrBlock: 10.0.1.0/24 }"),
            (
                "  AppTable:\n    Type: AWS::EC2::RouteTable\n    Properties: { VpcId: !Ref Vpc }",
                "  AppTable:\n    Type: AWS::EC2::RouteTable\n    Properties: { VpcId: {2} }"
            ),
        ],
        ["VPCs of a group and of the subnet of its interface"] =
        [
            ("VpcId: !Ref Vpc\n      SecurityGroupIngress", "VpcId: {1}\n      SecurityGroupIngress"),
            ("Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24 }", "Properties: { VpcId: {2}, CidrBlock: 10.0.2.0/24 }"),
        ],
        ["gateway of the appliance's route"] =
        [
            ("DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway }", "DestinationCidrBlock: 0.0.0.0/0, GatewayId: {1} }"),
        ],
        ["gateways of two edges"] = Added(
            "A: { Type: AWS::EC2::GatewayRouteTableAssociation, Properties: { RouteTableId: !Ref SpareTable, GatewayId: {1} } }",
            "MoreTable: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }",
            "B: { Type: AWS::EC2::GatewayRouteTableAssociation, Properties: { RouteTableId: !Ref MoreTable, GatewayId: {2} } }"
        ),
        ["gateways of one edge table"] = Added(
            "A: { Type: AWS::EC2::GatewayRouteTableAssociation, Properties: { RouteTableId: !Ref SpareTable, GatewayId: {1} } }",
            "B: { Type: AWS::EC2::GatewayRouteTableAssociation, Properties: { RouteTableId: !Ref SpareTable, GatewayId: {2} } }"
        ),
        ["endpoints there and back"] =
        [
            (
                "DestinationCidrBlock: 10.0.1.0/24\n      NetworkInterfaceId: !Ref Eni",
                "DestinationCidrBlock: 10.0.1.0/24\n      VpcEndpointId: {1}"
            ),
            ("DestinationCidrBlock: 0.0.0.0/0, NetworkInterfaceId: !Ref Eni }", "DestinationCidrBlock: 0.0.0.0/0, VpcEndpointId: {2} }"),
        ],
        ["zones of the subnets of a firewall"] = Added(
            "A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.8.0/28, AvailabilityZone: {1} } }",
            "B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.9.0/28, AvailabilityZone: {2} } }",
            "AOnTable: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { RouteTableId: !Ref SpareTable, SubnetId: !Ref A } }",
            "BOnTable: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { RouteTableId: !Ref SpareTable, SubnetId: !Ref B } }",
            "Fire: { Type: AWS::NetworkFirewall::Firewall, Properties: { FirewallName: f, FirewallPolicyArn: arn, VpcId: !Ref Vpc, SubnetMappings: [{ SubnetId: !Ref A }, { SubnetId: !Ref B }] } }"
        ),
        ["check of the interface"] = [("SourceDestCheck: false", "SourceDestCheck: {1}")],
    };

    /// <summary>The design with a pair of values at a pair of places.</summary>
    public static string Fill(string place, string sections, string one, string other)
    {
        var design = Designs.Sound;
        foreach (var (old, replacement) in All[place])
        {
            Assert.Contains(old, design, StringComparison.Ordinal);
            design = design.Replace(
                old,
                replacement.Replace("{1}", one, StringComparison.Ordinal).Replace("{2}", other, StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        }

        return sections + "\n" + design + "\n" + UnknownKinds.Resources;
    }

    /// <summary>A pair of known values that is wrong at each place, and the rule that says so.</summary>
    public static readonly IReadOnlyDictionary<string, (string One, string Other, string Rule)> Wrong = new Dictionary<
        string,
        (string, string, string)
    >(StringComparer.Ordinal)
    {
        ["blocks of subnets"] = ("10.0.1.0/24", "10.0.1.0/24", "IR1002"),
        ["block of a subnet and destination of its edge route"] = ("10.0.1.0/24", "10.0.7.0/24", "IR2007"),
        ["block of the VPC and of a subnet"] = ("10.0.0.0/16", "10.5.1.0/24", "IR1002"),
        ["destinations of one table"] = ("10.8.0.0/16", "10.8.0.0/16", "IR3004"),
        ["prefix lists of one table"] = ("pl-1", "pl-1", "IR3004"),
        ["destinations of a table that exists"] = ("10.8.0.0/16", "10.8.0.0/16", "IR3004"),
        ["subnets of one table"] = ("subnet-1", "subnet-1", "IR3001"),
        ["VPCs of an attachment and of an edge table"] = ("vpc-1", "vpc-2", "IR2002"),
        ["VPCs of a subnet and of its table"] = ("vpc-1", "vpc-2", "IR2007"),
        ["VPCs of a group and of the subnet of its interface"] = ("vpc-1", "vpc-2", "IR2002"),
        ["gateway of the appliance's route"] = ("vgw-1", "vgw-1", "IR4007"),
        ["gateways of two edges"] = ("igw-1", "igw-1", "IR2003"),
        ["gateways of one edge table"] = ("igw-1", "igw-2", "IR2012"),
        ["endpoints there and back"] = ("vpce-1", "vpce-2", "IR4006"),
        ["zones of the subnets of a firewall"] = ("eu-west-1a", "eu-west-1a", "IR4016"),
        ["check of the interface"] = ("true", "true", "IR4003"),
    };

    /// <summary>The places where one of the known values is wrong, whatever stands at the other.</summary>
    public static readonly IReadOnlyList<string> WrongByThemselves =
    [
        "VPCs of an attachment and of an edge table",
        "VPCs of a subnet and of its table",
        "VPCs of a group and of the subnet of its interface",
        "gateway of the appliance's route",
        "check of the interface",
    ];

    private static (string, string)[] Added(params string[] resources) =>
        [("Resources:\n", "Resources:\n" + Spare + "\n" + string.Concat(resources.Select(resource => "  " + resource + "\n")))];
}
