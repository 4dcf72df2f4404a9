using System.Text.Json.Nodes;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;
using static IngressRouting.Defects.Templates.Json;

namespace IngressRouting.Defects.Operators;

/// <summary>Dependencies that CloudFormation cannot see and that a template must state: without one the order is left to chance.</summary>
internal static class Dependencies
{
    public static readonly IReadOnlyList<Operator> All =
    [
        new(
            "dependency-of-edge-association-dropped",
            "The gateway may be associated with its route table before it is attached to the VPC.",
            DefectClass.Risk,
            Source.AssociateRouteTable,
            design =>
                design.EdgeAssociation is { } association
                    ? [Edit.Of(association, changed => changed.DropDependency(design.Attachment.Id))]
                    : []
        ),
        new(
            "dependency-of-gateway-route-dropped",
            "A route to the gateway may be created before the gateway is attached to the VPC.",
            DefectClass.Risk,
            Source.DependsOn,
            design => Dropped(design, "EC2::Route", "EC2::VPCGatewayAttachment")
        ),
        new(
            "dependency-of-propagation-dropped",
            "Routes may be propagated from a virtual private gateway before it is attached to the VPC.",
            DefectClass.Risk,
            Source.DependsOn,
            design => Dropped(design, "EC2::VPNGatewayRoutePropagation", "EC2::VPCGatewayAttachment")
        ),
        new(
            "dependency-of-elastic-address-dropped",
            "An Elastic IP address and what uses it may be created before the internet gateway is attached to the VPC.",
            DefectClass.Risk,
            Source.DependsOn,
            WithUsers
        ),
        new(
            "dependency-of-public-instance-dropped",
            "An instance may get a public address before the internet gateway is attached to the VPC.",
            DefectClass.Risk,
            Source.DependsOn,
            design => Dropped(design, "EC2::Instance", "EC2::VPCGatewayAttachment")
        ),
        new(
            "dependency-of-transit-gateway-route-dropped",
            "A route to the transit gateway may be created before the VPC is attached to it.",
            DefectClass.Risk,
            Source.RouteType,
            design => Dropped(design, "EC2::Route", "EC2::TransitGatewayVpcAttachment")
        ),
        new(
            "dependency-of-route-to-subnet-dropped",
            "A route for the block of a subnet, written as a literal, may be created before the subnet.",
            DefectClass.Risk,
            Source.GatewayRouteTables,
            design => Dropped(design, "EC2::Route", "EC2::Subnet")
        ),
        new(
            "dependency-of-ipv6-subnet-dropped",
            "A subnet may divide the IPv6 block of the VPC before the VPC has one.",
            DefectClass.Risk,
            Source.DependsOn,
            design => Dropped(design, "EC2::Subnet", "EC2::VPCCidrBlock")
        ),
    ];

    private static IEnumerable<Edit> Dropped(Design design, string type, string dependencyType) =>
        from resource in design.Template.OfType(type)
        from dependency in resource.DependsOn
        where design.Template[dependency].Type == "AWS::" + dependencyType
        select Edit.Of(resource, changed => changed.DropDependency(dependency));

    // What uses an address refers to it, and so is ordered as long as the address or the user itself states the dependency.
    private static IEnumerable<Edit> WithUsers(Design design) =>
        design
            .Template.OfType("EC2::EIP")
            .Select(address => new Edit(
                address.Id,
                template =>
                {
                    var attachment = template.OfType("EC2::VPCGatewayAttachment").Single().Id;
                    template[address.Id].DropDependency(attachment);
                    foreach (var user in template.Resources.Where(user => OwnerOfAttribute(user["AllocationId"]) == address.Id))
                    {
                        user.DropDependency(attachment);
                    }
                }
            ));
}
