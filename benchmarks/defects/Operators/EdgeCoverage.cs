using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;

namespace IngressRouting.Defects.Operators;

/// <summary>Routes that a gateway route table lacks, while the replies go through the appliance.</summary>
internal static class EdgeCoverage
{
    public static readonly IReadOnlyList<Operator> All =
    [
        new(
            "edge-route-dropped",
            "The gateway route table has no route for a protected subnet.",
            DefectClass.Broken,
            Source.GatewayRouteTables,
            design => Dropped(design.Protections.Where(protection => !HoldsNat(design, protection)))
        ),
        new(
            "edge-route-of-nat-subnet-dropped",
            "The gateway route table has no route for the subnet of a NAT gateway, whose own traffic leaves through the firewall.",
            DefectClass.Broken,
            Source.FirewallRouting,
            design => Dropped(design.Protections.Where(protection => HoldsNat(design, protection)))
        ),
        new(
            "edge-route-of-one-family-dropped",
            "The gateway route table has a route for only one of the address families of a protected subnet.",
            DefectClass.Broken,
            Source.RoutingOptions,
            design =>
                design
                    .Protections.Where(protection => protection.EdgeRoutes.Count > 1)
                    .SelectMany(protection => protection.EdgeRoutes.Select(Edit.Remove))
        ),
    ];

    private static IEnumerable<Edit> Dropped(IEnumerable<Protection> protections) =>
        protections.Select(protection => new Edit(
            protection.Subnet.Id,
            template =>
            {
                foreach (var route in protection.EdgeRoutes)
                {
                    template.Remove(route.Id);
                }
            }
        ));

    private static bool HoldsNat(Design design, Protection protection) =>
        design.Template.OfType("EC2::NatGateway").Any(nat => nat.Ref("SubnetId") == protection.Subnet.Id);
}
