namespace IngressRouting.Templates.Tests;

/// <summary>Designs that tests change in one place.</summary>
internal static class Designs
{
    /// <summary>A VPC with an internet gateway whose route table sends the traffic for one subnet through an appliance; nothing is wrong.</summary>
    public const string Sound = """
        Resources:
          Vpc:
            Type: AWS::EC2::VPC
            Properties: { CidrBlock: 10.0.0.0/16 }
          Gateway: { Type: AWS::EC2::InternetGateway }
          Attachment:
            Type: AWS::EC2::VPCGatewayAttachment
            Properties: { VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway }
          App:
            Type: AWS::EC2::Subnet
            Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24 }
          Inspection:
            Type: AWS::EC2::Subnet
            Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24 }
          Eni:
            Type: AWS::EC2::NetworkInterface
            Properties: { SubnetId: !Ref Inspection, SourceDestCheck: false, GroupSet: [!Ref Admitting] }
          Admitting:
            Type: AWS::EC2::SecurityGroup
            Properties:
              GroupDescription: admits all
              VpcId: !Ref Vpc
              SecurityGroupIngress: [{ IpProtocol: "-1", CidrIp: 0.0.0.0/0 }]
          Appliance:
            Type: AWS::EC2::Instance
            DependsOn: Attachment
            Properties:
              ImageId: ami-0123456789abcdef0
              NetworkInterfaces: [{ NetworkInterfaceId: !Ref Eni, DeviceIndex: "0" }]
          Address: { Type: AWS::EC2::EIP, DependsOn: Attachment }
          AddressOfEni:
            Type: AWS::EC2::EIPAssociation
            Properties: { AllocationId: !GetAtt Address.AllocationId, NetworkInterfaceId: !Ref Eni }
          EdgeTable:
            Type: AWS::EC2::RouteTable
            Properties: { VpcId: !Ref Vpc }
          Edge:
            Type: AWS::EC2::GatewayRouteTableAssociation
            DependsOn: Attachment
            Properties: { GatewayId: !Ref Gateway, RouteTableId: !Ref EdgeTable }
          EdgeRoute:
            Type: AWS::EC2::Route
            DependsOn: App
            Properties:
              RouteTableId: !Ref EdgeTable
              DestinationCidrBlock: 10.0.1.0/24
              NetworkInterfaceId: !Ref Eni
          AppTable:
            Type: AWS::EC2::RouteTable
            Properties: { VpcId: !Ref Vpc }
          AppOnTable:
            Type: AWS::EC2::SubnetRouteTableAssociation
            Properties: { SubnetId: !Ref App, RouteTableId: !Ref AppTable }
          AppRoute:
            Type: AWS::EC2::Route
            Properties: { RouteTableId: !Ref AppTable, DestinationCidrBlock: 0.0.0.0/0, NetworkInterfaceId: !Ref Eni }
          InspectionTable:
            Type: AWS::EC2::RouteTable
            Properties: { VpcId: !Ref Vpc }
          InspectionOnTable:
            Type: AWS::EC2::SubnetRouteTableAssociation
            Properties: { SubnetId: !Ref Inspection, RouteTableId: !Ref InspectionTable }
          InspectionRoute:
            Type: AWS::EC2::Route
            DependsOn: Attachment
            Properties: { RouteTableId: !Ref InspectionTable, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway }
        """;

    /// <summary>The sound design with one text in it replaced, which has to be there.</summary>
    public static string With(string old, string replacement)
    {
        Assert.Contains(old, Sound, StringComparison.Ordinal);
        return Sound.Replace(old, replacement, StringComparison.Ordinal);
    }

    /// <summary>A template whose only value of interest is the block of a subnet in 10.0.0.0/16; IR1002 when it lies elsewhere.</summary>
    public static string Subnet(string block, string sections = "") =>
        $$"""
            {{sections}}
            Resources:
              Vpc:
                Type: AWS::EC2::VPC
                Properties: { CidrBlock: 10.0.0.0/16 }
              App:
                Type: AWS::EC2::Subnet
                Properties: { VpcId: !Ref Vpc, CidrBlock: {{block}} }
              Table:
                Type: AWS::EC2::RouteTable
                Properties: { VpcId: !Ref Vpc }
              On:
                Type: AWS::EC2::SubnetRouteTableAssociation
                Properties: { SubnetId: !Ref App, RouteTableId: !Ref Table }
            """;
}
