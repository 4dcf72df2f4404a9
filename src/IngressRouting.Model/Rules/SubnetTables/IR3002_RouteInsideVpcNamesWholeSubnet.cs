namespace IngressRouting.Model;

/// <summary>Judges routes of subnet route tables that are more specific than the local route.</summary>
public sealed class IR3002_RouteInsideVpcNamesWholeSubnet : Rule
{
    /// <inheritdoc />
    public override string Id => "IR3002";

    /// <inheritdoc />
    public override string Title => "A route inside the VPC must be for the whole block of one subnet";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var insideRoute in view.InsideRoutes)
        {
            var subject = new Subject(insideRoute.Route.Id, Facets.Destination);
            if (
                insideRoute.Destination is EdgeDestination.NoSubnet or EdgeDestination.WholeVpc
                && insideRoute.Route.Target.Reference is { } target
                && !target.Kind.TakesInsideVpc()
            )
            {
                ReportTarget(view, insideRoute, target, verdict);
                continue;
            }

            switch (insideRoute.Destination)
            {
                case EdgeDestination.NoSubnet none:
                    JudgeBlock(view, insideRoute, none, verdict);
                    break;
                case EdgeDestination.WholeVpc:
                    verdict.Violated(
                        subject,
                        $"CloudFormation cannot replace the local route for {Wording.Destination(view, insideRoute.Route.Destination)}, the "
                            + $"block of {Wording.Vpc(view, insideRoute.Table.Vpc)} ('The route identified by … already exists'); name a subnet"
                    );
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

    // That the block is no subnet's is not what is wrong then: no block of the VPC leads to such a target.
    private static void ReportTarget(TopologyView view, InsideRoute insideRoute, ResourceReference target, Verdict verdict)
    {
        var space = view.SpaceOf(insideRoute.Table.Vpc);
        var vpc = Wording.Vpc(view, space.Reference) + (space.Blocks.Length > 0 ? $" ({space.Blocks})" : "");
        verdict.Violated(
            new Subject(insideRoute.Route.Id, Facets.Destination),
            $"AWS refuses the route for {Wording.Destination(view, insideRoute.Route.Destination)} to {Wording.Name(view, target)} in "
                + $"{insideRoute.Table.Title} because these are addresses of {vpc} itself ('The destination CIDR block … is equal to or more "
                + "specific than one of this VPC's CIDR blocks. This route can target only an interface or an instance'); "
                + InsideRoute.Remedy(view, insideRoute)
        );
    }

    private static void JudgeBlock(TopologyView view, InsideRoute insideRoute, EdgeDestination.NoSubnet none, Verdict verdict)
    {
        var (reason, advice) = none.Around is { } subnet
            ? ($"only part of {Wording.Subnet(view, subnet, none.Family)}", $"name {subnet.Title} as a whole")
            : ("the block of no subnet", "name the subnets one by one");
        verdict.Violated(
            new Subject(insideRoute.Route.Id, Facets.Destination),
            $"AWS refuses the route for {Wording.Value(view, none.Block)} in {insideRoute.Table.Title} because a destination inside "
                + $"{Wording.Vpc(view, insideRoute.Table.Vpc)} must be a whole subnet and this is {reason}; {advice}",
            none.Around is { } around
                ? new Repair.ReplaceDestination(insideRoute.Route.Id, new Destination.OfSubnet(around.Id, none.Family))
                : null,
            none.Around is { } owner ? [new Subject(owner.Id, none.Family == AddressFamily.IPv4 ? Facets.Cidr : Facets.Ipv6Cidr)] : []
        );
    }
}
