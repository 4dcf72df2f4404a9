namespace IngressRouting;

/// <summary>Where a route sends packets. Gateways, network interfaces and existing resources convert to it.</summary>
public abstract class RouteTarget
{
    private protected RouteTarget() { }

    /// <summary>Delivery within the VPC. Every table has local routes for the blocks of its VPC by itself.</summary>
    public static RouteTarget Local { get; } = new LocalTarget();

    /// <summary>The node that must belong to the same topology; null when any may use the target.</summary>
    internal virtual Node? Node => null;

    /// <summary>The text that must belong to the same topology; null when there is none.</summary>
    internal virtual Text? Text => null;

    /// <summary>The kind of resource that it is; null for local.</summary>
    internal abstract Model.ResourceKind? Kind { get; }

    /// <summary>The subnet that the target lies in, where the topology describes it.</summary>
    internal virtual Subnet? Subnet => null;

    /// <summary>An internet gateway.</summary>
    public static implicit operator RouteTarget(InternetGateway gateway) =>
        new GatewayTarget(Guard.NotNull(gateway, nameof(gateway)), Model.ResourceKind.InternetGateway, gateway.Reference);

    /// <summary>A virtual private gateway.</summary>
    public static implicit operator RouteTarget(VirtualPrivateGateway gateway) =>
        new GatewayTarget(Guard.NotNull(gateway, nameof(gateway)), Model.ResourceKind.VirtualPrivateGateway, gateway.Reference);

    /// <summary>An egress-only internet gateway, for IPv6 destinations.</summary>
    public static implicit operator RouteTarget(EgressOnlyInternetGateway gateway) =>
        new GatewayTarget(Guard.NotNull(gateway, nameof(gateway)), Model.ResourceKind.EgressOnlyInternetGateway, gateway.Reference);

    /// <summary>A NAT gateway.</summary>
    public static implicit operator RouteTarget(NatGateway gateway) =>
        new GatewayTarget(Guard.NotNull(gateway, nameof(gateway)), Model.ResourceKind.NatGateway, gateway.Reference, gateway.Subnet);

    /// <summary>A network interface, usually an appliance's.</summary>
    public static implicit operator RouteTarget(NetworkInterface networkInterface) =>
        new InterfaceTarget(Guard.NotNull(networkInterface, nameof(networkInterface)));

    /// <summary>A resource that already exists.</summary>
    public static implicit operator RouteTarget(ExistingResource resource) => new ExistingTarget(Guard.NotNull(resource, nameof(resource)));

    internal abstract Model.RouteTarget Resolve(ModelBuilder builder);
}
