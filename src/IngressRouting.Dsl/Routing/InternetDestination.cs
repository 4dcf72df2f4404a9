using System.Collections.Generic;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>All addresses as destination.</summary>
internal sealed class InternetDestination : Destination
{
    internal override IEnumerable<SingleDestination> Expand(RouteTable table, RouteTarget target)
    {
        yield return new SingleDestination(
            AddressFamily.IPv4,
            LogicalIds.OfInternet(AddressFamily.IPv4),
            _ => new Model.Destination.Addresses(Cidr.AnyIPv4)
        );
    }
}
