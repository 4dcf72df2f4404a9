using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds appliances and NAT gateways inside the subnet whose traffic is sent through them.</summary>
public sealed class IR4004_ApplianceHasSubnetOfItsOwn : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4004";

    /// <inheritdoc />
    public override string Title => "An appliance or NAT gateway must lie in another subnet than the one whose traffic is sent through it";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var looping = new HashSet<ElementId>();
        var refused = Refused(view);
        foreach (var route in view.Routes)
        {
            if (refused.Contains(route.Id))
            {
                continue;
            }

            if (view.SubnetLoopedBy(route) is { } subnet && looping.Add(subnet.Id))
            {
                JudgeOwnRoute(view, route, subnet, verdict);
            }
            else if (Loop.PerhapsOf(view, route) is not null)
            {
                verdict.NotProven(
                    new Subject(route.Id, Facets.Target),
                    $"only the deployment knows whether {Wording.Destination(view, route.Destination)} has IPv4 addresses, which "
                        + $"{Wording.Name(view, route.Target)} in the subnet of this table would get back"
                );
            }
        }

        foreach (var edgeRoute in view.EdgeRoutes)
        {
            if (
                edgeRoute is { Target: EdgeTarget.Middlebox, Destination: EdgeDestination.WholeSubnet { Subnet: var subnet } }
                && view.InterfaceOf(edgeRoute.Route.Target) is { } eni
                && eni.Subnet.Element == subnet.Id
                && looping.Add(subnet.Id)
            )
            {
                JudgeEdgeRoute(view, edgeRoute, subnet, eni, verdict);
            }
        }

        foreach (var target in view.TargetedInterfaces.Where(target => target.Interface is null))
        {
            verdict.NotProven(
                new Subject(target.Route.Id, Facets.Target),
                $"the topology does not describe in which subnet {Wording.Name(view, target.Reference)} lies"
            );
        }
    }

    // What AWS refuses anyway has a rule of its own.
    private static HashSet<ElementId> Refused(TopologyView view) =>
        [
            .. view
                .InsideRoutes.Where(inside => inside.Destination is EdgeDestination.NoSubnet or EdgeDestination.WholeVpc)
                .Select(inside => inside.Route.Id),
        ];

    private static void JudgeOwnRoute(TopologyView view, Route route, Subnet subnet, Verdict verdict)
    {
        if (Loop.NatOf(view, route) is { } nat)
        {
            JudgeNat(view, route, subnet, nat, verdict);
        }
        else
        {
            JudgeAppliance(view, route, subnet, verdict);
        }
    }

    private static void JudgeNat(TopologyView view, Route route, Subnet subnet, NatGateway nat, Verdict verdict)
    {
        var remedy = nat.IsPublic ? "that routes 0.0.0.0/0 to the internet gateway" : "whose route table leads on";
        verdict.Violated(
            new Subject(route.Id, Facets.Target),
            $"{nat.Title} lies in {subnet.Title}, whose own route table sends {Wording.Destination(view, route.Destination)} to it: what it "
                + $"sends on comes back to it and never arrives; put the NAT gateway into a subnet of its own {remedy}",
            null,
            new Subject(nat.Id)
        );
    }

    // An appliance with an arm in another subnet can hand packets on there; with one arm only, its own table sends them back to it.
    private static void JudgeAppliance(TopologyView view, Route route, Subnet subnet, Verdict verdict)
    {
        var eni = view.InterfaceOf(route.Target)!;
        var mayHaveOtherArm =
            view.InstanceOf(eni) is not { } appliance
            || appliance.NetworkInterfaces.Any(arm => view.Find<NetworkInterface>(arm)?.Subnet.Element != subnet.Id);
        var (severity, consequence) = mayHaveOtherArm
            ? (Severity.Warning, "what it forwards by that interface comes back to it")
            : (Severity.Error, "what it forwards comes back to it, and packets loop until they are dropped");
        verdict.Violated(
            severity,
            new Subject(route.Id, Facets.Target),
            $"{eni.Title} lies in {subnet.Title}, whose own route table sends {Wording.Destination(view, route.Destination)} to it: "
                + $"{consequence}; put the appliance into a subnet of its own",
            null,
            new Subject(eni.Id, Facets.Subnet)
        );
    }

    private static void JudgeEdgeRoute(TopologyView view, EdgeRoute edgeRoute, Subnet subnet, NetworkInterface eni, Verdict verdict)
    {
        var appliance = view.InstanceOf(eni);
        var others = view.InterfacesIn(subnet)
            .FirstOrDefault(other => other.Id != eni.Id && (appliance is null || view.InstanceOf(other) != appliance));
        var (severity, consequence) = others is null
            ? (Severity.Info, "it only affects what is addressed to the appliance itself, so the route is not needed")
            : (
                Severity.Warning,
                $"{others.Title} lies there too, and what it sends cannot go through an appliance in its own subnet; move one of them"
            );
        verdict.Violated(
            severity,
            new Subject(edgeRoute.Route.Id, Facets.Destination),
            $"the edge route for {Wording.Subnet(view, subnet, edgeRoute.Family)} leads to {eni.Title} inside that subnet: {consequence}",
            others is null ? new Repair.Remove(edgeRoute.Route.Id) : null,
            new Subject(eni.Id, Facets.Subnet)
        );
    }
}
