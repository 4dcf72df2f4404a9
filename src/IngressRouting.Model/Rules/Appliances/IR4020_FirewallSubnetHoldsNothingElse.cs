using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds what lies in the subnets of firewalls beside their endpoints.</summary>
public sealed class IR4020_FirewallSubnetHoldsNothingElse : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4020";

    /// <inheritdoc />
    public override string Title => "A subnet of a firewall should hold nothing but its endpoint";

    /// <inheritdoc />
    public override Severity Severity => Severity.Warning;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        var said = new HashSet<ElementId>();
        foreach (var endpoint in view.Elements.OfType<RawResource>().SelectMany(Endpoint.AllOf))
        {
            if (!endpoint.IsOfFirewall || endpoint.Subnet is not { } reference || view.Find<Subnet>(reference) is not { } subnet)
            {
                continue;
            }

            foreach (var other in view.InterfacesIn(subnet).Concat<Element>(view.NatGatewaysIn(subnet)))
            {
                if (said.Add(other.Id))
                {
                    verdict.Violated(
                        new Subject(other.Id, Facets.Subnet),
                        $"{other.Title} lies in {subnet.Title}, where firewall {endpoint.Owner.LogicalId} has its endpoint: a firewall cannot inspect "
                            + "traffic of the subnet that its endpoint lies in; give the firewall a subnet of its own",
                        null,
                        new Subject(endpoint.Owner.Id)
                    );
                }
            }
        }
    }
}
