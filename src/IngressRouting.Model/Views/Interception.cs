using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>One subnet whose inbound traffic a gateway route table steers elsewhere.</summary>
/// <param name="Edge">The association that puts the table in force at its gateway.</param>
/// <param name="Route">The edge route.</param>
/// <param name="Subnet">The subnet whose whole block is the route's destination.</param>
/// <param name="Family">The address family of that block.</param>
public sealed record Interception(EdgeAssociation Edge, Route Route, Subnet Subnet, AddressFamily Family)
{
    /// <summary>
    /// Every interception of a view. A route that AWS refuses is none, and of two routes for one subnet in one table only the first is.
    /// </summary>
    internal static IReadOnlyList<Interception> Find(TopologyView view)
    {
        var found = new List<Interception>();
        var seen = new HashSet<(ElementId Table, ElementId Subnet, AddressFamily Family)>();
        foreach (var edgeRoute in view.EdgeRoutes)
        {
            if (
                edgeRoute is not { Target: EdgeTarget.Middlebox, Destination: EdgeDestination.WholeSubnet whole }
                || !seen.Add((edgeRoute.Table.Id, whole.Subnet.Id, whole.Family))
            )
            {
                continue;
            }

            foreach (var edge in view.EdgesOf(edgeRoute.Table))
            {
                found.Add(new Interception(edge, edgeRoute.Route, whole.Subnet, whole.Family));
            }
        }

        return found;
    }
}
