using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Which subnets of a VPC the gateway route table of its internet gateway speaks of, rightly or wrongly.</summary>
internal sealed class EdgeCover
{
    private readonly HashSet<ElementId> subnets = [];

    /// <summary>The table, for a repair; null when there is none or more than one.</summary>
    public RouteTable? OnlyTable { get; private set; }

    /// <summary>An edge association that puts a table in force, for messages; null when there is none.</summary>
    public EdgeAssociation? Edge { get; private set; }

    /// <summary>Whether a wrong route may have been meant for any subnet: one mistake is reported once.</summary>
    public bool HasWrongRoute { get; private set; }

    private string? Needs { get; set; }

    /// <summary>Whether some edge route names the subnet.</summary>
    public bool Covers(Subnet subnet) => subnets.Contains(subnet.Id);

    /// <summary>The covers of all VPCs that have an internet gateway's route table.</summary>
    public static IReadOnlyDictionary<Reference, EdgeCover> Find(TopologyView view)
    {
        var covers = new Dictionary<Reference, EdgeCover>();
        foreach (var edge in view.EdgeAssociations)
        {
            if (edge.Gateway.Kind != ResourceKind.VirtualPrivateGateway && view.Find<RouteTable>(edge.Table) is { } table)
            {
                if (!covers.TryGetValue(table.Vpc, out var cover))
                {
                    covers.Add(table.Vpc, cover = new EdgeCover());
                }

                cover.OnlyTable = cover.Edge is null || cover.OnlyTable == table ? table : null;
                cover.Edge ??= edge;
            }
        }

        foreach (var edgeRoute in view.EdgeRoutes)
        {
            if (covers.TryGetValue(edgeRoute.Table.Vpc, out var cover))
            {
                cover.Add(edgeRoute);
            }
        }

        return covers;
    }

    /// <summary>What would have to be known to say that no edge route names the subnet; null when enough is.</summary>
    public static string? NeedsOf(TopologyView view, Subnet subnet, EdgeCover? cover)
    {
        if (view.Unseen.EdgesOf(subnet.Vpc) is { } unseen)
        {
            return unseen;
        }

        if (cover is not null)
        {
            return cover.Needs;
        }

        if (subnet.Vpc.Element is null)
        {
            return $"the gateway route tables of {Wording.Vpc(view, subnet.Vpc)} are not part of the topology";
        }

        var existing = view.EdgeAssociations.FirstOrDefault(edge => edge.Table.Element is null);
        return existing is null ? null : $"the routes of {Wording.Table(view, existing.Table)} are not part of the topology";
    }

    private void Add(EdgeRoute edgeRoute)
    {
        switch (edgeRoute.Destination)
        {
            case EdgeDestination.WholeSubnet whole:
                subnets.Add(whole.Subnet.Id);
                break;
            case EdgeDestination.NoSubnet { Around: { } around }:
                subnets.Add(around.Id);
                break;
            case EdgeDestination.Unknown unknown:
                Needs ??= unknown.Needs;
                break;
            case EdgeDestination.PerhapsNoSubnet perhaps:
                Needs ??= perhaps.Needs;
                break;
            default:
                HasWrongRoute |= !edgeRoute.IsOfSubnetTable;
                break;
        }
    }
}
