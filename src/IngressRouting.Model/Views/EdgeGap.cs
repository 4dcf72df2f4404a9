using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>A subnet that sends through an appliance to the internet gateway, while no edge route leads what comes in through it.</summary>
/// <param name="Subnet">The subnet.</param>
/// <param name="Family">For which of its blocks there is no edge route.</param>
/// <param name="Route">The route by which it sends.</param>
/// <param name="Gateway">The internet gateway that it leads to; null when what would have to be known comes before that.</param>
/// <param name="Cover">What the gateway route table of its VPC speaks of; null when there is none.</param>
/// <param name="Severity">How bad that is.</param>
/// <param name="Needs">What would have to be known; null when enough is.</param>
internal sealed record EdgeGap(
    Subnet Subnet,
    AddressFamily Family,
    Route Route,
    ResourceReference? Gateway,
    EdgeCover? Cover,
    Severity Severity,
    string? Needs
)
{
    /// <summary>The edge route that is missing, when there is one table that it belongs to.</summary>
    public Repair? Completion =>
        Cover?.OnlyTable is { } table ? new Repair.AddRoute(table.Id, new Destination.OfSubnet(Subnet.Id, Family), Route.Target) : null;

    /// <summary>What is missing, for messages.</summary>
    public string Fact(TopologyView view) =>
        Cover?.Edge is null ? $"{Wording.Name(view, Gateway!)} has no gateway route table" : "no gateway route table has a route for it";

    /// <summary>What to do, for messages.</summary>
    public string Remedy(TopologyView view) =>
        Cover?.Edge is { } edge
            ? $"add a route for {Subnet.Title} to the gateway route table of {Wording.Name(view, edge.Gateway)}"
            : $"associate a route table with {Wording.Name(view, Gateway!)} and route {Subnet.Title} to {Wording.Name(view, Route.Target)} in it";

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

        if (InternetGatewayBehind(view, route.Target, family) is not { } gateway || appliance?.TranslatesSource is Value<bool>.Invalid)
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
                gateway,
                cover,
                translates == false && isPublic && device.DropsHalfFlows ? Severity.Error : Severity.Warning,
                null
            );

        EdgeGap Open(string needs) => new(subnet, family, route, null, cover, Severity.Info, needs);
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

    private static ResourceReference? InternetGatewayBehind(TopologyView view, RouteTarget appliance, AddressFamily family) =>
        Arms.Of(view, appliance)
            .Select(subnet => DefaultRouteOf(view, subnet, family)?.Target.Reference)
            .FirstOrDefault(target => target?.Kind == ResourceKind.InternetGateway);
}
