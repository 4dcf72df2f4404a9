using System.Text.Json.Nodes;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;
using static IngressRouting.Defects.Templates.Json;

namespace IngressRouting.Defects.Operators;

/// <summary>Defects of Network Firewall and of what is around it.</summary>
internal static class Firewalls
{
    public static readonly IReadOnlyList<Operator> All =
    [
        new(
            "firewall-subnets-in-one-zone",
            "Two subnets of a firewall are in the same zone.",
            DefectClass.Refused,
            Source.FirewallType,
            design =>
                FirewallEndpoints.Subnets(design) is [var first, var second]
                    ? [Edit.Of(second, changed => changed["AvailabilityZone"] = first["AvailabilityZone"])]
                    : []
        ),
        new(
            "firewall-endpoint-by-index",
            "The endpoints of a firewall in two zones are picked by index from a list that has no order.",
            DefectClass.Risk,
            Source.FirewallType,
            ByIndex
        ),
        new(
            "firewall-endpoints-joined-by-colon",
            "The endpoints of a firewall in two zones are joined by the character that separates zone and endpoint, so that one selection is no id.",
            DefectClass.Refused,
            Source.FirewallType,
            JoinedByColon
        ),
        new(
            "workload-in-firewall-subnet",
            "An instance is in the firewall's subnet, whose traffic the firewall does not see.",
            DefectClass.Risk,
            Source.FirewallSubnets,
            design => Moved(design, "EC2::Instance")
        ),
        new(
            "nat-in-firewall-subnet",
            "A NAT gateway is in the firewall's subnet, whose traffic the firewall does not see.",
            DefectClass.Risk,
            Source.FirewallSubnets,
            design => design.EdgeAssociation is null ? [] : Moved(design, "EC2::NatGateway")
        ),
        new(
            "nat-way-back-dropped",
            "The subnet of the NAT gateway behind a firewall has no route through it to the subnet whose traffic came through it.",
            DefectClass.Broken,
            Source.FirewallRouting,
            design => design.EdgeAssociation is null ? NatWaysBack(design).Select(Edit.Remove) : []
        ),
    ];

    private static IEnumerable<Edit> ByIndex(Design design)
    {
        var subnets = FirewallEndpoints.Subnets(design).Select(subnet => subnet.Id).ToList();
        if (subnets.Count < 2)
        {
            return [];
        }

        return
        [
            new Edit(
                design.Firewall!.Id,
                template =>
                {
                    foreach (var (route, subnet) in FirewallEndpoints.Uses(design))
                    {
                        var entry = Function("Fn::Select", subnets.IndexOf(subnet.Id), Attribute(design.Firewall.Id, "EndpointIds"));
                        template[route.Id]["VpcEndpointId"] = Function("Fn::Select", 1, Function("Fn::Split", ":", entry));
                    }
                }
            ),
        ];
    }

    private static IEnumerable<Edit> JoinedByColon(Design design)
    {
        if (FirewallEndpoints.Subnets(design).Count < 2)
        {
            return [];
        }

        return
        [
            new Edit(
                design.Firewall!.Id,
                template =>
                {
                    foreach (
                        var join in Descendants(template.Root).OfType<JsonObject>().Select(node => node["Fn::Join"]).OfType<JsonArray>()
                    )
                    {
                        join[0] = ":";
                    }
                }
            ),
        ];
    }

    private static IEnumerable<Edit> Moved(Design design, string type) =>
        FirewallEndpoints.Subnets(design) is [var subnet, ..]
            ? design
                .Template.OfType(type)
                .Where(found => found["SubnetId"] is not null && IsIn(design, found, subnet))
                .Select(found => Edit.Of(found, changed => changed["SubnetId"] = Ref(subnet.Id)))
            : [];

    // Only in the same zone, and in the firewall's VPC.
    private static bool IsIn(Design design, Resource found, Resource subnet)
    {
        var own = design.Template[found.Ref("SubnetId")!];
        return own.Ref("VpcId") == subnet.Ref("VpcId") && JsonNode.DeepEquals(own["AvailabilityZone"], subnet["AvailabilityZone"]);
    }

    private static IEnumerable<Resource> NatWaysBack(Design design) =>
        from nat in design.Template.OfType("EC2::NatGateway")
        from route in design.RoutesOf(design.AssociationOf(nat.Ref("SubnetId")!).Ref("RouteTableId")!)
        where route["VpcEndpointId"] is not null
        select route;
}
