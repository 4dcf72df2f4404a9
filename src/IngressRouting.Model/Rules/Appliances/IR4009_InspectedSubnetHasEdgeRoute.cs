using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds subnets that send through an appliance to the internet gateway and receive past it.</summary>
public sealed class IR4009_InspectedSubnetHasEdgeRoute : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4009";

    /// <inheritdoc />
    public override string Title => "A subnet that sends through an appliance to an internet gateway must be in the gateway's route table";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var covers = EdgeCover.Find(view);
        foreach (var subnet in view.Subnets)
        {
            covers.TryGetValue(subnet.Vpc, out var cover);
            var isSpokenOf = cover is not null && (cover.HasWrongRoute || cover.Covers(subnet));
            if (isSpokenOf)
            {
                continue;
            }

            if (DefaultRouteOf(view, subnet) is { } route)
            {
                if (!IsReported(view, subnet, route))
                {
                    JudgeSubnet(view, subnet, route, cover, verdict);
                }
            }
            else if (UnseenWayOut(view, subnet) is { } needs)
            {
                verdict.NotProven(new Subject(subnet.Id), needs);
            }
        }
    }

    private static Route? DefaultRouteOf(TopologyView view, Subnet subnet) =>
        view.RoutingOf(subnet) is SubnetRouting.Explicit { Table: var table } && !view.EdgesOf(table).Any()
            ? view.ExitsOf(table).Defaults(AddressFamily.IPv4).FirstOrDefault()
            : null;

    private static string? UnseenWayOut(TopologyView view, Subnet subnet) =>
        view.RoutingOf(subnet) switch
        {
            SubnetRouting.Explicit { Table: var table } => view.Unseen.RoutesOf(table),
            SubnetRouting.Main => view.Unseen.AssociationsOf(subnet),
            _ => null,
        };

    private static bool IsReported(TopologyView view, Subnet subnet, Route route) =>
        view.SpaceOf(subnet.Vpc).IsMisplaced(subnet)
        || view.SubnetLoopedBy(route) is not null
        || (route.Target.Reference is { } target && view.IsMissing(target))
        || (view.InterfaceOf(route.Target) is { } eni && view.InstanceOf(eni) is null);

    private static void JudgeSubnet(TopologyView view, Subnet subnet, Route route, EdgeCover? cover, Verdict verdict)
    {
        if (Device.Of(view, route.Target) is not { IsAppliance: true } device)
        {
            return;
        }

        var translates = device.TranslatesSource(view);
        if (translates == true)
        {
            return;
        }

        var subject = new Subject(route.Id, Facets.Target);
        if (view.Find<Instance>(device.Identity.Resource) is not { } appliance)
        {
            verdict.NotProven(subject, $"the topology does not say where {Wording.Name(view, route.Target)} sends what it forwards");
        }
        else if (!LeadsToInternetGateway(view, appliance) || appliance.TranslatesSource is Value<bool>.Invalid)
        {
            return;
        }
        else if (EdgeCover.NeedsOf(view, subnet, cover) is { } needs)
        {
            verdict.NotProven(subject, needs);
        }
        else if (translates is null && !view.HoldsPublicAddress(subnet))
        {
            verdict.NotProven(subject, $"the topology does not say whether {appliance.Title} translates source addresses");
        }
        else
        {
            Report(view, subnet, route, cover, appliance, verdict);
        }
    }

    private static void Report(TopologyView view, Subnet subnet, Route route, EdgeCover? cover, Instance appliance, Verdict verdict)
    {
        var isProven = appliance.TranslatesSource.TryGet(out var translates) && !translates && view.HoldsPublicAddress(subnet);
        var gateway = cover?.Edge is { } edge ? Wording.Name(view, edge.Gateway) : "the internet gateway";
        verdict.Violated(
            isProven ? Severity.Error : Severity.Warning,
            new Subject(route.Id, Facets.Target),
            $"{Wording.Subnet(view, subnet)} sends {Wording.Destination(view, route.Destination)} through {appliance.Title} to the internet "
                + $"gateway, but no gateway route table has a route for it: what comes in goes past the appliance, which drops the half of a "
                + $"flow that it sees; add a route for {subnet.Title} to the gateway route table of {gateway}",
            cover?.OnlyTable is { } table
                ? new Repair.AddRoute(table.Id, new Destination.OfSubnet(subnet.Id, AddressFamily.IPv4), route.Target)
                : null,
            new Subject(subnet.Id, Facets.Cidr)
        );
    }

    private static bool LeadsToInternetGateway(TopologyView view, Instance appliance) =>
        appliance
            .NetworkInterfaces.Select(reference => view.Find<NetworkInterface>(reference))
            .Select(eni => eni is null ? null : view.Find<Subnet>(eni.Subnet))
            .Any(subnet => subnet is not null && DefaultRouteOf(view, subnet)?.Target.Reference?.Kind == ResourceKind.InternetGateway);
}
