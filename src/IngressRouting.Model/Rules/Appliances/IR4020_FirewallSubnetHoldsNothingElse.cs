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
        var looped = LoopedSubnets(view);
        foreach (var firewall in view.Elements.OfType<RawResource>())
        {
            foreach (var endpoint in Endpoint.AllOf(firewall).Where(endpoint => endpoint.IsOfFirewall))
            {
                if (endpoint.Subnet is not { } reference || view.Find<Subnet>(reference) is not { } subnet)
                {
                    AskOf(view, firewall, endpoint.Subnet, verdict);
                }
                else if (!looped.Contains(subnet.Id))
                {
                    JudgeSubnet(view, firewall, subnet, said, verdict);
                }
            }

            if (firewall.Type == Endpoint.OfFirewall && Endpoint.SubnetsOf(firewall) is null && Endpoint.MappingsOf(firewall) is not null)
            {
                AskOf(view, firewall, null, verdict);
            }
        }
    }

    // What is sent through an endpoint in its own subnet is the same mistake, and the rule of loops says so.
    private static HashSet<ElementId> LoopedSubnets(TopologyView view) =>
        [
            .. view.Routes.Select(view.SubnetLoopedBy).OfType<Subnet>().Select(subnet => subnet.Id),
            .. view
                .EdgeRoutes.Where(edgeRoute => edgeRoute is { Target: EdgeTarget.Middlebox, Destination: EdgeDestination.WholeSubnet })
                .Select(edgeRoute =>
                    (Around: view.SubnetAround(edgeRoute.Route.Target), ((EdgeDestination.WholeSubnet)edgeRoute.Destination).Subnet)
                )
                .Where(pair => pair.Around == pair.Subnet)
                .Select(pair => pair.Subnet.Id),
        ];

    private static void AskOf(TopologyView view, RawResource firewall, Reference? subnet, Verdict verdict)
    {
        var subject = new Subject(firewall.Id, Facets.Of(Facets.Setting, Endpoint.PropertyOfMappings(firewall)));
        if (subnet is null)
        {
            verdict.NotProven(subject, $"only the deployment knows in which subnets {firewall.Title} has endpoints");
        }
        else if (!subnet.IsInvalid && subnet.Element is null)
        {
            verdict.NotProven(subject, $"{Wording.FoundSubnet(view, subnet)}, and the topology does not say what it holds");
        }
    }

    private static void JudgeSubnet(TopologyView view, RawResource firewall, Subnet subnet, HashSet<ElementId> said, Verdict verdict)
    {
        var others = view.InterfacesIn(subnet).Concat<Element>(view.NatGatewaysIn(subnet)).Concat(ResourcesIn(view, subnet)).ToList();
        foreach (var (other, facet) in others.Select(other => (other, FacetOf(other))))
        {
            if (said.Add(other.Id))
            {
                verdict.Violated(
                    new Subject(other.Id, facet),
                    $"{other.Title} lies in {subnet.Title}, where firewall {firewall.LogicalId} has its endpoint: a firewall cannot inspect traffic of "
                        + "the subnet that its endpoint lies in; give the firewall a subnet of its own",
                    null,
                    new Subject(firewall.Id)
                );
            }
        }

        if (others.Count == 0 && subnet.IsExisting)
        {
            verdict.NotProven(
                new Subject(firewall.Id, Facets.Of(Facets.Setting, Endpoint.PropertyOfMappings(firewall))),
                $"{Wording.Found(view, subnet)}, and the topology does not say what it holds"
            );
        }
    }

    // By the properties of types that put network interfaces into the subnets which they name.
    private static IEnumerable<RawResource> ResourcesIn(TopologyView view, Subnet subnet) =>
        view
            .Elements.OfType<RawResource>()
            .Where(resource =>
                PlacedBy(resource.Type) is { } property
                && !Endpoint.AllOf(resource).Any()
                && (RawProperties.List(resource, property)?.Any(item => RawProperties.Reference(item)?.Element == subnet.Id) ?? false)
            );

    private static string FacetOf(Element other) =>
        other is RawResource resource ? Facets.Of(Facets.Setting, PlacedBy(resource.Type)!) : Facets.Subnet;

    private static string? PlacedBy(string type) =>
        type switch
        {
            "AWS::EC2::VPCEndpoint" or "AWS::EC2::TransitGatewayAttachment" or "AWS::EC2::TransitGatewayVpcAttachment" => "SubnetIds",
            "AWS::EC2::Instance" or "AWS::EC2::NetworkInterface" or "AWS::EC2::NatGateway" => "SubnetId",
            "AWS::ElasticLoadBalancingV2::LoadBalancer" => "Subnets",
            "AWS::AutoScaling::AutoScalingGroup" => "VPCZoneIdentifier",
            _ => null,
        };
}
