using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>A subnet that sends through an appliance to the internet gateway, while no edge route leads what comes in through it.</summary>
/// <param name="Subnet">The subnet.</param>
/// <param name="Family">For which of its blocks there is no edge route.</param>
/// <param name="Route">The route by which it sends.</param>
/// <param name="Cover">What the gateway route table of its VPC speaks of; null when there is none.</param>
/// <param name="Severity">How bad that is.</param>
/// <param name="Needs">What would have to be known; null when enough is.</param>
internal sealed record EdgeGap(Subnet Subnet, AddressFamily Family, Route Route, EdgeCover? Cover, Severity Severity, string? Needs)
{
    /// <summary>The edge route that is missing, when there is one table that it belongs to.</summary>
    public Repair? Completion =>
        Cover?.OnlyTable is { } table ? new Repair.AddRoute(table.Id, new Destination.OfSubnet(Subnet.Id, Family), Route.Target) : null;

    /// <summary>The gateway, for messages.</summary>
    public string Gateway(TopologyView view) => Cover?.Edge is { } edge ? Wording.Name(view, edge.Gateway) : "the internet gateway";

    /// <summary>Every gap of a view.</summary>
    public static IReadOnlyList<EdgeGap> Find(TopologyView view)
    {
        var found = new List<EdgeGap>();
        var covers = EdgeCover.Find(view);
        foreach (var subnet in view.Subnets)
        {
            covers.TryGetValue(subnet.Vpc, out var cover);
            foreach (var family in Cidr.Families)
            {
                if (
                    subnet.BlockOf(family) is not null
                    && cover?.SpeaksOf(subnet, family) != true
                    && DefaultRouteOf(view, subnet, family) is { } route
                    && !IsReported(view, subnet, family, route)
                    && Of(view, subnet, family, route, cover) is { } gap
                )
                {
                    found.Add(gap);
                }
            }
        }

        return found;
    }

    private static EdgeGap? Of(TopologyView view, Subnet subnet, AddressFamily family, Route route, EdgeCover? cover)
    {
        if (Device.Of(view, route.Target) is not { IsAppliance: true } device)
        {
            return null;
        }

        var translates = device.TranslatesSource(view);
        if (translates == true)
        {
            return null;
        }

        var appliance = view.Find<Instance>(device.Identity.Resource);
        if (appliance is null && device.Endpoint?.Subnet is null)
        {
            return Open($"the topology does not say where {Wording.Name(view, route.Target)} sends what it forwards");
        }

        if (!LeadsToInternetGateway(view, route.Target, family) || appliance?.TranslatesSource is Value<bool>.Invalid)
        {
            return null;
        }

        if (EdgeCover.NeedsOf(view, subnet, family, cover) is { } needs)
        {
            return Open(needs);
        }

        var isPublic = view.HoldsPublicAddress(subnet, family);
        return translates is null && !isPublic
            ? Open($"the topology does not say whether {ReturnPathMessage.Appliance(view, route.Target)} translates source addresses")
            : new EdgeGap(
                subnet,
                family,
                route,
                cover,
                translates == false && isPublic && device.DropsHalfFlows ? Severity.Error : Severity.Warning,
                null
            );

        EdgeGap Open(string needs) => new(subnet, family, route, cover, Severity.Info, needs);
    }

    private static Route? DefaultRouteOf(TopologyView view, Subnet subnet, AddressFamily family) =>
        view.RoutingOf(subnet) is SubnetRouting.Explicit { Table: var table } && !view.EdgesOf(table).Any()
            ? view.ExitsOf(table).Defaults(family).FirstOrDefault()
            : null;

    private static bool IsReported(TopologyView view, Subnet subnet, AddressFamily family, Route route) =>
        view.SpaceOf(subnet.Vpc).IsMisplaced(subnet, family)
        || view.SubnetLoopedBy(route) is not null
        || (route.Target.Reference is { } target && view.IsMissing(target))
        || (view.InterfaceOf(route.Target) is { } eni && view.LacksInstance(eni));

    private static bool LeadsToInternetGateway(TopologyView view, RouteTarget appliance, AddressFamily family) =>
        Arms.Of(view, appliance)
            .Any(subnet => DefaultRouteOf(view, subnet, family)?.Target.Reference?.Kind == ResourceKind.InternetGateway);
}
