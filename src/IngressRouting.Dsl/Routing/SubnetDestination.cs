using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>A subnet as destination.</summary>
internal sealed class SubnetDestination(Subnet subnet) : Destination
{
    internal override Node Node => subnet;

    internal static SingleDestination Of(Subnet subnet) =>
        new(
            subnet,
            LogicalIds.Of(subnet.Name, "Subnet"),
            builder => new Model.Destination.OfSubnet(builder.IdOf(subnet), AddressFamily.IPv4)
        )
        {
            For = subnet,
        };

    internal override IEnumerable<SingleDestination> Expand(RouteTable table, RouteTarget target)
    {
        yield return Of(subnet);
    }
}
