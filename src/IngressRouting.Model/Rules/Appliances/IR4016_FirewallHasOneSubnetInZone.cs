using System.Collections.Generic;
using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds firewalls with several subnets in one zone.</summary>
public sealed class IR4016_FirewallHasOneSubnetInZone : Rule
{
    /// <inheritdoc />
    public override string Id => "IR4016";

    /// <inheritdoc />
    public override string Title => "Each subnet of a firewall must lie in another availability zone";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        foreach (var firewall in view.Elements.OfType<RawResource>().Where(resource => resource.Type == "AWS::NetworkFirewall::Firewall"))
        {
            var subnets = (Endpoint.SubnetsOf(firewall) ?? []).Select(view.Find<Subnet>).OfType<Subnet>().ToList();
            for (var i = 1; i < subnets.Count; i++)
            {
                if (subnets.Take(i).FirstOrDefault(other => SameZone.Compare(other, subnets[i]) == true) is { } first)
                {
                    verdict.Violated(
                        new Subject(firewall.Id, Facets.Of(Facets.Setting, "SubnetMappings")),
                        first.Id == subnets[i].Id
                            ? $"firewall {firewall.LogicalId} has {first.Title} twice, and AWS takes one subnet in each availability zone; take one away"
                            : $"{first.Title} and {subnets[i].Title} of firewall {firewall.LogicalId} lie in one availability zone "
                                + $"({Wording.Zone(view, first)}), and AWS takes one subnet in each; move one of them",
                        null,
                        new Subject(first.Id, Facets.Zone),
                        new Subject(subnets[i].Id, Facets.Zone)
                    );
                }
            }
        }
    }
}
