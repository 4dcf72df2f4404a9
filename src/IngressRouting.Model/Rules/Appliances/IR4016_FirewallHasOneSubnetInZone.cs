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
            var subject = new Subject(firewall.Id, Facets.Of(Facets.Setting, Endpoint.PropertyOfMappings(firewall)));
            if (Endpoint.SubnetsOf(firewall) is { } subnets)
            {
                JudgeSubnets(view, firewall, subnets, subject, verdict);
            }
            else if (Endpoint.MappingsOf(firewall) is not null)
            {
                verdict.NotProven(subject, $"only the deployment knows which subnets firewall {firewall.LogicalId} has");
            }
        }
    }

    // Of each subnet, the first other one that it surely shares its zone with; what is only possible is said once for the firewall.
    private static void JudgeSubnets(
        TopologyView view,
        RawResource firewall,
        IReadOnlyList<Reference> subnets,
        Subject subject,
        Verdict verdict
    )
    {
        string? needs = null;
        for (var i = 1; i < subnets.Count; i++)
        {
            var relations = subnets.Take(i).Select(other => (Other: other, IsShared: IsZoneShared(view, other, subnets[i]))).ToList();
            if (relations.FirstOrDefault(relation => relation.IsShared == true).Other is { } first)
            {
                Report(view, firewall, first, subnets[i], subject, verdict);
            }
            else if (relations.FirstOrDefault(relation => relation.IsShared is null).Other is { } perhaps)
            {
                needs ??=
                    $"only the deployment knows whether {Wording.SubnetOf(view, perhaps)} and {Wording.SubnetOf(view, subnets[i])} are in one "
                    + "availability zone";
            }
        }

        if (needs is not null)
        {
            verdict.NotProven(subject, needs);
        }
    }

    // False for what is no subnet, too: rules of their own say so.
    private static bool? IsZoneShared(TopologyView view, Reference one, Reference other) =>
        one.Equals(other) ? true
        : view.Find<Subnet>(one) is { } first && view.Find<Subnet>(other) is { } second
            ? (SameZone.IsReported(first) || SameZone.IsReported(second) ? false : SameZone.Compare(first, second))
        : IsMissing(view, one) || IsMissing(view, other) ? false
        : null;

    private static bool IsMissing(TopologyView view, Reference subnet) =>
        subnet.IsInvalid || (subnet.Element is { } id && view.Find<Element>(id) is null);

    private static void Report(TopologyView view, RawResource firewall, Reference first, Reference second, Subject subject, Verdict verdict)
    {
        if (first.Equals(second))
        {
            verdict.Violated(
                subject,
                $"firewall {firewall.LogicalId} has {Wording.SubnetOf(view, first)} twice, and AWS takes one subnet in each availability zone; take "
                    + "one away"
            );
        }
        else if (view.Find<Subnet>(first) is { } one && view.Find<Subnet>(second) is { } other)
        {
            verdict.Violated(
                subject,
                $"{one.Title} and {other.Title} of firewall {firewall.LogicalId} lie in one availability zone ({Wording.Zone(view, one)}), and AWS "
                    + "takes one subnet in each; move one of them",
                null,
                new Subject(one.Id, Facets.Zone),
                new Subject(other.Id, Facets.Zone)
            );
        }
    }
}
