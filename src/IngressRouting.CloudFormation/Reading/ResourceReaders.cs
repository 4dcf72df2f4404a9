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

    /// <summary>Whether the model has a notion of the type.</summary>
    public static bool Has(string type) => ByType.ContainsKey(type);

    /// <summary>Reads a resource; false when it is to be kept as it is.</summary>
    public static bool Read(ResourceReading resource) => ByType.TryGetValue(resource.Type, out var reader) && reader.Read(resource);
}
