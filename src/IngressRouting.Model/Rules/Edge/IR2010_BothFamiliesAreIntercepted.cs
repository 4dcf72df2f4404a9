using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds subnets of which a gateway route table intercepts one address family and not the other.</summary>
public sealed class IR2010_BothFamiliesAreIntercepted : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2010";

    /// <inheritdoc />
    public override string Title => "A gateway route table should intercept both address families of a subnet";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var gaps = new HashSet<(ElementId Subnet, AddressFamily Family)>(view.EdgeGaps.Select(gap => (gap.Subnet.Id, gap.Family)));
        foreach (var table in view.EdgeRoutes.GroupBy(edgeRoute => edgeRoute.Table.Id))
        {
            var routes = table.ToList();
            foreach (var edgeRoute in routes)
            {
                if (
                    edgeRoute is { Target: EdgeTarget.Middlebox, Destination: EdgeDestination.WholeSubnet whole }
                    && Cidr.Other(whole.Family) is var family
                    && whole.Subnet.BlockOf(family) is not null
                    && !gaps.Contains((whole.Subnet.Id, family))
                )
                {
                    JudgeSubnet(view, edgeRoute, whole.Subnet, family, routes, verdict);
                }
            }
        }
    }

    private static void JudgeSubnet(
        TopologyView view,
        EdgeRoute edgeRoute,
        Subnet subnet,
        AddressFamily family,
        List<EdgeRoute> routes,
        Verdict verdict
    )
    {
        var others = routes.Where(other => other.Family == family).ToList();
        if (view.TermOf(subnet, family) is null || others.Exists(other => SpeaksOf(other, subnet)))
        {
            return;
        }

        var subject = new Subject(edgeRoute.Route.Id, Facets.Destination);
        if ((others.Select(NeedsOf).FirstOrDefault(needs => needs is not null) ?? view.HiddenRoutesOf(edgeRoute.Table)) is { } open)
        {
            verdict.NotProven(subject, open);
            return;
        }

        verdict.Violated(
            subject,
            $"{Wording.Table(view, edgeRoute.Table.Id)} sends {Cidr.Other(family)} for {subnet.Title} through "
                + $"{ReturnPathMessage.Appliance(view, edgeRoute.Route.Target)}, but {family} ({Wording.Block(view, subnet, family)}) goes past it, "
                + $"uninspected; route {subnet.Title} as a whole, which is both",
            new Repair.AddRoute(edgeRoute.Table.Id, new Destination.OfSubnet(subnet.Id, family), edgeRoute.Route.Target),
            new Subject(subnet.Id, family == AddressFamily.IPv4 ? Facets.Cidr : Facets.Ipv6Cidr)
        );
    }

    // What is wrong and may have been meant for the subnet has a rule of its own.
    private static bool SpeaksOf(EdgeRoute edgeRoute, Subnet subnet) =>
        edgeRoute.Destination switch
        {
            EdgeDestination.WholeSubnet whole => whole.Subnet == subnet,
            EdgeDestination.NoSubnet none => none.Around is null || none.Around == subnet,
            EdgeDestination.Unknown or EdgeDestination.PerhapsNoSubnet or EdgeDestination.OfPool => false,
            _ => true,
        };

    private static string? NeedsOf(EdgeRoute edgeRoute) =>
        edgeRoute.Destination switch
        {
            EdgeDestination.Unknown unknown => unknown.Needs,
            EdgeDestination.PerhapsNoSubnet perhaps => perhaps.Needs,
            _ => null,
        };
}
