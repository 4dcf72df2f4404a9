using System;
using System.Collections.Generic;

namespace IngressRouting.CloudFormation;

/// <summary>What attributes of resources are (CloudFormation Template Reference, the return values of each type).</summary>
internal static class ResourceTypes
{
    // Attributes that give what Ref gives; and those of addresses, whose Ref is the address itself, that name the resource all the same.
    private static readonly HashSet<string> Ids = new(StringComparer.Ordinal)
    {
        "AWS::EC2::VPC.VpcId",
        "AWS::EC2::Subnet.SubnetId",
        "AWS::EC2::RouteTable.RouteTableId",
        "AWS::EC2::InternetGateway.InternetGatewayId",
        "AWS::EC2::VPNGateway.VPNGatewayId",
        "AWS::EC2::EgressOnlyInternetGateway.Id",
        "AWS::EC2::NatGateway.NatGatewayId",
        "AWS::EC2::NetworkInterface.Id",
        "AWS::EC2::Instance.InstanceId",
        "AWS::EC2::VPCEndpoint.Id",
        "AWS::EC2::EIP.AllocationId",
        "AWS::EC2::SecurityGroup.GroupId",
        "AWS::EC2::SecurityGroup.Id",
        "AWS::EC2::TransitGateway.Id",
        "AWS::EC2::TransitGatewayAttachment.Id",
        "AWS::EC2::TransitGatewayVpcAttachment.Id",
        "AWS::EC2::VPCPeeringConnection.Id",
        "AWS::EC2::CarrierGateway.CarrierGatewayId",
        "AWS::EC2::PrefixList.PrefixListId",
    };

    private static readonly HashSet<string> Lists = new(StringComparer.Ordinal)
    {
        "AWS::EC2::VPC.Ipv6CidrBlocks",
        "AWS::EC2::VPC.CidrBlockAssociations",
        "AWS::EC2::Subnet.Ipv6CidrBlocks",
        "AWS::EC2::VPCEndpoint.NetworkInterfaceIds",
        "AWS::EC2::VPCEndpoint.DnsEntries",
        "AWS::NetworkFirewall::Firewall.EndpointIds",
    };

    /// <summary>Whether the attribute is the id by which other resources name this one.</summary>
    public static bool IsId(string type, string attribute) => Ids.Contains(type + "." + attribute);

    /// <summary>Whether the attribute is a list.</summary>
    public static bool IsList(string type, string attribute) => Lists.Contains(type + "." + attribute);
}
