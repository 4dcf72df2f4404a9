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
                case EdgeDestination.OfPool pool:
                    JudgePool(edgeRoute, pool, verdict);
                    break;
                case EdgeDestination.Unknown { Needs: var needs }:
                    verdict.NotProven(subject, needs);
                    break;
            }
        }
    }

    // AWS's pages disagree on pools, so that what breaks their rules is no error.
    private static void JudgePool(EdgeRoute edgeRoute, EdgeDestination.OfPool pool, Verdict verdict)
    {
        var subject = new Subject(edgeRoute.Route.Id, Facets.Destination);
        if (pool.Block.PrefixLength is < PublicPool.Largest or > PublicPool.Smallest)
        {
            verdict.Violated(
                Severity.Warning,
                subject,
                $"{pool.Block} in gateway route table {edgeRoute.Table.LogicalId} is outside of its VPC, and of {pool.Pool} AWS takes blocks from "
                    + $"/{PublicPool.Largest} to /{PublicPool.Smallest} only; name such a block of the pool, or a subnet of the VPC"
            );
        }
        else if (edgeRoute.Route.Target.Reference is { Kind: ResourceKind.GatewayLoadBalancerEndpoint })
        {
            verdict.Violated(
                Severity.Warning,
                subject,
                $"{pool.Block} in gateway route table {edgeRoute.Table.LogicalId} is outside of its VPC, and for blocks of {pool.Pool} AWS "
                    + "describes network interfaces as targets only; name the network interface of an instance"
            );
        }
        else
        {
            verdict.NotProven(subject, $"only AWS knows whether {pool.Block} is part of {pool.Pool}");
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
