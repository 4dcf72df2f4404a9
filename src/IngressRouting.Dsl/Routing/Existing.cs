using IngressRouting.Model;

namespace IngressRouting;

/// <summary>Names resources that already exist, or that another stack makes, by their AWS ids: literal, or from a parameter.</summary>
public static class Existing
{
    /// <summary>
    /// Begins a topology that extends a VPC which exists already. What of it matters is stated by <c>ExistingSubnet</c>,
    /// <c>ExistingRouteTable</c> and <c>ExistingIgw</c>; it may have more, so rules that need to know of all of it are not proven. Its blocks
    /// are taken for complete.
    /// </summary>
    /// <param name="name">Logical ids of what is added to the VPC are made from it.</param>
    /// <param name="id">Such as <c>vpc-0123456789abcdef0</c>.</param>
    /// <param name="cidr">Its primary IPv4 block; without it, rules about addresses are not proven.</param>
    public static Vpc Vpc(string name, Text id, CidrBlock? cidr = null) => new Topology(null).ExistingVpc(name, id, cidr);

    /// <summary>An internet gateway.</summary>
    /// <param name="id">Such as <c>igw-0123456789abcdef0</c>.</param>
    public static ExistingResource InternetGateway(Text id) => new(ResourceKind.InternetGateway, id);

    /// <summary>A virtual private gateway.</summary>
    /// <param name="id">Such as <c>vgw-0123456789abcdef0</c>.</param>
    public static ExistingResource VirtualPrivateGateway(Text id) => new(ResourceKind.VirtualPrivateGateway, id);

    /// <summary>An egress-only internet gateway.</summary>
    /// <param name="id">Such as <c>eigw-0123456789abcdef0</c>.</param>
    public static ExistingResource EgressOnlyInternetGateway(Text id) => new(ResourceKind.EgressOnlyInternetGateway, id);

    /// <summary>A NAT gateway.</summary>
    /// <param name="id">Such as <c>nat-0123456789abcdef0</c>.</param>
    public static ExistingResource NatGateway(Text id) => new(ResourceKind.NatGateway, id);

    /// <summary>A network interface.</summary>
    /// <param name="id">Such as <c>eni-0123456789abcdef0</c>.</param>
    public static ExistingResource NetworkInterface(Text id) => new(ResourceKind.NetworkInterface, id);

    /// <summary>An instance with exactly one network interface.</summary>
    /// <param name="id">Such as <c>i-0123456789abcdef0</c>.</param>
    public static ExistingResource Instance(Text id) => new(ResourceKind.Instance, id);

    /// <summary>An endpoint of a Gateway Load Balancer or of Network Firewall.</summary>
    /// <param name="id">Such as <c>vpce-0123456789abcdef0</c>.</param>
    public static ExistingResource GatewayLoadBalancerEndpoint(Text id) => new(ResourceKind.GatewayLoadBalancerEndpoint, id);

    /// <summary>A transit gateway that is attached to the VPC.</summary>
    /// <param name="id">Such as <c>tgw-0123456789abcdef0</c>.</param>
    public static ExistingResource TransitGateway(Text id) => new(ResourceKind.TransitGateway, id);

    /// <summary>A VPC peering connection.</summary>
    /// <param name="id">Such as <c>pcx-0123456789abcdef0</c>.</param>
    public static ExistingResource VpcPeeringConnection(Text id) => new(ResourceKind.VpcPeeringConnection, id);

    /// <summary>A local gateway of an Outpost.</summary>
    /// <param name="id">Such as <c>lgw-0123456789abcdef0</c>.</param>
    public static ExistingResource LocalGateway(Text id) => new(ResourceKind.LocalGateway, id);

    /// <summary>A carrier gateway of a Wavelength Zone.</summary>
    /// <param name="id">Such as <c>cagw-0123456789abcdef0</c>.</param>
    public static ExistingResource CarrierGateway(Text id) => new(ResourceKind.CarrierGateway, id);

    /// <summary>A Cloud WAN core network.</summary>
    /// <param name="id">Its ARN.</param>
    public static ExistingResource CoreNetwork(Text id) => new(ResourceKind.CoreNetwork, id);

    /// <summary>An Oracle Database@AWS network.</summary>
    /// <param name="id">Its ARN.</param>
    public static ExistingResource OdbNetwork(Text id) => new(ResourceKind.OdbNetwork, id);
}
