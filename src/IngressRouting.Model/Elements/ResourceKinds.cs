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
            ResourceKind.Gateway => "gateway",
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

    /// <summary>Whether it is a gateway that can have a route table of its own: one that is attached to a VPC.</summary>
    public static bool IsOfVpc(this ResourceKind kind) =>
        kind is ResourceKind.InternetGateway or ResourceKind.VirtualPrivateGateway or ResourceKind.Gateway;

    /// <summary>
    /// Whether AWS takes a route to it for addresses of the VPC itself. A local gateway is right between Outposts, which the topology does not
    /// describe.
    /// </summary>
    public static bool TakesInsideVpc(this ResourceKind kind) =>
        kind
            is ResourceKind.NetworkInterface
                or ResourceKind.Instance
                or ResourceKind.NatGateway
                or ResourceKind.GatewayLoadBalancerEndpoint
                or ResourceKind.LocalGateway;

    /// <summary>Whether it leads to networks that have blocks of their own, which may overlap those of the VPC.</summary>
    public static bool LeadsToOtherNetworks(this ResourceKind kind) =>
        kind
            is ResourceKind.TransitGateway
                or ResourceKind.VpcPeeringConnection
                or ResourceKind.VirtualPrivateGateway
                or ResourceKind.CoreNetwork
                or ResourceKind.OdbNetwork
                or ResourceKind.Gateway;

    /// <summary>
    /// Whether packets of a family can be sent to a resource of that kind: a NAT gateway and a carrier gateway take IPv4, an egress-only
    /// internet gateway takes IPv6 (EC2 API, CreateRoute). The one exception is NAT64,
    /// for which a NAT gateway takes <c>64:ff9b::/96</c>.
    /// </summary>
    public static bool Takes(this ResourceKind kind, AddressFamily family) =>
        kind switch
        {
            ResourceKind.NatGateway or ResourceKind.CarrierGateway => family == AddressFamily.IPv4,
            ResourceKind.EgressOnlyInternetGateway => family == AddressFamily.IPv6,
            _ => true,
        };
}
