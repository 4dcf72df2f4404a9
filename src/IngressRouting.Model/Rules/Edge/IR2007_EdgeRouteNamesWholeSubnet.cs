namespace IngressRouting.Model;

/// <summary>Judges whether the destination of an edge route is exactly the block of a subnet.</summary>
public sealed class IR2007_EdgeRouteNamesWholeSubnet : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2007";

    /// <inheritdoc />
    public override string Title => "A route of a gateway route table must be for the whole block of one subnet";

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
                case EdgeDestination.NoSubnet none:
                    JudgeBlock(view, edgeRoute, none, verdict);
                    break;
                case EdgeDestination.PerhapsNoSubnet { Needs: var needs }:
                    verdict.NotProven(subject, needs);
                    break;
                case EdgeDestination.Unknown { Needs: var needs }:
                    verdict.NotProven(subject, needs);
                    break;
            }
        }
    }

    private static void JudgeBlock(TopologyView view, EdgeRoute edgeRoute, EdgeDestination.NoSubnet none, Verdict verdict)
    {
        var (reason, advice) = none.Around is { } subnet
            ? ($"it is only part of {Wording.Subnet(view, subnet, none.Family)}", $"name {subnet.Title} as a whole")
            : ($"it is the block of no subnet of {Wording.Vpc(view, edgeRoute.Table.Vpc)}", "name the subnets one by one");
        verdict.Violated(
            new Subject(edgeRoute.Route.Id, Facets.Destination),
            $"AWS refuses {Wording.Value(view, none.Block)} as a destination in gateway route table {edgeRoute.Table.LogicalId} ('Route destination doesn't match "
                + $"any subnet CIDR blocks') because {reason}; {advice}",
            none.Around is { } around
                ? new Repair.ReplaceDestination(edgeRoute.Route.Id, new Destination.OfSubnet(around.Id, none.Family))
                : null,
            none.Around is { } owner ? [new Subject(owner.Id, none.Family == AddressFamily.IPv4 ? Facets.Cidr : Facets.Ipv6Cidr)] : []
        );
    }
}
