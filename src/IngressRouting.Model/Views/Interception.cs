using System;
using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>One subnet whose inbound traffic a gateway route table steers elsewhere.</summary>
/// <param name="Edge">The association that puts the table in force at its gateway.</param>
/// <param name="Route">The edge route.</param>
/// <param name="Subnet">The subnet whose whole block is the route's destination.</param>
/// <param name="Family">The address family of that block.</param>
public sealed record Interception(EdgeAssociation Edge, Route Route, Subnet Subnet, AddressFamily Family)
{
    /// <summary>Every interception of a view.</summary>
    internal static IReadOnlyList<Interception> Find(TopologyView view)
    {
        var found = new List<Interception>();
        foreach (var edge in view.EdgeAssociations)
        {
            if (view.Find<RouteTable>(edge.Table) is not { } table)
            {
                continue;
            }

            var subnets = new Lazy<SubnetsByBlock>(() => new SubnetsByBlock(view, table));
            foreach (var route in view.RoutesOf(table))
            {
                if (route.Target.Reference is not null && SubnetOf(view, route, subnets) is { } hit)
                {
                    found.Add(new Interception(edge, route, hit.Subnet, hit.Family));
                }
            }
        }

        return found;
    }

    private static (Subnet Subnet, AddressFamily Family)? SubnetOf(TopologyView view, Route route, Lazy<SubnetsByBlock> subnets)
    {
        if (route.Destination is Destination.OfSubnet of && view.Find<Subnet>(of.Subnet) is { } named)
        {
            return (named, of.Family);
        }

        return view.BlockOf(route.Destination) is { } block && block.TryGet(out var cidr) && subnets.Value.Find(cidr) is { } subnet
            ? (subnet, cidr.Family)
            : null;
    }
}
