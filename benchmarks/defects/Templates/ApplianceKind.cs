namespace IngressRouting.Defects.Templates;

/// <summary>What a gateway route table sends traffic to.</summary>
internal enum ApplianceKind
{
    /// <summary>The network interface of an instance.</summary>
    NetworkInterface,

    /// <summary>An endpoint of a Gateway Load Balancer.</summary>
    GatewayLoadBalancerEndpoint,

    /// <summary>An endpoint of Network Firewall.</summary>
    NetworkFirewall,
}
