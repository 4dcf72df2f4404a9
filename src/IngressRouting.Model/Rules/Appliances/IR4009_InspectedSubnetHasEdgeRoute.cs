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
        foreach (var oneWay in OneWayInspection.Find(view).Where(oneWay => !view.NatGatewaysIn(oneWay.Subnet).Any(nat => nat.IsPublic)))
        {
            var subject = new Subject(oneWay.Route.Id, Facets.Target);
            if (oneWay.Needs is { } needs)
            {
                verdict.NotProven(subject, needs);
                continue;
            }

            var subnet = oneWay.Subnet;
            verdict.Violated(
                oneWay.IsProven(view) ? Severity.Error : Severity.Warning,
                subject,
                $"{Wording.Subnet(view, subnet)} sends {Wording.Destination(view, oneWay.Route.Destination)} through "
                    + $"{oneWay.Appliance!.Title} to the internet gateway, but no gateway route table has a route for it: what comes in goes past "
                    + $"the appliance, which drops the half of a flow that it sees; add a route for {subnet.Title} to the gateway route table of "
                    + oneWay.Gateway(view),
                oneWay.Completion,
                new Subject(subnet.Id, Facets.Cidr)
            );
        }
    }
}
