namespace IngressRouting.Model;

/// <summary>Judges the kind of target of each route of a gateway route table.</summary>
public sealed class IR2004_EdgeRouteTargetsInterfaceOrEndpoint : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2004";

    /// <inheritdoc />
    public override string Title => "A route of a gateway route table must target a network interface or a Gateway Load Balancer endpoint";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        HiddenEdgeRoutes.Ask(view, verdict);
        foreach (var edgeRoute in view.EdgeRoutes)
        {
            if (edgeRoute.Target != EdgeTarget.Unsupported)
            {
                continue;
            }

            var advice = edgeRoute.IsOfSubnetTable
                ? "put this route into the route table of a subnet"
                : "name the network interface of the appliance";
            verdict.Violated(
                new Subject(edgeRoute.Route.Id, Facets.Target),
                $"AWS refuses {Wording.Name(view, edgeRoute.Route.Target)} as a target in gateway route table {edgeRoute.Table.LogicalId}: "
                    + $"only local, a network interface or a Gateway Load Balancer endpoint is allowed there; {advice}",
                RepairOf(view, edgeRoute)
            );
        }
    }

    // The way back tells the way in: what the subnet sends its own traffic through.
    private static Repair? RepairOf(TopologyView view, EdgeRoute edgeRoute)
    {
        if (edgeRoute.IsOfSubnetTable)
        {
            return new Repair.Remove(edgeRoute.Route.Id);
        }

        if (edgeRoute.Route.Target.Reference is { Kind: ResourceKind.Instance } target && view.InterfaceOf(target) is { } only)
        {
            return new Repair.ReplaceTarget(edgeRoute.Route.Id, ToInterface(only));
        }

        return
            edgeRoute.Destination is EdgeDestination.WholeSubnet whole
            && view.DefaultRouteOf(whole.Subnet, whole.Family) is { } back
            && back.Target.Reference is { Kind: ResourceKind.NetworkInterface or ResourceKind.GatewayLoadBalancerEndpoint }
            ? new Repair.ReplaceTarget(edgeRoute.Route.Id, back.Target)
            : null;
    }

    private static RouteTarget ToInterface(NetworkInterface eni) =>
        new RouteTarget.To(new ResourceReference(ResourceKind.NetworkInterface, eni.Id));
}
