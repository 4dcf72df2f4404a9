namespace IngressRouting.Model;

/// <summary>Judges whether the destination of an edge route is within the VPC.</summary>
public sealed class IR2006_EdgeRouteStaysInsideVpc : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2006";

    /// <inheritdoc />
    public override string Title => "A route of a gateway route table must have a destination inside its VPC";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        HiddenEdgeRoutes.Ask(view, verdict);
        foreach (var edgeRoute in view.EdgeRoutes)
        {
            if (edgeRoute.IsOfSubnetTable)
            {
                continue;
            }

            var subject = new Subject(edgeRoute.Route.Id, Facets.Destination);
            switch (edgeRoute.Destination)
            {
                case EdgeDestination.OutsideVpc outside:
                    verdict.Violated(subject, Message(view, edgeRoute, outside));
                    break;
                case EdgeDestination.Unknown { Needs: var needs }:
                    verdict.NotProven(subject, needs);
                    break;
            }
        }
    }

    private static string Message(TopologyView view, EdgeRoute edgeRoute, EdgeDestination.OutsideVpc outside)
    {
        var space = view.SpaceOf(edgeRoute.Table.Vpc);
        var vpc = Wording.Vpc(view, space.Reference) + (space.Blocks.Length > 0 ? $" ({space.Blocks})" : "");
        var destination = Wording.Destination(view, edgeRoute.Route.Destination);
        var reason = outside.Block switch
        {
            null => $"is in another VPC than {vpc}",
            { } block when space.IsExceededBy(block) => $"is larger than {vpc}",
            _ => $"is not inside {vpc}",
        };
        return $"AWS refuses {destination} as a destination in gateway route table {edgeRoute.Table.LogicalId} because it {reason}; name the "
            + "subnet of that VPC that the traffic is for";
    }
}
