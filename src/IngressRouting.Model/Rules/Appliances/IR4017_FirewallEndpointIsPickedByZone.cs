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
        // One expression is one mistake, however many routes name it.
        var judged = new HashSet<Reference>();
        foreach (var route in view.Routes)
        {
            if (view.EndpointOf(route.Target) is { IsOfFirewall: true } endpoint && judged.Add(route.Target.Reference!.Resource))
            {
                Judge(endpoint, new Subject(route.Id, Facets.Target), verdict);
            }
        }
    }

    private static void Judge(Endpoint endpoint, Subject subject, Verdict verdict)
    {
        var firewall = endpoint.Owner.LogicalId;
        if (endpoint.WrongSeparator is { } separator)
        {
            verdict.Violated(
                Severity.Error,
                subject,
                $"this joins the EndpointIds of firewall {firewall} with '{separator}' and splits them at ',', so that more than the id of one "
                    + "endpoint is left, which AWS refuses; join them with ','",
                null,
                new Subject(endpoint.Owner.Id)
            );
        }
        else if (endpoint.IsPickedBlindly && Endpoint.SubnetsOf(endpoint.Owner) is { Count: > 1 } subnets)
        {
            verdict.Violated(
                subject,
                $"this takes an endpoint of firewall {firewall} by its place among {subnets.Count}, but AWS lists EndpointIds in no particular order, "
                    + "so that it may lie in another availability zone than the traffic; pick it by the name of its zone (join EndpointIds with ',' "
                    + "and split at '<zone>:', a literal name), or use a firewall or a VpcEndpointAssociation for each zone",
                null,
                new Subject(endpoint.Owner.Id)
            );
        }
        else if (endpoint.IsPickedBlindly)
        {
            verdict.NotProven(
                subject,
                $"this takes an endpoint of firewall {firewall} by its place, and only the deployment knows whether the firewall has more than one"
            );
        }
    }
}
