using System;
using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.CloudFormation;

/// <summary>The readers of all types that the model has a notion of.</summary>
internal static class ResourceReaders
{
    private static readonly Dictionary<string, IResourceReader> ByType = new IResourceReader[]
    {
        new VpcReader(),
        new VpcCidrBlockReader(),
        new SubnetReader(),
        new SubnetCidrBlockReader(),
        new InternetGatewayReader(),
        new VirtualPrivateGatewayReader(),
        new EgressOnlyInternetGatewayReader(),
        new GatewayAttachmentReader(),
        new RouteTableReader(),
        new RouteReader(),
        new SubnetAssociationReader(),
        new EdgeAssociationReader(),
        new RoutePropagationReader(),
        new NatGatewayReader(),
        new ElasticIpReader(),
        new ElasticIpAssociationReader(),
        new NetworkInterfaceReader(),
        new NetworkInterfaceAttachmentReader(),
        new InstanceReader(),
        new SecurityGroupReader(),
        new SecurityGroupRuleReader("SecurityGroupIngress"),
        new SecurityGroupRuleReader("SecurityGroupEgress"),
    }.ToDictionary(reader => reader.Type, StringComparer.Ordinal);

    /// <summary>The types, in the order of the readers.</summary>
    public static IEnumerable<string> Types => ByType.Keys;

    /// <summary>
    /// Whether the model has a notion of the type. It is asked of raw resources in each build, most of which are none of these; so it is
    /// answered without the readers.
    /// </summary>
    public static bool Has(string type) =>
        type
            is "AWS::EC2::VPC"
                or "AWS::EC2::VPCCidrBlock"
                or "AWS::EC2::Subnet"
                or SubnetCidrBlockReader.TypeName
                or "AWS::EC2::InternetGateway"
                or "AWS::EC2::VPNGateway"
                or "AWS::EC2::EgressOnlyInternetGateway"
                or "AWS::EC2::VPCGatewayAttachment"
                or "AWS::EC2::RouteTable"
                or "AWS::EC2::Route"
                or "AWS::EC2::SubnetRouteTableAssociation"
                or "AWS::EC2::GatewayRouteTableAssociation"
                or "AWS::EC2::VPNGatewayRoutePropagation"
                or "AWS::EC2::NatGateway"
                or "AWS::EC2::EIP"
                or "AWS::EC2::EIPAssociation"
                or "AWS::EC2::NetworkInterface"
                or "AWS::EC2::NetworkInterfaceAttachment"
                or "AWS::EC2::Instance"
                or "AWS::EC2::SecurityGroup"
                or "AWS::EC2::SecurityGroupIngress"
                or "AWS::EC2::SecurityGroupEgress";

    /// <summary>Reads a resource; false when it is to be kept as it is.</summary>
    public static bool Read(ResourceReading resource) => ByType.TryGetValue(resource.Type, out var reader) && reader.Read(resource);
}
