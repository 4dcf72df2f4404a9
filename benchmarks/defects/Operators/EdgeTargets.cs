using System.Text.Json.Nodes;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;
using static IngressRouting.Defects.Templates.Json;

namespace IngressRouting.Defects.Operators;

/// <summary>Routes of a gateway route table that lead where they must not.</summary>
internal static class EdgeTargets
{
    public static readonly IReadOnlyList<Operator> All =
    [
        new(
            "edge-route-to-its-gateway",
            "A route of the gateway route table leads back to the gateway.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            design =>
                Retargeted(
                    design,
                    "GatewayId",
                    (_, _) => Ref(design.Gateway),
                    dependency: design.EdgeAssociation is null ? null : design.Attachment.Id
                )
        ),
        new(
            "edge-route-to-nat",
            "A route of the gateway route table leads to a NAT gateway.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            // A NAT gateway takes no IPv6 route at all, which would be another defect.
            design =>
                Retargeted(
                    design,
                    "NatGatewayId",
                    (template, protection) => Additions.AddPrivateNat(template, protection.ApplianceSubnet.Id),
                    route => !Design.IsIpv6(route)
                )
        ),
        new(
            "edge-route-to-transit-gateway",
            "A route of the gateway route table leads to a transit gateway.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            design =>
                Retargeted(
                    design,
                    "TransitGatewayId",
                    (template, protection) => Additions.AddTransitGateway(template, design.Vpc, protection.ApplianceSubnet.Id),
                    dependency: "TransitAttachment"
                )
        ),
        new(
            "edge-route-to-peering",
            "A route of the gateway route table leads to a peering connection.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            design => Retargeted(design, "VpcPeeringConnectionId", (template, _) => Additions.AddPeering(template, design.Vpc))
        ),
        new(
            "edge-route-to-egress-only-gateway",
            "An IPv6 route of the gateway route table leads to an egress-only internet gateway.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            design =>
                Retargeted(
                    design,
                    "EgressOnlyInternetGatewayId",
                    (template, _) => Additions.AddEgressOnlyGateway(template, design.Vpc),
                    Design.IsIpv6
                )
        ),
        new(
            "edge-route-to-interface-endpoint",
            "A route of the gateway route table leads to an interface endpoint.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            design =>
                Retargeted(
                    design,
                    "VpcEndpointId",
                    (template, protection) => Additions.AddInterfaceEndpoint(template, design.Vpc, protection.ApplianceSubnet.Id)
                )
        ),
        new(
            "edge-route-to-instance",
            "A route of the gateway route table names the instance, which is not among the targets that AWS lists, instead of its network interface.",
            DefectClass.Risk,
            Source.GatewayRouteTables,
            design => Retargeted(design, "InstanceId", InstanceOf, route => route["NetworkInterfaceId"] is not null)
        ),
        new(
            "edge-route-with-two-targets",
            "A route of the gateway route table names the gateway besides the appliance.",
            DefectClass.Refused,
            Source.RouteType,
            design => design.EdgeRoutes.Select(route => Edit.Of(route, changed => changed["GatewayId"] = Ref(design.Gateway)))
        ),
        new(
            "edge-route-without-target",
            "A route of the gateway route table names no target.",
            DefectClass.Refused,
            Source.RouteType,
            design => design.EdgeRoutes.Select(route => Edit.Of(route, changed => changed[Design.TargetProperty(changed)] = null))
        ),
        new(
            "edge-targets-swapped",
            "The gateway sends the traffic of each zone to the appliance of the other, and replies take their own.",
            DefectClass.Broken,
            Source.FirewallRouting,
            SwapTargets
        ),
    ];

    private static IEnumerable<Edit> Retargeted(
        Design design,
        string property,
        Func<Template, Protection, JsonNode> target,
        Func<Resource, bool>? applies = null,
        string? dependency = null
    ) =>
        from protection in design.Protections
        from route in protection.EdgeRoutes
        where applies is null || applies(route)
        select new Edit(
            route.Id,
            template =>
            {
                var changed = template[route.Id];
                Design.Retarget(changed, property, target(template, protection));
                if (dependency is not null)
                {
                    changed.AddDependency(dependency);
                }
            }
        );

    private static JsonObject InstanceOf(Template template, Protection protection)
    {
        var networkInterface = protection.EdgeRoutes[0].Ref("NetworkInterfaceId");
        return Ref(
            template
                .OfType("EC2::Instance")
                .Single(instance => Descendants(instance["NetworkInterfaces"]).Any(node => Referenced(node) == networkInterface))
                .Id
        );
    }

    private static IEnumerable<Edit> SwapTargets(Design design)
    {
        if (design.Protections is not [var first, var second])
        {
            return [];
        }

        return
        [
            new Edit(
                $"{first.Subnet.Id}-{second.Subnet.Id}",
                template =>
                {
                    Retarget(template, first, second);
                    Retarget(template, second, first);
                }
            ),
        ];
    }

    private static void Retarget(Template template, Protection protection, Protection other)
    {
        foreach (var route in protection.EdgeRoutes)
        {
            Design.Retarget(template[route.Id], Design.TargetProperty(route), Design.Target(other.EdgeRoutes[0]));
        }
    }
}
