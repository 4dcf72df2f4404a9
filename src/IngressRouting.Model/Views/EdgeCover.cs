using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Which subnets of a VPC the gateway route table of its internet gateway speaks of, rightly or wrongly.</summary>
internal sealed class EdgeCover
{
    private readonly HashSet<(ElementId Subnet, AddressFamily Family)> subnets = [];
    private readonly HashSet<AddressFamily> wrong = [];
    private readonly Dictionary<AddressFamily, string> needs = [];

    /// <summary>The table, for a repair; null when there is none or more than one.</summary>
    public RouteTable? OnlyTable { get; private set; }

    /// <summary>An edge association that puts a table in force, for messages; null when there is none.</summary>
    public EdgeAssociation? Edge { get; private set; }

    /// <summary>Whether some edge route names the subnet's block of a family.</summary>
    public bool Covers(Subnet subnet, AddressFamily family) => subnets.Contains((subnet.Id, family));

    /// <summary>Whether some edge route names the subnet, or is wrong and may have been meant for it: one mistake is reported once.</summary>
    public bool SpeaksOf(Subnet subnet, AddressFamily family) =>
        Covers(subnet, family) || wrong.Contains(family) || wrong.Any(other => subnet.BlockOf(other) is null);

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

                cover.NeedRoutesOf(view, table);
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
    public static string? NeedsOf(TopologyView view, Subnet subnet, AddressFamily family, EdgeCover? cover)
    {
        if (view.Unseen.AssociationsAtGatewayOf(subnet.Vpc) is { } unseen)
        {
            return unseen;
        }

        if (cover is not null)
        {
            return cover.needs.TryGetValue(family, out var open) ? open : null;
        }

        if (view.IsExisting(subnet.Vpc))
        {
            return $"the gateway route tables of {Wording.Vpc(view, subnet.Vpc)} are not part of the topology";
        }

        var existing = view.EdgeAssociations.FirstOrDefault(edge => edge.Table.Element is null);
        return existing is null ? null : $"the routes of {Wording.Table(view, existing.Table)} are not part of the topology";
    }

    private void Add(EdgeRoute edgeRoute)
    {
        var family = edgeRoute.Family;
        switch (edgeRoute.Destination)
        {
            case EdgeDestination.WholeSubnet whole:
                subnets.Add((whole.Subnet.Id, family));
                break;
            case EdgeDestination.NoSubnet { Around: { } around }:
                subnets.Add((around.Id, family));
                break;
            case EdgeDestination.Unknown unknown:
                Need(family, unknown.Needs);
                break;
            case EdgeDestination.PerhapsNoSubnet perhaps:
                Need(family, perhaps.Needs);
                break;
            case EdgeDestination.OfPool:
                break;
            case EdgeDestination.PrefixList:
                wrong.UnionWith(Cidr.Families);
                break;
            case var _ when !edgeRoute.IsOfSubnetTable:
                wrong.Add(family);
                break;
        }
    }

    private void NeedRoutesOf(TopologyView view, RouteTable table)
    {
        if (view.HiddenRoutesOf(table) is { } hidden)
        {
            Need(AddressFamily.IPv4, hidden);
            Need(AddressFamily.IPv6, hidden);
        }
    }

    private void Need(AddressFamily family, string what)
    {
        if (!needs.ContainsKey(family))
        {
            needs.Add(family, what);
        }
    }
}
