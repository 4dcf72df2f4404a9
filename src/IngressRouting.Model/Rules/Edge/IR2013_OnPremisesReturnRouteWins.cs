using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds routes to on-premises addresses that are more specific than the default route through the appliance.</summary>
public sealed class IR2013_OnPremisesReturnRouteWins : Rule
{
    /// <inheritdoc />
    public override string Id => "IR2013";

    /// <inheritdoc />
    public override string Title =>
        "No route should be more specific than the return route through the appliance behind a virtual private gateway";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var said = new HashSet<ElementId>();
        foreach (var interception in view.Interceptions)
        {
            if (interception.Edge.Gateway.Kind == ResourceKind.Gateway && said.Add(interception.Edge.Id))
            {
                verdict.NotProven(
                    new Subject(interception.Edge.Id, Facets.Gateway),
                    Wording.UnknownGateway(view, interception.Edge.Gateway)
                );
            }

            if (
                interception.Edge.Gateway.Kind == ResourceKind.VirtualPrivateGateway
                && Device.Of(view, interception.Route.Target) is { } device
                && device.TranslatesSource(view) != true
                && view.TableOf(interception.Subnet) is { } table
                && view.ExitsOf(table) is var exits
                && exits.Defaults(interception.Family).FirstOrDefault(route => device.Equals(Device.Of(view, route.Target))) is { } back
                && view.SubnetLoopedBy(back) is null
            )
            {
                JudgePropagations(view, interception, back, exits.SpecificTo(device, interception.Family), said, verdict);
                JudgeRoutes(view, interception, back, said, verdict);
                if (view.HiddenRoutesOf(table) is { } hidden && said.Add(table.Id))
                {
                    verdict.NotProven(new Subject(back.Id, Facets.Destination), hidden);
                }
            }
        }
    }

    private static void JudgePropagations(
        TopologyView view,
        Interception interception,
        Route back,
        Route? specific,
        HashSet<ElementId> said,
        Verdict verdict
    )
    {
        foreach (var propagation in view.PropagationsInto(back.Table))
        {
            if (!said.Add(propagation.Id))
            {
                continue;
            }

            var subject = new Subject(propagation.Id, Facets.Gateway);
            var gateway = Wording.Name(view, propagation.Gateway);
            if (specific is not null)
            {
                verdict.NotProven(
                    subject,
                    $"only the deployment knows whether {gateway} propagates routes that are more specific than "
                        + $"{Wording.Destination(view, specific.Destination)} through the appliance"
                );
                continue;
            }

            verdict.Violated(
                subject,
                $"{gateway} propagates the routes to on-premises addresses to {Wording.Table(view, back.Table)} of "
                    + $"{Wording.Subnet(view, interception.Subnet)}, and they are more specific than "
                    + $"{Wording.Destination(view, back.Destination)} to {Wording.Name(view, back.Target)} (MORE_SPECIFIC_ROUTE): replies bypass "
                    + "the appliance that requests pass; propagate to the route table of the appliance's subnet instead",
                new Repair.Remove(propagation.Id),
                new Subject(back.Id, Facets.Destination)
            );
        }
    }

    // A route to the virtual private gateway itself is for the rule of return routes that go straight there.
    private static void JudgeRoutes(TopologyView view, Interception interception, Route back, HashSet<ElementId> said, Verdict verdict)
    {
        var onPremises = OnPremisesBlocks.Behind(view, interception);
        foreach (var route in view.RoutesOf(view.Find<RouteTable>(back.Table)!))
        {
            if (
                route.Target.Reference?.Kind is not (ResourceKind.InternetGateway or ResourceKind.TransitGateway)
                || view.BlockOf(route.Destination) is not { } block
                || !block.TryGet(out var cidr)
                || cidr.IsDefault
                || cidr.Family != interception.Family
            )
            {
                continue;
            }

            var subject = new Subject(route.Id, Facets.Destination);
            if (onPremises.Known.Any(known => known.Overlaps(cidr)) && said.Add(route.Id))
            {
                verdict.Violated(
                    subject,
                    $"{Wording.Table(view, route.Table)} of {Wording.Subnet(view, interception.Subnet)} sends {cidr} to "
                        + $"{Wording.Name(view, route.Target)}, which is more specific than {Wording.Destination(view, back.Destination)} to "
                        + $"{Wording.Name(view, back.Target)} (MORE_SPECIFIC_ROUTE) and holds addresses behind "
                        + $"{Wording.Name(view, interception.Edge.Gateway)}: replies bypass the appliance that requests pass; route them to "
                        + Wording.Name(view, back.Target),
                    new Repair.ReplaceTarget(route.Id, back.Target),
                    new Subject(back.Id, Facets.Destination)
                );
            }
            else if (onPremises.Needs is { } needs && said.Add(route.Id))
            {
                verdict.NotProven(subject, $"{needs}, so {cidr} may be among the addresses on premises");
            }
        }
    }
}
