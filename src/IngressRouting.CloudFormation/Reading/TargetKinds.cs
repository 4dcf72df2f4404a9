using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting.CloudFormation;

/// <summary>
/// What kind of resource a property names. The type of the resource that is referred to decides, not the property: a GatewayId may name a
/// NAT gateway, and AWS looks at what it is.
/// </summary>
internal static class TargetKinds
{
    private static readonly Dictionary<string, ResourceKind> ByProperty = new(StringComparer.Ordinal)
    {
        ["GatewayId"] = ResourceKind.Gateway,
        ["EgressOnlyInternetGatewayId"] = ResourceKind.EgressOnlyInternetGateway,
        ["NatGatewayId"] = ResourceKind.NatGateway,
        ["NetworkInterfaceId"] = ResourceKind.NetworkInterface,
        ["InstanceId"] = ResourceKind.Instance,
        ["VpcEndpointId"] = ResourceKind.GatewayLoadBalancerEndpoint,
        ["TransitGatewayId"] = ResourceKind.TransitGateway,
        ["VpcPeeringConnectionId"] = ResourceKind.VpcPeeringConnection,
        ["LocalGatewayId"] = ResourceKind.LocalGateway,
        ["CarrierGatewayId"] = ResourceKind.CarrierGateway,
        ["CoreNetworkArn"] = ResourceKind.CoreNetwork,
        ["OdbNetworkArn"] = ResourceKind.OdbNetwork,
    };

    private static readonly Dictionary<string, ResourceKind> ByType = new(StringComparer.Ordinal)
    {
        ["AWS::EC2::InternetGateway"] = ResourceKind.InternetGateway,
        ["AWS::EC2::VPNGateway"] = ResourceKind.VirtualPrivateGateway,
        ["AWS::EC2::EgressOnlyInternetGateway"] = ResourceKind.EgressOnlyInternetGateway,
        ["AWS::EC2::NatGateway"] = ResourceKind.NatGateway,
        ["AWS::EC2::NetworkInterface"] = ResourceKind.NetworkInterface,
        ["AWS::EC2::Instance"] = ResourceKind.Instance,
        ["AWS::EC2::VPCEndpoint"] = ResourceKind.GatewayLoadBalancerEndpoint,
        ["AWS::EC2::TransitGateway"] = ResourceKind.TransitGateway,
        ["AWS::EC2::VPCPeeringConnection"] = ResourceKind.VpcPeeringConnection,
        ["AWS::EC2::CarrierGateway"] = ResourceKind.CarrierGateway,
    };

    private static readonly (string Prefix, ResourceKind Kind)[] ByIdPrefix =
    [
        ("igw-", ResourceKind.InternetGateway),
        ("vgw-", ResourceKind.VirtualPrivateGateway),
        ("eigw-", ResourceKind.EgressOnlyInternetGateway),
        ("nat-", ResourceKind.NatGateway),
        ("eni-", ResourceKind.NetworkInterface),
        ("i-", ResourceKind.Instance),
        ("vpce-", ResourceKind.GatewayLoadBalancerEndpoint),
        ("tgw-", ResourceKind.TransitGateway),
        ("pcx-", ResourceKind.VpcPeeringConnection),
        ("lgw-", ResourceKind.LocalGateway),
        ("cagw-", ResourceKind.CarrierGateway),
    ];

    /// <summary>The properties of <c>AWS::EC2::Route</c> that name a target.</summary>
    public static IEnumerable<string> Properties => ByProperty.Keys;

    /// <summary>What kind a type of resources is; null for what is no target.</summary>
    public static ResourceKind? OfType(string type) => ByType.TryGetValue(type, out var kind) ? kind : null;

    /// <summary>What a property names; null when it is not there.</summary>
    public static ResourceReference? Of(ResourceReading resource, string property)
    {
        if (resource[property] is not { } value)
        {
            return null;
        }

        var kind = KindOf(resource.Projection, value, ByProperty[property]);
        var reference = resource.Refer(
            value,
            property,
            kind == ResourceKind.NetworkInterface ? ElementKind.NetworkInterface : ElementKind.Other
        );
        return new ResourceReference(
            kind == ResourceKind.Gateway ? KindOf(resource.Projection, reference) ?? GatewayKindOf(resource.Projection, value) : kind,
            reference
        );
    }

    private static ResourceKind KindOf(ResourceProjection projection, TemplateValue value, ResourceKind byProperty) =>
        value switch
        {
            TemplateValue.Symbolic { Expression: Expression.Ref reference } when projection.TypeOf(reference.Element) is { } type => OfType(
                type
            ) ?? byProperty,
            TemplateValue.Text text => ByIdPrefix
                .Where(entry => text.Content.StartsWith(entry.Prefix, StringComparison.Ordinal))
                .Select(entry => (ResourceKind?)entry.Kind)
                .FirstOrDefault()
                ?? byProperty,
            _ => byProperty,
        };

    // What exists may be stated beside what names it.
    private static ResourceKind? KindOf(ResourceProjection projection, Reference reference) =>
        reference.Element is { } element && projection.TypeOf(element) is { } type ? OfType(type) : null;

    // Whoever attaches it says which of both it is.
    private static ResourceKind GatewayKindOf(ResourceProjection projection, TemplateValue value)
    {
        foreach (var attachment in projection.Of("AWS::EC2::VPCGatewayAttachment"))
        {
            if (value.Equals(attachment["InternetGatewayId"]))
            {
                return ResourceKind.InternetGateway;
            }

            if (value.Equals(attachment["VpnGatewayId"]))
            {
                return ResourceKind.VirtualPrivateGateway;
            }
        }

        return projection.Of("AWS::EC2::VPNGatewayRoutePropagation").Any(propagation => value.Equals(propagation["VpnGatewayId"]))
            ? ResourceKind.VirtualPrivateGateway
            : ResourceKind.Gateway;
    }
}
