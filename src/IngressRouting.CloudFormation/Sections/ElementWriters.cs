using System;
using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>All writers: one for each type of element.</summary>
internal static class ElementWriters
{
    /// <summary>The table.</summary>
    public static readonly IReadOnlyList<ElementWriter> All =
    [
        new ParameterWriter(),
        new ConditionWriter(),
        new VpcWriter(),
        new VpcCidrBlockWriter(),
        new SubnetWriter(),
        new InternetGatewayWriter(),
        new GatewayAttachmentWriter(),
        new RouteTableWriter(),
        new SubnetAssociationWriter(),
        new EdgeAssociationWriter(),
        new RouteWriter(),
        new NetworkInterfaceWriter(),
        new InstanceWriter(),
        new ElasticIpWriter(),
        new ElasticIpAssociationWriter(),
        new OutputWriter(),
        new RawResourceWriter(),
        new VirtualPrivateGatewayWriter(),
        new RoutePropagationWriter(),
        new EgressOnlyInternetGatewayWriter(),
        new NatGatewayWriter(),
        new SecurityGroupWriter(),
        new SecurityGroupIngressWriter(),
        new SecurityGroupEgressWriter(),
    ];

    private static readonly Dictionary<Type, ElementWriter> ByType = Index();

    /// <summary>The writer of an element; null when there is none.</summary>
    public static ElementWriter? For(Element element) => ByType.TryGetValue(element.GetType(), out var writer) ? writer : null;

    private static Dictionary<Type, ElementWriter> Index()
    {
        var index = new Dictionary<Type, ElementWriter>();
        foreach (var writer in All)
        {
            index.Add(writer.ElementType, writer);
        }

        return index;
    }
}
