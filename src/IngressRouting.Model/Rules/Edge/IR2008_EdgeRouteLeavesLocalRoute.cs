namespace IngressRouting.Model;

/// <summary>Finds edge routes for a whole block of the VPC: EC2 can replace the local route, CloudFormation can only create another.</summary>
public sealed class IR2008_EdgeRouteLeavesLocalRoute : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2008";

    /// <inheritdoc />
    public override string Title => "A route of a gateway route table must not have the block of the VPC as its destination";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var edgeRoute in view.EdgeRoutes)
        {
            var subject = new Subject(edgeRoute.Route.Id, Facets.Destination);
            if (edgeRoute.IsOfSubnetTable)
            {
                continue;
            }

            if (edgeRoute.Destination is EdgeDestination.Unknown { Needs: var needs })
            {
                verdict.NotProven(subject, needs);
            }
            else if (edgeRoute.Destination is EdgeDestination.WholeVpc whole)
            {
                verdict.Violated(subject, Message(view, edgeRoute, whole));
            }
        }
    }

    private static string Message(TopologyView view, EdgeRoute edgeRoute, EdgeDestination.WholeVpc whole)
    {
        var vpc = Wording.Vpc(view, edgeRoute.Table.Vpc);
        var advice = whole.Subnet is { } subnet ? $"make {subnet.Title} smaller than the VPC" : "route each of its subnets instead";
        return $"CloudFormation cannot replace the local route for {Wording.Destination(view, edgeRoute.Route.Destination)}, the block of {vpc} "
            + $"('Route already exists for the specified destination CIDR block'); {advice}";
    }
}
