using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds endpoints of firewalls that are picked by their place in a list without order.</summary>
public sealed class IR4017_FirewallEndpointIsPickedByZone : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4017";

    /// <inheritdoc />
    public override string Title => "An endpoint of a firewall in several zones should be picked by its zone";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var route in view.Routes)
        {
            if (view.EndpointOf(route.Target) is not { } endpoint)
            {
                continue;
            }

            if (endpoint.WrongSeparator is { } separator)
            {
                verdict.Violated(
                    Severity.Error,
                    new Subject(route.Id, Facets.Target),
                    $"this joins the EndpointIds of firewall {endpoint.Owner.LogicalId} with '{separator}' and splits them at ',', so that more than "
                        + "the id of one endpoint is left, which AWS refuses; join them with ','",
                    null,
                    new Subject(endpoint.Owner.Id)
                );
                continue;
            }

            if (!endpoint.IsPickedBlindly)
            {
                continue;
            }

            var count = Endpoint.SubnetsOf(endpoint.Owner)?.Count ?? 0;
            verdict.Violated(
                new Subject(route.Id, Facets.Target),
                $"this takes an endpoint of firewall {endpoint.Owner.LogicalId} by its place among {count}, but AWS lists EndpointIds in no "
                    + "particular order, so that it may lie in another availability zone than the traffic; pick it by the name of its zone (join "
                    + "EndpointIds with \x27,\x27 and split at \x27<zone>:\x27), or use a firewall or a VpcEndpointAssociation for each zone",
                null,
                new Subject(endpoint.Owner.Id)
            );
        }
    }
}
