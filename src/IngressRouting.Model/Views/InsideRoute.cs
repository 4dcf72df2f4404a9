using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>A route of a table that no gateway uses, which leads to addresses of its own VPC or may do so.</summary>
/// <param name="Table">The table.</param>
/// <param name="Route">The route.</param>
/// <param name="Destination">What its destination is to AWS; the same words as for an edge route.</param>
public sealed record InsideRoute(RouteTable Table, Route Route, EdgeDestination Destination)
{
    /// <summary>What to do with a route whose target takes no addresses of the VPC; for messages.</summary>
    internal static string Remedy(TopologyView view, InsideRoute inside) =>
        inside.Route.Target.Reference is { } target && target.Kind.LeadsToOtherNetworks()
            ? $"if a network behind {Wording.Name(view, target)} has these addresses, it overlaps {Wording.Vpc(view, inside.Table.Vpc)} and cannot be "
                + "reached by them: give one of the two other blocks; otherwise leave these addresses to the local route"
            : "name the network interface of an appliance, or leave it to the local route";

    /// <summary>Every such route of a view.</summary>
    internal static IReadOnlyList<InsideRoute> Find(TopologyView view)
    {
        var found = new List<InsideRoute>();
        foreach (var route in view.Routes)
        {
            if (
                route.Target is RouteTarget.Local
                || route.Destination is Destination.PrefixList
                || view.Find<RouteTable>(route.Table) is not { } table
                || view.EdgesOf(table).Any()
            )
            {
                continue;
            }

            var destination = EdgeDestination.Of(view, table, route.Destination);
            if (destination is not (EdgeDestination.OutsideVpc or EdgeDestination.Reported))
            {
                found.Add(new InsideRoute(table, route, destination));
            }
        }

        return found;
    }
}
