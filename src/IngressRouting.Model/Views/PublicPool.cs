using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// A public IPv4 pool of one's own that is associated with the route table of an internet gateway, so that the table may hold routes for
/// blocks of the pool, which are no blocks of the VPC (VPC User Guide, "Route internet traffic to a single network interface").
/// </summary>
internal static class PublicPool
{
    /// <summary>The shortest prefix of such a destination.</summary>
    public const int Largest = 23;

    /// <summary>The longest prefix of such a destination.</summary>
    public const int Smallest = 28;

    /// <summary>How messages name what opens the table for a block outside of its VPC; null when nothing does.</summary>
    public static string? For(TopologyView view, EdgeAssociation edge, RouteTable table, Cidr block)
    {
        if (
            edge.Gateway.Kind == ResourceKind.VirtualPrivateGateway
            || block.Family != AddressFamily.IPv4
            || BlockRestrictions.IsPrivate(block)
        )
        {
            return null;
        }

        var association = view
            .Elements.OfType<RawResource>()
            .FirstOrDefault(resource => resource.Type == "AWS::EC2::IpPoolRouteTableAssociation" && MayBeOf(view, resource, table));
        return association is not null ? $"the pool that {association.Title} associates with {table.Title}"
            : table.IsExisting ? $"a pool that is associated with {table.Title}"
            : null;
    }

    private static bool MayBeOf(TopologyView view, RawResource association, RouteTable table) =>
        RawProperties.Find(association, "RouteTableId") is { } stated
        && (RawProperties.Reference(stated)?.Element is not { } named || named == table.Id || view.Find<RouteTable>(named) is null);
}
