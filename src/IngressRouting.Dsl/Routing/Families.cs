using System.Collections.Generic;
using System.Linq;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>Which address families one statement becomes routes for.</summary>
internal static class Families
{
    private static readonly AddressFamily[] All = [AddressFamily.IPv4, AddressFamily.IPv6];
    private static readonly AddressFamily[] OnlyIPv4 = [AddressFamily.IPv4];
    private static readonly AddressFamily[] OnlyIPv6 = [AddressFamily.IPv6];

    /// <summary>Those of a subnet.</summary>
    public static IReadOnlyList<AddressFamily> Of(Subnet subnet) =>
        !subnet.HasIPv4 ? OnlyIPv6
        : subnet.HasIpv6 ? All
        : OnlyIPv4;

    /// <summary>Those of the subnets that a table serves.</summary>
    public static IReadOnlyList<AddressFamily> Of(RouteTable table) =>
        !table.Subnets.Any(subnet => subnet.HasIpv6) ? OnlyIPv4
        : table.Subnets.Any(subnet => subnet.HasIPv4) ? All
        : OnlyIPv6;

    /// <summary>Those that a target takes; local and most kinds take both.</summary>
    public static IEnumerable<AddressFamily> TakenBy(RouteTarget target) => All.Where(family => Takes(target, family));

    /// <summary>What is left of the families for a target; all of them when nothing is left, because then a rule has to speak.</summary>
    public static IReadOnlyList<AddressFamily> For(IReadOnlyList<AddressFamily> families, RouteTarget target)
    {
        if (families.Count == 1)
        {
            return families;
        }

        var left = families.Where(family => Takes(target, family)).ToList();
        return left.Count > 0 ? left : families;
    }

    private static bool Takes(RouteTarget target, AddressFamily family) => target.Kind?.Takes(family) != false;
}
