using System.Text.Json.Nodes;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;
using static IngressRouting.Defects.Templates.Json;

namespace IngressRouting.Defects.Operators;

/// <summary>Routes of a gateway route table whose destination is too wide, too narrow or none that may be.</summary>
internal static class EdgeDestinations
{
    private const string Ipv4Property = "DestinationCidrBlock";
    private const string Ipv6Property = "DestinationIpv6CidrBlock";

    public static readonly IReadOnlyList<Operator> All =
    [
        new(
            "edge-destination-everything",
            "A route of the gateway route table is for all addresses.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            design =>
                design.EdgeRoutes.Select(route =>
                    Edit.Of(
                        route,
                        changed => Design.Redirect(changed, Property(route), JsonValue.Create(Design.IsIpv6(route) ? "::/0" : "0.0.0.0/0"))
                    )
                )
        ),
        new(
            "edge-destination-whole-vpc",
            "A route of the gateway route table is for the block of the VPC, which the local route has and CloudFormation cannot replace.",
            DefectClass.Refused,
            Source.LocalRoute,
            design =>
                design.EdgeRoutes.Select(route =>
                    Edit.Of(
                        route,
                        changed =>
                            Design.Redirect(
                                changed,
                                Property(route),
                                Design.IsIpv6(route) ? FirstIpv6Block(design.Vpc) : Attribute(design.Vpc, "CidrBlock")
                            )
                    )
                )
        ),
        new(
            "edge-destination-two-subnets",
            "A route of the gateway route table is for a block that holds the subnet and as much again.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            design => Moved(design, Ipv4.Double)
        ),
        new(
            "edge-destination-half-subnet",
            "A route of the gateway route table is for half of the subnet.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            design => Moved(design, Ipv4.Half)
        ),
        new(
            "edge-destination-host",
            "A route of the gateway route table is for one address of the subnet.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            design => Moved(design, Ipv4.Host)
        ),
        new(
            "edge-destination-no-subnet",
            "A route of the gateway route table is for a block of the VPC that no subnet has.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            // No base has a subnet at the 200th block of its VPC.
            design => Moved(design, cidr => Ipv4.Part(Ipv4.With(cidr, 16), 200))
        ),
        new(
            "edge-destination-outside-vpc",
            "A route of the gateway route table is for a block outside the VPC.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            design => Moved(design, _ => Ipv4.Part(Additions.OtherBlock, 1))
        ),
        new(
            "edge-destination-prefix-list",
            "A route of the gateway route table is for a prefix list.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            design =>
                OfIpv4(design)
                    .Select(route => new Edit(
                        route.Id,
                        template =>
                            Design.Redirect(
                                template[route.Id],
                                "DestinationPrefixListId",
                                Additions.AddPrefixList(template, route[Ipv4Property]!)
                            )
                    ))
        ),
        new(
            "edge-destination-host-bits",
            "A route of the gateway route table writes the subnet's block with host bits, which AWS clears: the stack drifts from its template.",
            DefectClass.Risk,
            Source.CreateRoute,
            design => Moved(design, Ipv4.WithHostBits)
        ),
        new(
            "edge-destination-twice",
            "The gateway route table has two routes for the same block.",
            DefectClass.Refused,
            Source.CreateRoute,
            design =>
                OfIpv4(design)
                    .Select(route => new Edit(
                        route.Id,
                        template =>
                            Additions.AddRoute(
                                template,
                                design.EdgeTable,
                                route[Ipv4Property]!,
                                Design.TargetProperty(route),
                                Design.Target(route),
                                [.. route.DependsOn]
                            )
                    ))
        ),
        new(
            "edge-destination-in-other-family-property",
            "A route of the gateway route table has an IPv4 block where an IPv6 block belongs, or the reverse.",
            DefectClass.Refused,
            Source.RouteType,
            design =>
                design.EdgeRoutes.Select(route =>
                    Edit.Of(
                        route,
                        changed => Design.Redirect(changed, Design.IsIpv6(route) ? Ipv4Property : Ipv6Property, route[Property(route)]!)
                    )
                )
        ),
        new(
            "edge-route-without-destination",
            "A route of the gateway route table has no destination.",
            DefectClass.Refused,
            Source.RouteType,
            design => design.EdgeRoutes.Select(route => Edit.Of(route, changed => changed[Property(route)] = null))
        ),
    ];

    private static string Property(Resource route) => Design.IsIpv6(route) ? Ipv6Property : Ipv4Property;

    private static IEnumerable<Resource> OfIpv4(Design design) => design.EdgeRoutes.Where(route => !Design.IsIpv6(route));

    private static IEnumerable<Edit> Moved(Design design, Func<string, string> move) =>
        OfIpv4(design)
            .Select(route =>
            {
                var subnet = design.DestinationSubnet(route);
                return Edit.Of(
                    route,
                    changed =>
                    {
                        Design.Redirect(changed, Ipv4Property, JsonValue.Create(move(subnet["CidrBlock"]!.GetValue<string>())));
                        // An attribute of the subnet had ordered it; a literal does not, and that would be another defect.
                        changed.AddDependency(subnet.Id);
                    }
                );
            });
}
