using System;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds routes for addresses that AWS keeps for its own services within the VPC.</summary>
public sealed class IR3006_DestinationIsNotReserved : Rule
{
    // VPC User Guide, "Subnet route tables".
    private static readonly Cidr[] Reserved = [Cidr.Parse("169.254.168.0/22"), Cidr.Parse("fd00:ec2::/32")];

    /// <inheritdoc />
    public override string Id => "IR3006";

    /// <inheritdoc />
    public override string Title => "A route must not be for addresses that AWS reserves";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var route in view.Routes)
        {
            // A gateway route table takes no destination outside of the VPC anyway.
            if (
                route.Destination is not Destination.Addresses { Block: var block }
                || view.TermOf(block) is not { } term
                || (view.Find<RouteTable>(route.Table) is { } table && view.EdgesOf(table).Any())
            )
            {
                continue;
            }

            var subject = new Subject(route.Id, Facets.Destination);
            if (term.Root is not null)
            {
                if (!IsOfVpc(view, route, term))
                {
                    verdict.NotProven(
                        subject,
                        $"only the deployment knows which addresses {Wording.Value(view, view.Resolve(block))} covers"
                    );
                }
            }
            else if (Array.Find(Reserved, range => range.Contains(term.Place)) is { IsDefault: false } range)
            {
                verdict.Violated(
                    subject,
                    $"AWS refuses a route for {term.Place} because {range} is reserved for its own services within the VPC; take the route away",
                    new Repair.Remove(route.Id)
                );
            }
        }
    }

    // No block of a VPC is reserved; a rule of its own sees to that.
    private static bool IsOfVpc(TopologyView view, Route route, BlockTerm term) =>
        term.Root is Expression.Ipv6BlockOf
        || (
            view.Find<RouteTable>(route.Table) is { } table
            && view.SpaceOf(table.Vpc) is var space
            && (space.SubnetOf(term) is not null || space.PlaceOf(term) is Place.WholeVpc or Place.Inside)
        );
}
