using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>A route of a gateway route table, once even when the table serves several gateways.</summary>
/// <param name="Edge">The first association that makes the table a gateway route table.</param>
/// <param name="Table">The table.</param>
/// <param name="Route">The route.</param>
/// <param name="Destination">What its destination is to AWS.</param>
/// <param name="Target">What its target is to AWS.</param>
public sealed record EdgeRoute(EdgeAssociation Edge, RouteTable Table, Route Route, EdgeDestination Destination, EdgeTarget Target)
{
    /// <summary>
    /// Whether the route as a whole belongs into another table: it is for everything or for a prefix list, through something that only a
    /// subnet route table can name. The target's rule speaks, and the destination's rule keeps silent.
    /// </summary>
    public bool IsOfSubnetTable =>
        Target == EdgeTarget.OwnGateway
        || (
            Target == EdgeTarget.Unsupported
            && Destination is EdgeDestination.OutsideVpc { Block.IsDefault: true } or EdgeDestination.PrefixList
        );

    /// <summary>The family of its destination; IPv4 when nothing tells.</summary>
    public AddressFamily Family =>
        Destination is EdgeDestination.WholeSubnet whole ? whole.Family
        : Route.Destination is Model.Destination.Addresses addresses ? BlockArithmetic.FamilyOf(addresses.Block)
        : (Route.Destination as Model.Destination.OfSubnet)?.Family ?? AddressFamily.IPv4;

    /// <summary>The family of what it is meant to steer: of a destination that AWS refuses, IPv4, which every subnet has.</summary>
    public AddressFamily SteeredFamily => Destination is EdgeDestination.OutsideVpc ? AddressFamily.IPv4 : Family;

    /// <summary>Every route of every gateway route table of a view.</summary>
    internal static IReadOnlyList<EdgeRoute> Find(TopologyView view)
    {
        var found = new List<EdgeRoute>();
        foreach (var table in view.RouteTables)
        {
            if (view.EdgesOf(table).FirstOrDefault() is not { } edge)
            {
                continue;
            }

            foreach (var route in view.RoutesOf(table))
            {
                found.Add(new EdgeRoute(edge, table, route, DestinationOf(view, edge, table, route), TargetOf(view, table, route)));
            }
        }

        return found;
    }

    private static EdgeDestination DestinationOf(TopologyView view, EdgeAssociation edge, RouteTable table, Route route) =>
        EdgeDestination.Of(view, table, route.Destination) switch
        {
            EdgeDestination.OutsideVpc { Block: { } block }
                when !view.SpaceOf(table.Vpc).IsExceededBy(block) && PublicPool.For(view, edge, table, block) is { } pool =>
                new EdgeDestination.OfPool(block, pool),
            var destination => destination,
        };

    private static EdgeTarget TargetOf(TopologyView view, RouteTable table, Route route)
    {
        if (route.Target.Reference is not { } target)
        {
            return EdgeTarget.Local;
        }

        if (target.Kind is ResourceKind.NetworkInterface or ResourceKind.GatewayLoadBalancerEndpoint)
        {
            if (view.IsMissing(target))
            {
                return EdgeTarget.Reported;
            }

            var subnet = view.SubnetAround(route.Target);
            return subnet is not null && SameVpc.Compare(subnet.Vpc, table.Vpc) == false ? EdgeTarget.OfOtherVpc : EdgeTarget.Middlebox;
        }

        return view.EdgesOf(table).Any(edge => edge.Gateway.Equals(target)) ? EdgeTarget.OwnGateway : EdgeTarget.Unsupported;
    }
}
