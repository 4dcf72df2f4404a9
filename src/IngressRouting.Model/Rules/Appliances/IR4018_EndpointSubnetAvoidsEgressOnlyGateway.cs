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
        var said = new HashSet<ElementId>();
        foreach (var endpoint in view.Elements.OfType<RawResource>().SelectMany(Endpoint.AllOf))
        {
            if (
                endpoint.Subnet is { } reference
                && view.Find<Subnet>(reference) is { } subnet
                && view.DefaultRouteOf(subnet, AddressFamily.IPv6) is { } route
                && route.Target.Reference?.Kind == ResourceKind.EgressOnlyInternetGateway
                && said.Add(route.Id)
            )
            {
                verdict.Violated(
                    endpoint.IsOfFirewall ? Severity.Warning : Severity.Error,
                    new Subject(route.Id, Facets.Target),
                    $"{subnet.Title} holds an endpoint of {endpoint.Owner.LogicalId} and sends IPv6 to {Wording.Name(view, route.Target)}, which drops "
                        + "what comes from such an endpoint; route ::/0 to the internet gateway",
                    null,
                    new Subject(endpoint.Owner.Id)
                );
            }
        }
    }
}
