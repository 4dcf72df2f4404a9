using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>
/// A subnet that sends through an appliance to the internet gateway, and that no route of the gateway's table names: what comes in goes past
/// the appliance.
/// </summary>
/// <param name="Subnet">The subnet.</param>
/// <param name="Route">Its default route, to the appliance.</param>
/// <param name="Appliance">The appliance; null when the topology does not describe it.</param>
/// <param name="Needs">What would have to be known; null when enough is.</param>
/// <param name="Cover">Which subnets the gateway route table names.</param>
internal sealed record OneWayInspection(Subnet Subnet, Route Route, Instance? Appliance, string? Needs, EdgeCover? Cover)
{
    /// <summary>Every such subnet of a view, and every subnet of which that is not known.</summary>
    public static IEnumerable<OneWayInspection> Find(TopologyView view)
    {
        var covers = EdgeCover.Find(view);
        foreach (var subnet in view.Subnets)
        {
            covers.TryGetValue(subnet.Vpc, out var cover);
            var isSpokenOf = cover is not null && (cover.HasWrongRoute || cover.Covers(subnet));
            if (!isSpokenOf && DefaultRouteOf(view, subnet) is { } route && !IsReported(view, subnet, route))
            {
                if (Of(view, subnet, route, cover) is { } found)
                {
                    yield return found;
                }
            }
        }
    }

    /// <summary>Whether the appliance surely sees half of each flow: it replaces no address, and the subnet can be reached.</summary>
    public bool IsProven(TopologyView view) =>
        Appliance is not null && Appliance.TranslatesSource.TryGet(out var translates) && !translates && view.HoldsPublicAddress(Subnet);

    /// <summary>The gateway, for messages.</summary>
    public string Gateway(TopologyView view) => Cover?.Edge is { } edge ? Wording.Name(view, edge.Gateway) : "the internet gateway";

    /// <summary>The edge route that is missing, when there is one table that it belongs to.</summary>
    public Repair? Completion =>
        Cover?.OnlyTable is { } table
            ? new Repair.AddRoute(table.Id, new Destination.OfSubnet(Subnet.Id, AddressFamily.IPv4), Route.Target)
            : null;

    private static OneWayInspection? Of(TopologyView view, Subnet subnet, Route route, EdgeCover? cover)
    {
        if (
            Device.Of(view, route.Target) is not { IsAppliance: true } device
            || device.TranslatesSource(view) is var translates && translates == true
        )
        {
            return null;
        }

        var found = new OneWayInspection(subnet, route, view.Find<Instance>(device.Identity.Resource), null, cover);
        if (found.Appliance is not { } appliance)
        {
            return found with { Needs = $"the topology does not say where {Wording.Name(view, route.Target)} sends what it forwards" };
        }

        if (!LeadsToInternetGateway(view, appliance) || appliance.TranslatesSource is Value<bool>.Invalid)
        {
            return null;
        }

        var needs = EdgeCover.NeedsOf(view, subnet, cover);
        return needs is null && translates is null && !view.HoldsPublicAddress(subnet)
            ? found with
            {
                Needs = $"the topology does not say whether {appliance.Title} translates source addresses",
            }
            : found with
            {
                Needs = needs,
            };
    }

    private static Route? DefaultRouteOf(TopologyView view, Subnet subnet) =>
        view.RoutingOf(subnet) is SubnetRouting.Explicit { Table: var table } && !view.EdgesOf(table).Any()
            ? view.ExitsOf(table).Defaults(AddressFamily.IPv4).FirstOrDefault()
            : null;

    private static bool IsReported(TopologyView view, Subnet subnet, Route route) =>
        view.SpaceOf(subnet.Vpc).IsMisplaced(subnet)
        || view.SubnetLoopedBy(route) is not null
        || (route.Target.Reference is { } target && view.IsMissing(target))
        || (view.InterfaceOf(route.Target) is { } eni && view.LacksInstance(eni));

    private static bool LeadsToInternetGateway(TopologyView view, Instance appliance) =>
        appliance
            .NetworkInterfaces.Select(reference => view.Find<NetworkInterface>(reference))
            .Select(eni => eni is null ? null : view.Find<Subnet>(eni.Subnet))
            .Any(subnet => subnet is not null && DefaultRouteOf(view, subnet)?.Target.Reference?.Kind == ResourceKind.InternetGateway);
}
