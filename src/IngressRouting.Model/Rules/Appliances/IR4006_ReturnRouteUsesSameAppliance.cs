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
            else if (path.Route is { } route)
            {
                verdict.Violated(
                    path.Severity,
                    new Subject(route.Id, Facets.Target),
                    $"{ReturnPathMessage.WayIn(view, path)}, but {ReturnPathMessage.WayOut(view, route)} through "
                        + $"{ReturnPathMessage.Appliance(view, route.Target)}: each appliance sees half of a flow, and packets "
                        + $"{ReturnPathMessage.Fate(path)}; "
                        + ReturnPathMessage.Remedy(view, path),
                    ReturnPathMessage.Redirect(view, path),
                    new Subject(path.Interception.Route.Id, Facets.Target)
                );
            }
        }
    }
}
