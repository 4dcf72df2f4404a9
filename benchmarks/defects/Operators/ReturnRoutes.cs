using System.Text.Json.Nodes;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;
using static IngressRouting.Defects.Templates.Json;

namespace IngressRouting.Defects.Operators;

/// <summary>Defects of the way back from a protected subnet.</summary>
internal static class ReturnRoutes
{
    public static readonly IReadOnlyList<Operator> All =
    [
        new(
            "return-dropped",
            "The protected subnet has no route back to where its traffic comes from.",
            DefectClass.Broken,
            Source.GatewayRouteTables,
            design => Returns(design).Select(found => Edit.Remove(found.Route))
        ),
        new(
            "return-straight-to-gateway",
            "Replies of the protected subnet go straight to the gateway, past the appliance.",
            DefectClass.Broken,
            Source.GatewayRouteTables,
            design =>
                Retargeted(design, "GatewayId", (_, _) => Ref(design.Gateway), design.EdgeAssociation is null ? null : design.Attachment.Id)
        ),
        new(
            "return-through-other-zone",
            "Replies of the protected subnet go through the appliance of the other zone.",
            DefectClass.Broken,
            Source.FirewallRouting,
            ThroughOtherZone
        ),
        new(
            "return-by-second-default-route",
            "The table of the protected subnet has a second route for the same destination, straight to the gateway.",
            DefectClass.Refused,
            Source.CreateRoute,
            design =>
                OfIpv4(design)
                    .Select(found => new Edit(
                        found.Route.Id,
                        template =>
                            Additions.AddRoute(
                                template,
                                found.Protection.Table.Id,
                                found.Route["DestinationCidrBlock"]!,
                                "GatewayId",
                                Ref(design.Gateway),
                                design.Attachment.Id
                            )
                    ))
        ),
        new(
            "return-to-prefix-list-through-endpoint",
            "Replies go to a prefix list through an endpoint, which takes no prefix lists.",
            DefectClass.Refused,
            Source.RoutingOptions,
            design =>
                OfIpv4(design)
                    .Where(found => found.Route["VpcEndpointId"] is not null)
                    .Select(found => new Edit(found.Route.Id, template => ToPrefixList(template, found.Route.Id)))
        ),
        new(
            "return-to-instance-of-two-interfaces",
            "The way back names an instance with two network interfaces, which no route can.",
            DefectClass.Refused,
            Source.CreateRoute,
            design =>
                OfIpv4(design)
                    .Where(found => found.Route["NetworkInterfaceId"] is not null)
                    .Select(found => new Edit(found.Route.Id, template => ToInstance(template, found.Route.Id)))
        ),
        new(
            "return-by-propagated-route",
            "A virtual private gateway propagates its routes into the table of the protected subnet, where they beat the default route to the appliance.",
            DefectClass.Broken,
            Source.RoutePriority,
            PropagatePastAppliance
        ),
    ];

    private static IEnumerable<(Protection Protection, Resource Route)> Returns(Design design) =>
        from protection in design.Protections
        from route in protection.Returns
        select (protection, route);

    private static IEnumerable<(Protection Protection, Resource Route)> OfIpv4(Design design) =>
        Returns(design).Where(found => !Design.IsIpv6(found.Route));

    private static IEnumerable<Edit> Retargeted(
        Design design,
        string property,
        Func<Template, Protection, JsonNode> target,
        string? dependency
    ) =>
        Returns(design)
            .Select(found => new Edit(
                found.Route.Id,
                template =>
                {
                    var changed = template[found.Route.Id];
                    Design.Retarget(changed, property, target(template, found.Protection));
                    if (dependency is not null)
                    {
                        changed.AddDependency(dependency);
                    }
                }
            ));

    private static IEnumerable<Edit> ThroughOtherZone(Design design) =>
        design.Protections is [var first, var second] ? [Crossed(first, second), Crossed(second, first)] : [];

    private static Edit Crossed(Protection protection, Protection other) =>
        new(
            protection.Subnet.Id,
            template =>
            {
                foreach (var route in protection.Returns)
                {
                    Design.Retarget(template[route.Id], Design.TargetProperty(route), Design.Target(other.EdgeRoutes[0]));
                }
            }
        );

    private static void ToPrefixList(Template template, string route)
    {
        // A list may hold blocks, but not all addresses in one.
        Design.Redirect(template[route], "DestinationPrefixListId", Additions.AddPrefixList(template, JsonValue.Create("192.168.0.0/16")));
    }

    private static void ToInstance(Template template, string route)
    {
        var changed = template[route];
        var networkInterface = template[changed.Ref("NetworkInterfaceId")!];
        var instance = template
            .OfType("EC2::Instance")
            .Single(found => Descendants(found["NetworkInterfaces"]).Any(node => Referenced(node) == networkInterface.Id));
        template.Add("SecondInterface", "EC2::NetworkInterface", networkInterface.Properties.DeepClone().AsObject());
        instance["NetworkInterfaces"]!
            .AsArray()
            .Add(new JsonObject { ["DeviceIndex"] = "1", ["NetworkInterfaceId"] = Ref("SecondInterface") });
        Design.Retarget(changed, "InstanceId", Ref(instance.Id));
    }

    // A static route for the very block that is propagated would win, so only a default route is beaten.
    private static IEnumerable<Edit> PropagatePastAppliance(Design design) =>
        from found in design.EntersFromPremises ? OfIpv4(design) : []
        where found.Route["DestinationCidrBlock"]!.ToString() == "0.0.0.0/0"
        from propagation in design.Template.OfType("EC2::VPNGatewayRoutePropagation")
        select Edit.Of(propagation, changed => changed["RouteTableIds"]!.AsArray().Add(Ref(found.Protection.Table.Id)));
}
