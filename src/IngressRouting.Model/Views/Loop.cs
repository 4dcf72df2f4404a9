namespace IngressRouting.Model;

/// <summary>Finds routes whose target lies in a subnet that the route itself serves, so that the target's packets meet the route again.</summary>
internal static class Loop
{
    /// <summary>The subnet that both uses the route's table and holds the route's target; null when there surely or perhaps is none.</summary>
    public static Subnet? Of(TopologyView view, Route route)
    {
        var around =
            view.InterfaceOf(route.Target) is { } eni ? (view.LacksInstance(eni) ? null : eni.Subnet)
            : view.EndpointOf(route.Target) is { } endpoint ? endpoint.Subnet
            : NatOf(view, route) is { } nat && MayBeOfIPv4(view, route) == true ? nat.Subnet
            : null;
        return around is null ? null : Around(view, route, around);
    }

    /// <summary>The same for a NAT gateway that is sent a prefix list, of which only the deployment knows whether it has IPv4 addresses.</summary>
    public static Subnet? PerhapsOf(TopologyView view, Route route) =>
        NatOf(view, route) is { } nat && MayBeOfIPv4(view, route) is null ? Around(view, route, nat.Subnet) : null;

    /// <summary>The NAT gateway of the topology that a route names as its target.</summary>
    public static NatGateway? NatOf(TopologyView view, Route route) =>
        route.Target.Reference is { Kind: ResourceKind.NatGateway } target ? view.Find<NatGateway>(target.Resource) : null;

    private static Subnet? Around(TopologyView view, Route route, Reference reference) =>
        view.Find<Subnet>(reference) is { } subnet
        && view.RoutingOf(subnet) is SubnetRouting.Explicit routing
        && route.Table.Element == routing.Table.Id
        && !IsOf(view, subnet, route.Destination)
            ? subnet
            : null;

    // However its block is written.
    private static bool IsOf(TopologyView view, Subnet subnet, Destination destination) =>
        destination switch
        {
            Destination.OfSubnet of => of.Subnet == subnet.Id,
            Destination.Addresses addresses => IsOf(view, subnet.Cidr, addresses.Block) || IsOf(view, subnet.Ipv6Cidr, addresses.Block),
            _ => false,
        };

    private static bool IsOf(TopologyView view, Value<Cidr>? own, Value<Cidr> block) =>
        own is not null && view.Resolve(own).Equals(view.Resolve(block));

    // What a NAT gateway makes of IPv6 packets (NAT64) are IPv4 packets, which an IPv6 route does not take.
    private static bool? MayBeOfIPv4(TopologyView view, Route route) =>
        route.Destination switch
        {
            Destination.Addresses addresses => BlockArithmetic.FamilyOf(view.Resolve(addresses.Block)) == AddressFamily.IPv4,
            Destination.OfSubnet of => of.Family == AddressFamily.IPv4,
            _ => null,
        };
}
