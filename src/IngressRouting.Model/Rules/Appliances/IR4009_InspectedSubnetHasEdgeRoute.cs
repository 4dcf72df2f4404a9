using System.Linq;

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
        // What a NAT gateway in the subnet makes of it is a rule of its own.
        foreach (var gap in view.EdgeGaps.Where(gap => !view.NatGatewaysIn(gap.Subnet).Any(nat => nat.MayBePublic)))
        {
            var subject = new Subject(gap.Route.Id, Facets.Target);
            if (gap.Needs is { } needs)
            {
                verdict.NotProven(subject, needs);
                continue;
            }

            verdict.Violated(
                gap.Severity,
                subject,
                $"{Wording.Subnet(view, gap.Subnet, gap.Family)} sends {Wording.Destination(view, gap.Route.Destination)} through "
                    + $"{ReturnPathMessage.Appliance(view, gap.Route.Target)} to the internet gateway, but {gap.Fact(view)}: what comes in goes past "
                    + $"the appliance, which drops the half of a flow that it sees; "
                    + gap.Remedy(view),
                gap.Completion,
                new Subject(gap.Subnet.Id, gap.Family == AddressFamily.IPv4 ? Facets.Cidr : Facets.Ipv6Cidr)
            );
        }
    }
}
