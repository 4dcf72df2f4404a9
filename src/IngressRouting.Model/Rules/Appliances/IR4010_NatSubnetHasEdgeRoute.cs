using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds NAT gateways that send through an appliance to the internet gateway and receive past it.</summary>
public sealed class IR4010_NatSubnetHasEdgeRoute : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4010";

    /// <inheritdoc />
    public override string Title => "The subnet of a NAT gateway behind an appliance must be in the internet gateway's route table";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var gap in view.EdgeGaps)
        {
            if (view.NatGatewaysIn(gap.Subnet).FirstOrDefault(nat => nat.IsPublic) is not { } nat)
            {
                continue;
            }

            var subject = new Subject(gap.Route.Id, Facets.Target);
            if (gap.Needs is { } needs)
            {
                verdict.NotProven(subject, needs);
                continue;
            }

            verdict.Violated(
                gap.Severity,
                subject,
                $"{Wording.Subnet(view, gap.Subnet, gap.Family)} of {nat.Title} sends {Wording.Destination(view, gap.Route.Destination)} through "
                    + $"{ReturnPathMessage.Appliance(view, gap.Route.Target)} to the internet gateway, but no gateway route table has a route for it: replies reach "
                    + $"{nat.Title} past the appliance, which drops the half of a flow that it sees; add a route for {gap.Subnet.Title} to the "
                    + $"gateway route table of {gap.Gateway(view)}",
                gap.Completion,
                new Subject(nat.Id)
            );
        }
    }
}
