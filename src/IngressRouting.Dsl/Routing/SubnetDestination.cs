using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>A subnet as destination: each of its blocks.</summary>
internal sealed class SubnetDestination(Subnet subnet) : Destination
{
    internal override Node Node => subnet;

    internal static IEnumerable<SingleDestination> Of(Subnet subnet, RouteTarget target)
    {
        var families = Families.For(Families.Of(subnet), target);
        return families.Select(family => new SingleDestination(
            (subnet, family),
            LogicalIds.Of(subnet.Name, "Subnet") + (family == AddressFamily.IPv6 ? "IPv6" : ""),
            builder => new Model.Destination.OfSubnet(builder.IdOf(subnet), family),
            family == families[0] ? null : (subnet, families[0])
        )
        {
            Distinction = family == AddressFamily.IPv6 ? "IPv6" : "",
            For = subnet,
        });
    }

    internal override IEnumerable<SingleDestination> Expand(RouteTable table, RouteTarget target) => Of(subnet, target);
}
