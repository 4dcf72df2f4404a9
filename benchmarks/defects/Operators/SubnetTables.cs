using System.Text.Json.Nodes;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;
using static IngressRouting.Defects.Templates.Json;

namespace IngressRouting.Defects.Operators;

/// <summary>Subnets with the wrong route table, and routes inside the VPC that AWS refuses.</summary>
internal static class SubnetTables
{
    public static readonly IReadOnlyList<Operator> All =
    [
        new(
            "workload-on-main-table",
            "The protected subnet is associated with no route table, so it uses the main one, which has no way back.",
            DefectClass.Broken,
            Source.SubnetRouteTables,
            design => design.Protections.Select(protection => Edit.Remove(protection.Association))
        ),
        new(
            "workload-on-appliance-table",
            "The protected subnet uses the route table of the appliance's subnet, so its replies pass no appliance.",
            DefectClass.Broken,
            Source.GatewayRouteTables,
            design =>
                design.Protections.Select(protection =>
                    Edit.Of(protection.Association, association => association["RouteTableId"] = Ref(protection.ApplianceTable.Id))
                )
        ),
        new(
            "workload-in-two-tables",
            "The protected subnet is associated with two route tables.",
            DefectClass.Refused,
            Source.SubnetRouteTables,
            design =>
                design.Protections.Select(protection => new Edit(
                    protection.Subnet.Id,
                    template => Additions.AddAssociation(template, protection.Subnet.Id, protection.ApplianceTable.Id)
                ))
        ),
        new(
            "appliance-on-main-table",
            "The appliance's subnet is associated with no route table, so it uses the main one, which has no way out.",
            DefectClass.Broken,
            Source.SubnetRouteTables,
            design => design.Protections.Select(protection => Edit.Remove(protection.ApplianceAssociation))
        ),
        new(
            "appliance-on-workload-table",
            "The appliance's subnet uses the route table of the protected subnet, so what the appliance sends returns to it.",
            DefectClass.Broken,
            Source.MiddleboxRouting,
            design =>
                design.Protections.Select(protection =>
                    Edit.Of(protection.ApplianceAssociation, association => association["RouteTableId"] = Ref(protection.Table.Id))
                )
        ),
        new(
            "route-inside-vpc-to-gateway",
            "The protected subnet has a route to another subnet of its VPC through the gateway.",
            DefectClass.Refused,
            Source.SubnetRouteTables,
            design =>
                InsideVpc(
                    design,
                    protection => Attribute(protection.ApplianceSubnet.Id, "CidrBlock"),
                    _ => ("GatewayId", Ref(design.Gateway), [design.Attachment.Id])
                )
        ),
        new(
            "route-inside-vpc-to-half-subnet",
            "The protected subnet has a route for half of another subnet of its VPC.",
            DefectClass.Refused,
            Source.SubnetRouteTables,
            design =>
                InsideVpc(
                    design,
                    protection => JsonValue.Create(Ipv4.Half(protection.ApplianceSubnet["CidrBlock"]!.GetValue<string>())),
                    protection =>
                    {
                        var route = protection.Returns[0];
                        return (Design.TargetProperty(route), Design.Target(route), [.. route.DependsOn, protection.ApplianceSubnet.Id]);
                    }
                )
        ),
    ];

    private static IEnumerable<Edit> InsideVpc(
        Design design,
        Func<Protection, JsonNode> destination,
        Func<Protection, (string Property, JsonNode Target, string[] DependsOn)> target
    ) =>
        design.Protections.Select(protection => new Edit(
            protection.Subnet.Id,
            template =>
            {
                var (property, node, dependsOn) = target(protection);
                Additions.AddRoute(template, protection.Table.Id, destination(protection), property, node, dependsOn);
            }
        ));
}
