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
        foreach (var oneWay in OneWayInspection.Find(view))
        {
            if (view.NatGatewaysIn(oneWay.Subnet).FirstOrDefault(nat => nat.IsPublic) is not { } nat)
            {
                continue;
            }

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
                $"{Wording.Subnet(view, subnet)} of {nat.Title} sends {Wording.Destination(view, oneWay.Route.Destination)} through "
                    + $"{oneWay.Appliance!.Title} to the internet gateway, but no gateway route table has a route for it: replies reach "
                    + $"{nat.Title} past the appliance, which drops the half of a flow that it sees; add a route for {subnet.Title} to the "
                    + $"gateway route table of {oneWay.Gateway(view)}",
                oneWay.Completion,
                new Subject(nat.Id)
            );
        }
    }
}
