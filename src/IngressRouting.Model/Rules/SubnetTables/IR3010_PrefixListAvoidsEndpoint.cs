using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds routes that send prefix lists to endpoints.</summary>
public sealed class IR3010_PrefixListAvoidsEndpoint : Rule
{
    /// <inheritdoc />
    public override string Id => "IR3010";

    /// <inheritdoc />
    public override string Title => "A route for a prefix list must not target a Gateway Load Balancer endpoint";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var route in view.Routes)
        {
            if (
                route
                    is { Destination: Destination.PrefixList, Target.Reference: { Kind: ResourceKind.GatewayLoadBalancerEndpoint } target }
                && !view.IsMissing(target)
                && !IsOfGatewayTable(view, route)
            )
            {
                verdict.Violated(
                    new Subject(route.Id, Facets.Target),
                    $"AWS refuses {Wording.Name(view, target)} as the target of a route for {Wording.Destination(view, route.Destination)} "
                        + "('Cannot create or replace a prefix list route targeting a VPC Endpoint.'); write a route for each block of the list",
                    null,
                    new Subject(route.Id, Facets.Destination)
                );
            }
        }
    }

    // Which takes no prefix list at all, and a rule of its own says so.
    private static bool IsOfGatewayTable(TopologyView view, Route route) =>
        view.Find<RouteTable>(route.Table) is { } table && view.EdgesOf(table).Any();
}
