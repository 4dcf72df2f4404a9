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
                && view.SubnetAround(edgeRoute.Route.Target) == subnet
                && looping.Add(subnet.Id)
            )
            {
                JudgeEdgeRoute(view, edgeRoute, subnet, verdict);
            }
        }

        foreach (var target in view.TargetedInterfaces.Where(target => !IsPlaced(view, target)))
        {
            verdict.NotProven(
                new Subject(target.Route.Id, Facets.Target),
                $"the topology does not describe in which subnet {Wording.Name(view, target.Reference)} lies"
            );
        }
    }

    // A firewall has no endpoint but in its own subnets, so that one of them lies in each wherever the one that is named does.
    private static bool IsPlaced(TopologyView view, TargetedInterface target) =>
        target.Interface is { } eni
            ? !eni.IsExisting || eni.Subnet.Element is not null || eni.Subnet.IsInvalid
            : view.EndpointOf(target.Reference.Resource) is { } endpoint
                && (endpoint.Subnet is not null || (endpoint.IsPickedBlindly && Endpoint.SubnetsOf(endpoint.Owner) is not null));

    // What AWS refuses anyway has a rule of its own.
    private static HashSet<ElementId> Refused(TopologyView view) =>
        [
            .. view
                .InsideRoutes.Where(inside => inside.Destination is EdgeDestination.NoSubnet or EdgeDestination.WholeVpc)
                .Select(inside => inside.Route.Id),
            .. view
                .EdgeRoutes.Where(edgeRoute => edgeRoute.Target is EdgeTarget.Unsupported or EdgeTarget.OwnGateway)
                .Select(edgeRoute => edgeRoute.Route.Id),
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
        var mayArrive = view.InterfaceOf(route.Target) is { } eni
            ? MayHaveOtherArm(view, eni, subnet)
            : Device.Of(view, route.Target)?.DropsHalfFlows == false;
        var (severity, consequence) = mayArrive
            ? (Severity.Warning, "what it forwards by that interface comes back to it")
            : (Severity.Error, "what it forwards comes back to it, and packets loop until they are dropped");
        verdict.Violated(
            severity,
            new Subject(route.Id, Facets.Target),
            $"{Wording.Name(view, route.Target)} lies in {subnet.Title}, whose own route table sends {Wording.Destination(view, route.Destination)} to it: "
                + $"{consequence}; put the appliance into a subnet of its own",
            null,
            Placed(view, route.Target, subnet)
        );
    }

    private static bool MayHaveOtherArm(TopologyView view, NetworkInterface eni, Subnet subnet) =>
        view.InstanceOf(eni) is not { } appliance
        || appliance.NetworkInterfaces.Any(arm => view.Find<NetworkInterface>(arm)?.Subnet.Element != subnet.Id);

    // The statement that put the appliance into the subnet.
    private static Subject Placed(TopologyView view, RouteTarget target, Subnet subnet) =>
        view.InterfaceOf(target) is { } eni ? new Subject(eni.Id, Facets.Subnet)
        : view.EndpointOf(target) is { } endpoint ? new Subject(endpoint.Owner.Id)
        : new Subject(subnet.Id);

    private static void JudgeEdgeRoute(TopologyView view, EdgeRoute edgeRoute, Subnet subnet, Verdict verdict)
    {
        var eni = view.InterfaceOf(edgeRoute.Route.Target);
        var appliance = eni is null ? null : view.InstanceOf(eni);
        var others = view.InterfacesIn(subnet)
            .FirstOrDefault(other => other.Id != eni?.Id && (appliance is null || view.InstanceOf(other) != appliance));
        var (severity, consequence) = others is null
            ? (Severity.Info, "it only affects what is addressed to the appliance itself, so the route is not needed")
            : (
                Severity.Warning,
                $"{others.Title} lies there too, and what it sends cannot go through an appliance in its own subnet; move one of them"
            );
        verdict.Violated(
            severity,
            new Subject(edgeRoute.Route.Id, Facets.Destination),
            $"the edge route for {Wording.Subnet(view, subnet, edgeRoute.Family)} leads to {Wording.Name(view, edgeRoute.Route.Target)} inside that subnet: {consequence}",
            others is null ? new Repair.Remove(edgeRoute.Route.Id) : null,
            Placed(view, edgeRoute.Route.Target, subnet)
        );
    }
}
