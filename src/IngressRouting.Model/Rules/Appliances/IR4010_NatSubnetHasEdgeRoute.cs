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
            var nats = view.NatGatewaysIn(gap.Subnet).Where(nat => nat.MayBePublic).ToList();
            if (nats.Count == 0)
            {
                continue;
            }

            var subject = new Subject(gap.Route.Id, Facets.Target);
            var nat = nats.Find(found => found.IsPublic) ?? nats[0];
            if ((gap.Needs ?? Wording.UnknownConnectivity(view, nat)) is { } needs)
            {
                verdict.NotProven(subject, needs);
                continue;
            }

            verdict.Violated(
                gap.Severity,
                subject,
                $"{Wording.Subnet(view, gap.Subnet, gap.Family)} of {nat.Title} sends {Wording.Destination(view, gap.Route.Destination)} through "
                    + $"{ReturnPathMessage.Appliance(view, gap.Route.Target)} to the internet gateway, but {gap.Fact(view)}: replies reach "
                    + $"{nat.Title} past the appliance, which drops the half of a flow that it sees; "
                    + gap.Remedy(view),
                gap.Completion,
                new Subject(nat.Id)
            );
        }
    }
}
