using System.Text.Json.Nodes;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;
using static IngressRouting.Defects.Templates.Json;

namespace IngressRouting.Defects.Operators;

/// <summary>Appliances that cannot receive or forward what is sent to them.</summary>
internal static class Appliances
{
    public static readonly IReadOnlyList<Operator> All =
    [
        new(
            "source-check-on",
            "The appliance's network interface states that it checks source and destination, so it drops what it should forward.",
            DefectClass.Broken,
            Source.RoutingOptions,
            design => Interfaces(design).Select(found => Edit.Of(found, changed => changed["SourceDestCheck"] = true))
        ),
        new(
            "source-check-by-default",
            "The appliance's network interface leaves the check of source and destination at its default, which is on.",
            DefectClass.Broken,
            Source.RoutingOptions,
            design => Interfaces(design).Select(found => Edit.Of(found, changed => changed["SourceDestCheck"] = null))
        ),
        new(
            "appliance-without-public-address",
            "The network interface that an internet gateway sends traffic to has no public address.",
            DefectClass.Broken,
            Source.GatewayRouteTables,
            WithoutAddress
        ),
        new(
            "appliance-not-attached",
            "The network interface that the gateway sends traffic to is attached to no instance.",
            DefectClass.Broken,
            Source.GatewayRouteTables,
            design => Interfaces(design).Select(found => new Edit(found.Id, template => Detach(template, found)))
        ),
        new(
            "appliance-in-workload-subnet",
            "The appliance or its endpoint is in the subnet that it protects.",
            DefectClass.Broken,
            Source.RoutingOptions,
            design =>
                design.Protections.Select(protection => new Edit(
                    protection.Subnet.Id,
                    template => Move(template, protection.ApplianceSubnet.Id, protection.Subnet)
                ))
        ),
        new(
            "appliance-way-out-dropped",
            "The appliance's subnet has no route to where the traffic comes from.",
            DefectClass.Broken,
            Source.MiddleboxRouting,
            design => WaysOut(design).Select(Edit.Remove)
        ),
        new(
            "ipv6-of-endpoint-by-egress-only-gateway",
            "The subnet of a Gateway Load Balancer endpoint sends IPv6 to an egress-only internet gateway, which drops it.",
            DefectClass.Broken,
            Source.Endpoints,
            // An appliance of one's own may send replies there.
            design =>
                design.Protections.Any(protection => protection.Kind == ApplianceKind.GatewayLoadBalancerEndpoint)
                    ? ByEgressOnlyGateway(design, WaysOut(design).Where(Design.IsIpv6))
                    : []
        ),
        new(
            "ipv4-by-egress-only-gateway",
            "The appliance's subnet sends IPv4 to an egress-only internet gateway, which takes IPv6 only.",
            DefectClass.Refused,
            Source.CreateRoute,
            design => design.IsDualStack ? ByEgressOnlyGateway(design, WaysOut(design).Where(route => !Design.IsIpv6(route))) : []
        ),
        new(
            "public-access-blocked",
            "The account blocks public access to VPCs, and nothing is excluded.",
            DefectClass.Broken,
            Source.BlockPublicAccess,
            // Traffic of a virtual private gateway is not affected.
            design =>
                design.EntersFromInternet
                    ?
                    [
                        new Edit(
                            "PublicAccess",
                            template =>
                                template.Add(
                                    "PublicAccess",
                                    "EC2::VPCBlockPublicAccessOptions",
                                    new JsonObject { ["InternetGatewayBlockMode"] = "block-bidirectional" }
                                )
                        ),
                    ]
                    : []
        ),
    ];

    private static IEnumerable<Resource> Interfaces(Design design) =>
        design.EdgeRoutes.Select(route => route.Ref("NetworkInterfaceId")).OfType<string>().Distinct().Select(id => design.Template[id]);

    // Only an internet gateway demands a public address of the network interface.
    private static IEnumerable<Edit> WithoutAddress(Design design) =>
        from found in design.EntersFromInternet ? Interfaces(design) : []
        let association = design.Template.OfType("EC2::EIPAssociation").Single(other => other.Ref("NetworkInterfaceId") == found.Id)
        select new Edit(
            found.Id,
            template =>
            {
                template.Remove(association.Id);
                template.Remove(OwnerOfAttribute(association["AllocationId"])!);
            }
        );

    // The instance stays, with an interface of its own in the same subnet.
    private static void Detach(Template template, Resource networkInterface)
    {
        var instance = template
            .OfType("EC2::Instance")
            .Single(found => Descendants(found["NetworkInterfaces"]).Any(node => Referenced(node) == networkInterface.Id));
        instance["NetworkInterfaces"] = null;
        instance["SubnetId"] = networkInterface["SubnetId"];
        instance["SecurityGroupIds"] = networkInterface["GroupSet"];
        instance["SourceDestCheck"] = false;
    }

    private static void Move(Template template, string from, Resource to)
    {
        foreach (
            var appliance in template.Resources.Where(found =>
                found.Type is "AWS::EC2::NetworkInterface" or "AWS::EC2::VPCEndpoint" or "AWS::NetworkFirewall::Firewall"
            )
        )
        {
            foreach (var reference in Descendants(appliance.Properties).Where(node => Referenced(node) == from).ToList())
            {
                reference["Ref"] = to.Id;
            }
        }
    }

    private static IEnumerable<Resource> WaysOut(Design design)
    {
        var tables = design.Protections.Select(protection => protection.ApplianceTable.Id).Distinct().ToList();
        return tables
            .SelectMany(design.RoutesOf)
            .Concat(
                design
                    .Template.OfType("EC2::VPNGatewayRoutePropagation")
                    .Where(propagation => propagation.Refs("RouteTableIds").All(tables.Contains))
            );
    }

    private static IEnumerable<Edit> ByEgressOnlyGateway(Design design, IEnumerable<Resource> routes) =>
        routes.Select(route => new Edit(
            route.Id,
            template =>
            {
                var changed = template[route.Id];
                Design.Retarget(changed, "EgressOnlyInternetGatewayId", Additions.AddEgressOnlyGateway(template, design.Vpc));
                changed.DropDependency(design.Attachment.Id);
            }
        ));
}
