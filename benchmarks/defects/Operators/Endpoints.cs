using System.Text.Json.Nodes;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;
using static IngressRouting.Defects.Templates.Json;

namespace IngressRouting.Defects.Operators;

/// <summary>Defects of endpoints that traffic is sent to.</summary>
internal static class Endpoints
{
    public static readonly IReadOnlyList<Operator> All =
    [
        new(
            "endpoint-in-two-subnets",
            "A Gateway Load Balancer endpoint is in two subnets.",
            DefectClass.Refused,
            Source.Endpoints,
            design => Own(design).Select(endpoint => new Edit(endpoint.Id, template => AddSubnet(template, design, endpoint)))
        ),
        new(
            "endpoint-of-interface-type",
            "An endpoint that routes lead to is an interface endpoint.",
            DefectClass.Refused,
            Source.EndpointType,
            design => Own(design).Select(endpoint => Edit.Of(endpoint, changed => changed["VpcEndpointType"] = "Interface"))
        ),
        new(
            "endpoint-without-type",
            "An endpoint that routes lead to states no type, so it is a gateway endpoint.",
            DefectClass.Refused,
            Source.EndpointType,
            design => Own(design).Select(endpoint => Edit.Of(endpoint, changed => changed["VpcEndpointType"] = null))
        ),
        new(
            "zones-of-workloads-swapped",
            "Each protected subnet is in the zone of the other one's endpoint, so all its traffic crosses zones.",
            DefectClass.Risk,
            Source.Endpoints,
            SwapZones
        ),
        new(
            "encryption-enforced",
            "The VPC enforces encryption in transit, which allows neither Gateway Load Balancer endpoints nor Network Firewall.",
            DefectClass.Refused,
            Source.Encryption,
            design =>
                design.Protections.Any(protection => protection.Kind != ApplianceKind.NetworkInterface)
                    ?
                    [
                        new Edit(
                            "Encryption",
                            template =>
                                template.Add(
                                    "Encryption",
                                    "EC2::VPCEncryptionControl",
                                    new JsonObject { ["VpcId"] = Ref(design.Vpc), ["Mode"] = "enforce" }
                                )
                        ),
                    ]
                    : []
        ),
    ];

    private static IEnumerable<Resource> Own(Design design) => design.Template.OfType("EC2::VPCEndpoint");

    // The endpoint of the other zone's subnet where there is one; else a subnet of its own, complete with its route table.
    private static void AddSubnet(Template template, Design design, Resource endpoint)
    {
        var subnets = template[endpoint.Id]["SubnetIds"]!.AsArray();
        var own = design.Template[Referenced(subnets[0])!];
        if (design.Protections.FirstOrDefault(other => other.ApplianceSubnet.Id != own.Id) is { } protection)
        {
            subnets.Add(Ref(protection.ApplianceSubnet.Id));
            return;
        }

        template.Add(
            "SecondEndpointSubnet",
            "EC2::Subnet",
            new JsonObject
            {
                ["VpcId"] = Ref(design.Vpc),
                ["AvailabilityZone"] = Sub("${AWS::Region}b"),
                ["CidrBlock"] = Ipv4.Part(Ipv4.With(own["CidrBlock"]!.GetValue<string>(), 16), 100),
            }
        );
        Additions.AddAssociation(template, "SecondEndpointSubnet", design.AssociationOf(own.Id).Ref("RouteTableId")!);
        subnets.Add(Ref("SecondEndpointSubnet"));
    }

    // For a network interface to be in the subnet's zone is good practice only; AWS says of endpoints that it is to be so.
    private static IEnumerable<Edit> SwapZones(Design design)
    {
        if (design.Protections is not [var first, var second] || first.Kind == ApplianceKind.NetworkInterface)
        {
            return [];
        }

        return
        [
            new Edit(
                $"{first.Subnet.Id}-{second.Subnet.Id}",
                template =>
                {
                    template[first.Subnet.Id]["AvailabilityZone"] = second.Subnet["AvailabilityZone"];
                    template[second.Subnet.Id]["AvailabilityZone"] = first.Subnet["AvailabilityZone"];
                }
            ),
        ];
    }
}
