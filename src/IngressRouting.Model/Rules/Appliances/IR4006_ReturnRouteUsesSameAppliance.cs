namespace IngressRouting.Model;

/// <summary>Finds intercepted subnets whose replies go through another appliance.</summary>
public sealed class IR4006_ReturnRouteUsesSameAppliance : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4006";

    /// <inheritdoc />
    public override string Title => "Replies must go back through the appliance that the requests came through";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        UnknownInterceptions.Ask(view, verdict);
        foreach (var path in view.ReturnPaths)
        {
            if (path.Kind != ReturnPathKind.OtherAppliance)
            {
                continue;
            }

            if (path.Needs is { } needs)
            {
                verdict.NotProven(new Subject(path.Interception.Route.Id, Facets.Target), needs);
            }
            else if (path.Route is { } route && IsNear(view, path, route))
            {
                JudgeEdgeRoute(view, path, route, verdict);
            }
            else if (path.Route is { } back)
            {
                verdict.Violated(
                    path.Severity,
                    new Subject(back.Id, Facets.Target),
                    $"{ReturnPathMessage.WayIn(view, path)}, but {ReturnPathMessage.WayOut(view, back)} through "
                        + $"{ReturnPathMessage.Appliance(view, back.Target)}: each appliance sees half of a flow, and packets "
                        + $"{ReturnPathMessage.Fate(path)}; "
                        + ReturnPathMessage.Remedy(view, path),
                    ReturnPathMessage.Redirect(view, path),
                    new Subject(path.Interception.Route.Id, Facets.Target)
                );
            }
        }
    }

    // Whether replies go to an appliance in the zone of the subnet, and what comes in passes one in another zone.
    private static bool IsNear(TopologyView view, ReturnPath path, Route route) =>
        SameZone.Compare(view, path.Interception.Route.Target, path.Interception.Subnet) == false
        && SameZone.Compare(view, route.Target, path.Interception.Subnet) == true;

    private static void JudgeEdgeRoute(TopologyView view, ReturnPath path, Route route, Verdict verdict)
    {
        var edgeRoute = path.Interception.Route;
        var subnet = Wording.Subnet(view, path.Interception.Subnet, path.Interception.Family);
        verdict.Violated(
            path.Severity,
            new Subject(edgeRoute.Id, Facets.Target),
            $"{ReturnPathMessage.WayIn(view, path)} in another availability zone, but {ReturnPathMessage.WayOut(view, route)} through "
                + $"{ReturnPathMessage.Appliance(view, route.Target)} in the zone of the subnet: each appliance sees half of a flow, and "
                + $"packets {ReturnPathMessage.Fate(path)}; route {subnet} to {Wording.Name(view, route.Target)} in {Wording.Table(view, edgeRoute.Table)}",
            new Repair.ReplaceTarget(edgeRoute.Id, route.Target),
            new Subject(route.Id, Facets.Target)
        );
    }
}
