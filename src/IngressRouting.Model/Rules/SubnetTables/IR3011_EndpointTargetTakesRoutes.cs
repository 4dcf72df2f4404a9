using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds routes to endpoints that take none.</summary>
public sealed class IR3011_EndpointTargetTakesRoutes : Rule
{
    /// <inheritdoc />
    public override string Id => "IR3011";

    /// <inheritdoc />
    public override string Title => "A VPC endpoint that is the target of a route must be a Gateway Load Balancer endpoint";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var route in view.Routes)
        {
            if (
                route.Target.Reference is not { Kind: ResourceKind.GatewayLoadBalancerEndpoint } target
                || Endpoint.VpcEndpointOf(view, target.Resource) is not { } endpoint
            )
            {
                continue;
            }

            var subject = new Subject(route.Id, Facets.Target);
            if (Endpoint.TypeOf(endpoint) is not { } type)
            {
                verdict.NotProven(subject, $"only the deployment knows what type of VPC endpoint {endpoint.LogicalId} is");
            }
            else if (type != "GatewayLoadBalancer")
            {
                verdict.Violated(
                    subject,
                    $"{endpoint.LogicalId} is a VPC endpoint of type {type}, and AWS refuses it as the target of a route (RouteNotSupported: "
                        + "'VPC Endpoints of this type cannot be used as route targets'); name a Gateway Load Balancer endpoint, or set its "
                        + "VpcEndpointType to GatewayLoadBalancer",
                    null,
                    new Subject(endpoint.Id, Facets.Of(Facets.Setting, "VpcEndpointType"))
                );
            }
        }
    }
}
