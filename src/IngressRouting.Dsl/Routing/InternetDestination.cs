using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>All addresses as destination.</summary>
internal sealed class InternetDestination : Destination
{
    internal override IEnumerable<SingleDestination> Expand(RouteTable table, RouteTarget target)
    {
        // A target that takes one family alone says which is meant, whatever the subnets have.
        var taken = Families.TakenBy(target).ToList();
        IReadOnlyList<AddressFamily> families = taken.Count == 1 ? taken : Families.Of(table);
        return families.Select(family => new SingleDestination(
            family,
            LogicalIds.OfInternet(family),
            _ => new Model.Destination.Addresses(Cidr.Any(family)),
            family == families[0] ? null : families[0]
        )
        {
            Distinction = family == families[0] ? "" : "IPv6",
        });
    }
}
