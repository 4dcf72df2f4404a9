using System.Text.Json.Nodes;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;
using static IngressRouting.Defects.Templates.Json;

namespace IngressRouting.Defects.Operators;

/// <summary>Blocks of VPCs and subnets that AWS refuses.</summary>
internal static class Addresses
{
    public static readonly IReadOnlyList<Operator> All =
    [
        new(
            "subnet-outside-vpc",
            "The block of the protected subnet is outside the VPC.",
            DefectClass.Refused,
            Source.SubnetBlocks,
            design => Protected(design, _ => Ipv4.Part(Additions.OtherBlock, 1))
        ),
        new(
            "subnet-too-small",
            "The block of the protected subnet is smaller than /28.",
            DefectClass.Refused,
            Source.SubnetBlocks,
            design => Protected(design, cidr => Ipv4.With(cidr, 29))
        ),
        new(
            "subnets-overlap",
            "The block of the appliance's subnet is half of the protected subnet's.",
            DefectClass.Refused,
            Source.SubnetBlocks,
            design =>
                design.Protections.Select(protection =>
                    Edit.Of(
                        protection.ApplianceSubnet,
                        changed => changed["CidrBlock"] = Ipv4.Half(protection.Subnet["CidrBlock"]!.GetValue<string>())
                    )
                )
        ),
        new(
            "vpc-too-large",
            "The block of the VPC is larger than /16.",
            DefectClass.Refused,
            Source.VpcBlocks,
            design =>
                design
                    .Template.OfType("EC2::VPC")
                    .Select(vpc => Edit.Of(vpc, changed => changed["CidrBlock"] = Ipv4.With(changed["CidrBlock"]!.GetValue<string>(), 12)))
        ),
        new(
            "secondary-block-of-other-family",
            "A VPC of 10.0.0.0/8 has a further block of 172.16.0.0/12, which AWS does not combine.",
            DefectClass.Refused,
            Source.VpcBlocks,
            design =>
                design
                    .Template.OfType("EC2::VPC")
                    .Where(vpc => vpc["CidrBlock"]!.GetValue<string>().StartsWith("10.", StringComparison.Ordinal))
                    .Select(vpc => new Edit(
                        vpc.Id,
                        template =>
                            template.Add(
                                "SecondaryBlock",
                                "EC2::VPCCidrBlock",
                                new JsonObject { ["VpcId"] = Ref(vpc.Id), ["CidrBlock"] = "172.16.0.0/16" }
                            )
                    ))
        ),
        new(
            "ipv6-block-of-odd-size",
            "The IPv6 block of a subnet is a /63, while AWS takes /44 to /64 in steps of four.",
            DefectClass.Refused,
            Source.SubnetBlocks,
            design =>
                design
                    .Template.OfType("EC2::Subnet")
                    .Where(subnet => subnet["Ipv6CidrBlock"] is not null)
                    .Select(subnet => Edit.Of(subnet, WidenIpv6))
        ),
    ];

    // A literal of the edge route names the block as well; an attribute of the subnet follows by itself.
    private static IEnumerable<Edit> Protected(Design design, Func<string, string> change) =>
        design.Protections.Select(protection => new Edit(
            protection.Subnet.Id,
            template =>
            {
                var block = JsonValue.Create(change(protection.Subnet["CidrBlock"]!.GetValue<string>()));
                template[protection.Subnet.Id]["CidrBlock"] = block;
                foreach (var route in protection.EdgeRoutes.Where(route => route["DestinationCidrBlock"] is JsonValue))
                {
                    template[route.Id]["DestinationCidrBlock"] = block;
                }
            }
        ));

    // Of 256 blocks of 64 bits there are 128 of 65 bits; no other subnet is at the hundredth.
    private static void WidenIpv6(Resource subnet)
    {
        var selection = subnet["Ipv6CidrBlock"]!["Fn::Select"]!.AsArray();
        var cidr = selection[1]!["Fn::Cidr"]!.AsArray();
        selection[0] = 100;
        cidr[1] = 128;
        cidr[2] = 65;
    }
}
