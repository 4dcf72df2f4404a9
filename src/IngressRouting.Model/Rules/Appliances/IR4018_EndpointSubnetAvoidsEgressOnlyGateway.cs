using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds subnets of endpoints that send IPv6 to an egress-only internet gateway.</summary>
public sealed class IR4018_EndpointSubnetAvoidsEgressOnlyGateway : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4018";

    /// <inheritdoc />
    public override string Title => "The subnet of a Gateway Load Balancer endpoint must not send IPv6 to an egress-only internet gateway";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var carriers = CarriersOfIPv6(view);
        var said = new HashSet<ElementId>();
        foreach (var endpoint in view.Elements.OfType<RawResource>().SelectMany(Endpoint.AllOf))
        {
            if (endpoint.Subnet is not { } reference || view.Find<Subnet>(reference) is not { } subnet)
            {
                continue;
            }

            if (
                view.DefaultRouteOf(subnet, AddressFamily.IPv6) is { } route
                && route.Target.Reference?.Kind == ResourceKind.EgressOnlyInternetGateway
            )
            {
                if (said.Add(route.Id))
                {
                    Report(view, endpoint, subnet, route, carriers.ContainsKey(endpoint.Owner.Id), verdict);
                }
            }
            else if (carriers.TryGetValue(endpoint.Owner.Id, out var carrier) && NeedsOf(view, subnet) is { } needs)
            {
                verdict.NotProven(new Subject(carrier.Id, Facets.Target), needs);
            }
        }

        foreach (var carrier in carriers.Values)
        {
            if (view.EndpointOf(carrier.Target) is { IsPickedBlindly: false } endpoint && view.SubnetAround(carrier.Target) is null)
            {
                verdict.NotProven(
                    new Subject(carrier.Id, Facets.Target),
                    $"the topology does not describe in which subnet {Wording.Name(view, carrier.Target)} lies"
                );
            }
        }
    }

    // The first IPv6 route to an endpoint of each owner: what carries no IPv6 loses none.
    private static Dictionary<ElementId, Route> CarriersOfIPv6(TopologyView view)
    {
        var carriers = new Dictionary<ElementId, Route>();
        foreach (var route in view.Routes)
        {
            if (
                view.EndpointOf(route.Target) is { } endpoint
                && !carriers.ContainsKey(endpoint.Owner.Id)
                && view.BlockOf(route.Destination) is { } block
                && BlockArithmetic.FamilyOf(block) == AddressFamily.IPv6
            )
            {
                carriers.Add(endpoint.Owner.Id, route);
            }
        }

        return carriers;
    }

    private static string? NeedsOf(TopologyView view, Subnet subnet) =>
        view.RoutingOf(subnet) switch
        {
            SubnetRouting.Explicit { Table: var table } when !view.ExitsOf(table).Defaults(AddressFamily.IPv6).Any() => view.HiddenRoutesOf(
                table
            ),
            SubnetRouting.Undescribed { Needs: var needs } => needs,
            _ => null,
        };

    private static void Report(TopologyView view, Endpoint endpoint, Subnet subnet, Route route, bool carriesIPv6, Verdict verdict) =>
        verdict.Violated(
            carriesIPv6 && !endpoint.IsOfFirewall ? Severity.Error : Severity.Warning,
            new Subject(route.Id, Facets.Target),
            $"{subnet.Title} holds an endpoint of {endpoint.Owner.LogicalId} and sends IPv6 to {Wording.Name(view, route.Target)}, which drops what "
                + "comes from such an endpoint; route ::/0 to the internet gateway",
            null,
            new Subject(endpoint.Owner.Id)
        );
}
