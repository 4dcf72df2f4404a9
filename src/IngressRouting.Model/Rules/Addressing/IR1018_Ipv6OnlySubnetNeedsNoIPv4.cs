using System.Linq;

namespace IngressRouting.Model;

/// <summary>Finds what is in an IPv6-only subnet, or is for one, and does not work without an IPv4 address.</summary>
public sealed class IR1018_Ipv6OnlySubnetNeedsNoIPv4 : Rule
{
    /// <inheritdoc />
    public override string Id => "IR1018";

    /// <inheritdoc />
    public override string Title => "An IPv6-only subnet must have an IPv6 block, and hold nothing that needs an IPv4 address";

    /// <inheritdoc />
    public override Severity Severity => Severity.Error;

    /// <inheritdoc />
    public override void Judge(TopologyView view, Verdict verdict)
    {
        // Everything below is about such subnets, which few topologies have.
        if (!view.Subnets.Any(subnet => subnet.IsIpv6Only))
        {
            return;
        }

        foreach (var subnet in view.Subnets.Where(subnet => subnet.IsIpv6Only))
        {
            JudgeSubnet(subnet, verdict);
        }

        foreach (var nat in view.NatGateways)
        {
            if (view.Find<Subnet>(nat.Subnet) is { IsIpv6Only: true } subnet)
            {
                verdict.Violated(
                    new Subject(nat.Id, Facets.Subnet),
                    $"AWS refuses {nat.Title} because {subnet.Title} is IPv6-only, and a NAT gateway has a private IPv4 address of its subnet; put "
                        + "it into a subnet with an IPv4 block"
                );
            }
        }

        foreach (var association in view.ElasticIpAssociations)
        {
            if (view.Find<NetworkInterface>(association.NetworkInterface) is { } eni && SubnetOf(view, eni) is { } subnet)
            {
                verdict.Violated(
                    new Subject(association.Id, Facets.NetworkInterface),
                    $"AWS refuses an Elastic IP address for {eni.Title} because {subnet.Title} is IPv6-only, and there is no private IPv4 address "
                        + "that it could stand for; IPv6 addresses are public by themselves"
                );
            }
        }

        foreach (var route in view.Routes)
        {
            JudgeRoute(view, route, verdict);
        }

        JudgeAttachments(view, verdict);
    }

    private static void JudgeSubnet(Subnet subnet, Verdict verdict)
    {
        if (subnet.Ipv6Cidr is null)
        {
            verdict.Violated(
                new Subject(subnet.Id),
                $"AWS refuses {subnet.Title} because it has no block of either family; give it an IPv6 block"
            );
        }

        if (subnet.MapPublicIpOnLaunch.TryGet(out var maps) && maps)
        {
            verdict.Violated(
                Severity.Warning,
                new Subject(subnet.Id, Facets.MapPublicIpOnLaunch),
                $"{subnet.Title} is IPv6-only, so that no instance in it gets a public IPv4 address; leave MapPublicIpOnLaunch() out"
            );
        }
    }

    private static void JudgeRoute(TopologyView view, Route route, Verdict verdict)
    {
        if (route.Destination is Destination.OfSubnet { Family: AddressFamily.IPv4 } of)
        {
            if (view.Find<Subnet>(of.Subnet) is { IsIpv6Only: true } destination)
            {
                verdict.Violated(
                    new Subject(route.Id, Facets.Destination),
                    $"{route.Title} is for the IPv4 block of {destination.Title}, which is IPv6-only; route its IPv6 block"
                );
                return;
            }
        }
        else if (view.BlockOf(route.Destination) is not Value<Cidr>.Known { Content.Family: AddressFamily.IPv4 })
        {
            return;
        }

        if (view.InterfaceOf(route.Target) is { } eni && SubnetOf(view, eni) is { } home)
        {
            var isAtGateway = view.TargetedInterfaces.Any(target =>
                target.Interface == eni && target.Families.Contains(AddressFamily.IPv4) && view.EdgeRoutes.Any(edge => edge.Route == route)
            );
            verdict.Violated(
                isAtGateway ? Severity.Error : Severity.Warning,
                new Subject(route.Id, Facets.Target),
                $"{eni.Title} has no IPv4 address because {home.Title} is IPv6-only, so that it cannot take IPv4 traffic for "
                    + $"{Wording.Destination(view, route.Destination)}; name an interface in a subnet with an IPv4 block"
            );
        }
        else if (view.Find<RouteTable>(route.Table) is { } table)
        {
            JudgeUse(view, route, table, verdict);
        }
    }

    // A route of a table that no subnet with IPv4 uses does nothing.
    private static void JudgeUse(TopologyView view, Route route, RouteTable table, Verdict verdict)
    {
        var subnets = view.AssociationsOf(table).Select(association => view.Find<Subnet>(association.Subnet)).ToList();
        if (subnets.Count == 0 || view.EdgesOf(table).Any() || !subnets.TrueForAll(subnet => subnet is { IsIpv6Only: true }))
        {
            return;
        }

        var subject = new Subject(route.Id, Facets.Destination);
        if (table.IsExisting)
        {
            verdict.NotProven(subject, $"{Wording.Found(view, table)}, and may serve subnets that the topology does not state");
            return;
        }

        verdict.Violated(
            Severity.Warning,
            subject,
            $"nothing uses the route for {Wording.Destination(view, route.Destination)}, because {table.Title} serves IPv6-only subnets alone; leave "
                + $"it out, or route {Cidr.Nat64} to a NAT gateway for what is only reached by IPv4"
        );
    }

    // Attachments are raw resources.
    private static void JudgeAttachments(TopologyView view, Verdict verdict)
    {
        foreach (var attachment in view.Elements.OfType<RawResource>())
        {
            if (!attachment.IsTransitGatewayAttachment)
            {
                continue;
            }

            var facet = Facets.Of(Facets.Setting, "SubnetIds");
            foreach (var mention in Mentions.Of(attachment).Where(mention => mention.Facet == facet))
            {
                if (view.Find<Subnet>(mention.Element) is { IsIpv6Only: true } subnet && view.Scenario.Includes(mention.When))
                {
                    verdict.Violated(
                        new Subject(attachment.Id, facet),
                        $"AWS refuses {attachment.Title} in {subnet.Title}, which is IPv6-only: a transit gateway attachment needs IPv4 in each of "
                            + "its subnets; name a subnet with an IPv4 block"
                    );
                }
            }
        }
    }

    private static Subnet? SubnetOf(TopologyView view, NetworkInterface eni) =>
        view.Find<Subnet>(eni.Subnet) is { IsIpv6Only: true } subnet ? subnet : null;
}
