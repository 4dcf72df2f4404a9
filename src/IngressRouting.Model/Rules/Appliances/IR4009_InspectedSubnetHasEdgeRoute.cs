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
        foreach (var gap in view.EdgeGaps)
        {
            if (gap.Needs is { } needs)
            {
                verdict.NotProven(new Subject(gap.Route.Id, Facets.Target), needs);
            }
            else
            {
                Report(view, gap, verdict);
            }
        }
    }

    private static void Report(TopologyView view, EdgeGap gap, Verdict verdict)
    {
        var (subnet, route) = (gap.Subnet, gap.Route);
        var gateway = gap.Cover?.Edge is { } edge ? Wording.Name(view, edge.Gateway) : "the internet gateway";
        verdict.Violated(
            gap.Severity,
            new Subject(route.Id, Facets.Target),
            $"{Wording.Subnet(view, subnet, gap.Family)} sends {Wording.Destination(view, route.Destination)} through "
                + $"{Wording.Name(view, Device.Of(view, route.Target)!.Identity)} to the internet gateway, but no gateway route table has a route "
                + "for it: what comes in goes past the appliance, which drops the half of a flow that it sees; add a route for "
                + $"{subnet.Title} to the gateway route table of {gateway}",
            gap.Cover?.OnlyTable is { } table
                ? new Repair.AddRoute(table.Id, new Destination.OfSubnet(subnet.Id, gap.Family), route.Target)
                : null,
            new Subject(subnet.Id, gap.Family == AddressFamily.IPv4 ? Facets.Cidr : Facets.Ipv6Cidr)
        );
    }
}
