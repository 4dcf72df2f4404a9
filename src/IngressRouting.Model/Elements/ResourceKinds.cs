using System;

namespace IngressRouting.Model;

/// <summary>AWS's words for the kinds of resource.</summary>
public static class ResourceKinds
{
    /// <summary>The kind as the VPC User Guide writes it, such as <c>NAT gateway</c>.</summary>
    public static string Describe(this ResourceKind kind) =>
        kind switch
        {
            ResourceKind.InternetGateway => "internet gateway",
            ResourceKind.VirtualPrivateGateway => "virtual private gateway",
            ResourceKind.EgressOnlyInternetGateway => "egress-only internet gateway",
            ResourceKind.NatGateway => "NAT gateway",
            ResourceKind.NetworkInterface => "network interface",
            ResourceKind.Instance => "instance",
            ResourceKind.GatewayLoadBalancerEndpoint => "Gateway Load Balancer endpoint",
            ResourceKind.TransitGateway => "transit gateway",
            ResourceKind.VpcPeeringConnection => "VPC peering connection",
            ResourceKind.LocalGateway => "local gateway",
            ResourceKind.CarrierGateway => "carrier gateway",
            ResourceKind.CoreNetwork => "core network",
            ResourceKind.OdbNetwork => "ODB network",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
