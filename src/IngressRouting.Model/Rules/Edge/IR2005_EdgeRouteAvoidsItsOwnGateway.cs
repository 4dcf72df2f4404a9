namespace IngressRouting.Model;

/// <summary>Finds routes of a gateway route table back to the gateway that it is associated with.</summary>
public sealed class IR2005_EdgeRouteAvoidsItsOwnGateway : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2005";

    /// <inheritdoc />
    public override string Title => "A gateway route table must not route to its own gateway";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        HiddenEdgeRoutes.Ask(view, verdict);
        foreach (var edgeRoute in view.EdgeRoutes)
        {
            if (edgeRoute.Target != EdgeTarget.OwnGateway)
            {
                continue;
            }

            verdict.Violated(
                new Subject(edgeRoute.Route.Id, Facets.Target),
                $"AWS refuses the route for {Wording.Destination(view, edgeRoute.Route.Destination)} to "
                    + $"{Wording.Name(view, edgeRoute.Route.Target)} (RouteConflict: 'Route table has a conflicting association with the "
                    + "gateway') because the table routes what enters through that gateway; put the route into the route table of the "
                    + "appliance's subnet",
                new Repair.Remove(edgeRoute.Route.Id),
                new Subject(edgeRoute.Edge.Id, Facets.Gateway)
            );
        }
    }
}
