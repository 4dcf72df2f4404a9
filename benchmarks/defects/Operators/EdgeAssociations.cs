using System.Text.Json.Nodes;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;
using static IngressRouting.Defects.Templates.Json;

namespace IngressRouting.Defects.Operators;

/// <summary>Defects of what associates a gateway with its route table.</summary>
internal static class EdgeAssociations
{
    public static readonly IReadOnlyList<Operator> All =
    [
        new(
            "edge-association-dropped",
            "No gateway is associated with the gateway route table: traffic reaches the subnet past the appliance, replies go through it.",
            DefectClass.Broken,
            Source.GatewayRouteTables,
            design => AtEdge(design, (template, association) => template.Remove(association.Id))
        ),
        new(
            "gateway-not-attached",
            "The gateway is attached to no VPC.",
            DefectClass.Refused,
            Source.AssociateRouteTable,
            design => AtEdge(design, (template, _) => template.Remove(design.Attachment.Id))
        ),
        new(
            "gateway-of-another-vpc",
            "The gateway is attached to another VPC than that of its route table.",
            DefectClass.Refused,
            Source.GatewayAssociationType,
            design => AtEdge(design, (template, _) => template[design.Attachment.Id]["VpcId"] = Additions.AddOtherVpc(template))
        ),
        new(
            "edge-table-of-another-vpc",
            "The gateway route table is one of another VPC.",
            DefectClass.Refused,
            Source.GatewayAssociationType,
            design => AtEdge(design, (template, _) => template[design.EdgeTable]["VpcId"] = Additions.AddOtherVpc(template))
        ),
        new(
            "edge-association-of-egress-only-gateway",
            "The gateway route table is associated with an egress-only internet gateway.",
            DefectClass.Refused,
            Source.AssociateRouteTable,
            design =>
                AtEdge(design, (template, association) => association["GatewayId"] = Additions.AddEgressOnlyGateway(template, design.Vpc))
        ),
        new(
            "second-edge-table",
            "A second route table is associated with the same gateway.",
            DefectClass.Refused,
            Source.GatewayAssociationType,
            design => AtEdge(design, (template, _) => AddSecondTable(template, design))
        ),
        new(
            "edge-table-shared-with-workload",
            "The protected subnet uses the gateway route table as its own, so it has no way back.",
            DefectClass.Broken,
            Source.GatewayRouteTables,
            design =>
                design.Protections.Select(protection =>
                    Edit.Of(protection.Association, association => association["RouteTableId"] = Ref(design.EdgeTable))
                )
        ),
        new(
            "propagation-into-edge-table",
            "A virtual private gateway propagates its routes into the gateway route table.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            design => AtEdge(design, (template, _) => Propagate(template, design))
        ),
        new(
            "route-server-into-vpn-edge-table",
            "A route server propagates routes into the route table of a virtual private gateway.",
            DefectClass.Refused,
            Source.RouteServer,
            // Into the table of an internet gateway it may.
            design => design.EntersFromPremises ? AtEdge(design, (template, _) => AddRouteServer(template, design)) : []
        ),
        new(
            "gateway-endpoint-in-edge-table",
            "A gateway endpoint for Amazon S3 adds its prefix list to the gateway route table.",
            DefectClass.Refused,
            Source.GatewayRouteTables,
            design => AtEdge(design, (template, _) => AddGatewayEndpoint(template, design))
        ),
    ];

    private static IEnumerable<Edit> AtEdge(Design design, Action<Template, Resource> change) =>
        design.EdgeAssociation is { } association ? [new Edit(association.Id, template => change(template, template[association.Id]))] : [];

    private static void AddSecondTable(Template template, Design design)
    {
        template.Add("SecondEdgeTable", "EC2::RouteTable", new JsonObject { ["VpcId"] = Ref(design.Vpc) });
        template.Add(
            "SecondEdgeAssociation",
            "EC2::GatewayRouteTableAssociation",
            new JsonObject { ["GatewayId"] = Ref(design.Gateway), ["RouteTableId"] = Ref("SecondEdgeTable") },
            design.Attachment.Id
        );
    }

    private static void Propagate(Template template, Design design)
    {
        var (gateway, attachment) = Additions.VpnGateway(template, design.Vpc);
        template.Add(
            "EdgePropagation",
            "EC2::VPNGatewayRoutePropagation",
            new JsonObject { ["VpnGatewayId"] = Ref(gateway), ["RouteTableIds"] = new JsonArray(Ref(design.EdgeTable)) },
            attachment
        );
    }

    private static void AddRouteServer(Template template, Design design)
    {
        template.Add("RouteServer", "EC2::RouteServer", new JsonObject { ["AmazonSideAsn"] = 65020 });
        template.Add(
            "RouteServerAssociation",
            "EC2::RouteServerAssociation",
            new JsonObject { ["RouteServerId"] = Ref("RouteServer"), ["VpcId"] = Ref(design.Vpc) }
        );
        template.Add(
            "RouteServerPropagation",
            "EC2::RouteServerPropagation",
            new JsonObject { ["RouteServerId"] = Ref("RouteServer"), ["RouteTableId"] = Ref(design.EdgeTable) },
            "RouteServerAssociation"
        );
    }

    private static void AddGatewayEndpoint(Template template, Design design) =>
        template.Add(
            "StorageEndpoint",
            "EC2::VPCEndpoint",
            new JsonObject
            {
                ["VpcEndpointType"] = "Gateway",
                ["VpcId"] = Ref(design.Vpc),
                ["ServiceName"] = Sub("com.amazonaws.${AWS::Region}.s3"),
                ["RouteTableIds"] = new JsonArray(Ref(design.EdgeTable)),
            }
        );
}
