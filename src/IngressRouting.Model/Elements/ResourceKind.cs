namespace IngressRouting.Model;

/// <summary>The kinds of resource that a route can name as its target or an edge association as its gateway.</summary>
public enum ResourceKind
{
    /// <summary>Connects a VPC with the internet.</summary>
    InternetGateway,

    /// <summary>The VPC's end of a VPN or Direct Connect.</summary>
    VirtualPrivateGateway,

    /// <summary>One of both, and the topology does not say which; both are named alike where a template refers to an existing one.</summary>
    Gateway,

    /// <summary>Lets IPv6 connections out, none in.</summary>
    EgressOnlyInternetGateway,

    /// <summary>Translates addresses for connections that go out.</summary>
    NatGateway,

    /// <summary>An elastic network interface.</summary>
    NetworkInterface,

    /// <summary>An instance with exactly one network interface.</summary>
    Instance,

    /// <summary>An endpoint of a Gateway Load Balancer or of Network Firewall.</summary>
    GatewayLoadBalancerEndpoint,

    /// <summary>Connects VPCs and networks on premises.</summary>
    TransitGateway,

    /// <summary>Connects two VPCs.</summary>
    VpcPeeringConnection,

    /// <summary>Connects an Outpost with the local network.</summary>
    LocalGateway,

    /// <summary>Connects a Wavelength Zone with a carrier's network.</summary>
    CarrierGateway,

    /// <summary>A Cloud WAN core network.</summary>
    CoreNetwork,

    /// <summary>An Oracle Database@AWS network.</summary>
    OdbNetwork,
}
