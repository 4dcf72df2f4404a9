using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>An appliance that hands what it has inspected to a NAT gateway, so that replies come back to the NAT gateway first.</summary>
/// <param name="Device">The appliance.</param>
/// <param name="Route">The route of its subnet to the NAT gateway.</param>
/// <param name="Nat">The NAT gateway.</param>
/// <param name="Workloads">The subnets whose default route leads to the appliance, with that route.</param>
internal sealed record InspectedNat(
    Device Device,
    Route Route,
    ResourceReference Nat,
    IReadOnlyList<(Subnet Subnet, Route Route)> Workloads
)
{
    /// <summary>Every such appliance of a view that keeps source addresses as far as the topology says.</summary>
    public static IEnumerable<InspectedNat> Find(TopologyView view, ILookup<Device, (Subnet Subnet, Route Route)> workloads)
    {
        foreach (var group in workloads)
        {
            if (
                view.Find<Instance>(group.Key.Identity.Resource)?.TranslatesSource
                is Value<bool>.Invalid
                    or Value<bool>.Known { Content: true }
            )
            {
                continue;
            }

            foreach (var route in RoutesToNat(view, group.First().Route.Target))
            {
                yield return new InspectedNat(group.Key, route, route.Target.Reference!, [.. group]);
            }
        }
    }

    /// <summary>
    /// The subnets whose default route leads to an appliance or endpoint, by what it leads to. An appliance that an internet gateway sends
    /// traffic for the subnet to leads back there, or a rule of its own says that it does not; so such subnets are left out.
    /// </summary>
    public static ILookup<Device, (Subnet Subnet, Route Route)> WorkloadsOf(TopologyView view)
    {
        var atTheEdge = new HashSet<(ElementId Subnet, Device? Device)>(
            view.Interceptions.Where(edge => edge.Edge.Gateway.Kind != ResourceKind.VirtualPrivateGateway)
                .Select(edge => (edge.Subnet.Id, Device.Of(view, edge.Route.Target)))
        );
        return view
            .Subnets.Select(subnet => (Subnet: subnet, Route: view.DefaultRouteOf(subnet, AddressFamily.IPv4)))
            .Where(pair => pair.Route is not null && view.SubnetLoopedBy(pair.Route) is null)
            .Select(pair => (Workload: (pair.Subnet, Route: pair.Route!), Device: Device.Of(view, pair.Route!.Target)))
            .Where(pair => pair.Device is { IsAppliance: true } device && !view.IsMissing(device.Identity))
            .Where(pair => !atTheEdge.Contains((pair.Workload.Subnet.Id, pair.Device)))
            .ToLookup(pair => pair.Device!, pair => pair.Workload);
    }

    /// <summary>How messages name the appliance.</summary>
    public string Title(TopologyView view) => ReturnPathMessage.Appliance(view, Workloads[0].Route.Target);

    /// <summary>Whether the topology says where such a device sends what it forwards.</summary>
    public static bool IsDescribed(TopologyView view, Device device) =>
        view.Find<Instance>(device.Identity.Resource) is not null || device.Endpoint?.Subnet is not null;

    private static IEnumerable<Route> RoutesToNat(TopologyView view, RouteTarget appliance) =>
        Arms.Of(view, appliance)
            .Select(subnet => view.DefaultRouteOf(subnet, AddressFamily.IPv4))
            .OfType<Route>()
            .Where(route => route.Target.Reference is { Kind: ResourceKind.NatGateway } nat && !view.IsMissing(nat))
            .Distinct();
}
