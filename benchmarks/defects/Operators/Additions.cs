using System.Text.Json.Nodes;
using IngressRouting.Defects.Templates;
using static IngressRouting.Defects.Templates.Json;

namespace IngressRouting.Defects.Operators;

/// <summary>Resources that several operators add, each right in itself, so that only the planted defect is wrong.</summary>
internal static class Additions
{
    /// <summary>The logical id of the VPC that <see cref="AddOtherVpc"/> adds.</summary>
    public const string OtherVpc = "OtherVpc";

    /// <summary>A block that no base uses.</summary>
    public const string OtherBlock = "10.200.0.0/16";

    /// <summary>Adds another VPC.</summary>
    public static JsonObject AddOtherVpc(Template template)
    {
        template.Add(OtherVpc, "EC2::VPC", new JsonObject { ["CidrBlock"] = OtherBlock });
        return Ref(OtherVpc);
    }

    /// <summary>Adds a NAT gateway without public addresses to a subnet.</summary>
    public static JsonObject AddPrivateNat(Template template, string subnet)
    {
        template.Add("PrivateNat", "EC2::NatGateway", new JsonObject { ["ConnectivityType"] = "private", ["SubnetId"] = Ref(subnet) });
        return Ref("PrivateNat");
    }

    /// <summary>Adds an egress-only internet gateway.</summary>
    public static JsonObject AddEgressOnlyGateway(Template template, string vpc)
    {
        template.Add("EgressOnlyGateway", "EC2::EgressOnlyInternetGateway", new JsonObject { ["VpcId"] = Ref(vpc) });
        return Attribute("EgressOnlyGateway", "Id");
    }

    /// <summary>Adds a transit gateway, and attaches the VPC by a subnet.</summary>
    public static JsonObject AddTransitGateway(Template template, string vpc, string subnet)
    {
        template.Add("TransitGateway", "EC2::TransitGateway", []);
        template.Add(
            "TransitAttachment",
            "EC2::TransitGatewayVpcAttachment",
            new JsonObject
            {
                ["TransitGatewayId"] = Ref("TransitGateway"),
                ["VpcId"] = Ref(vpc),
                ["SubnetIds"] = new JsonArray(Ref(subnet)),
            }
        );
        return Ref("TransitGateway");
    }

    /// <summary>Adds a peering connection with another VPC.</summary>
    public static JsonObject AddPeering(Template template, string vpc)
    {
        var other = AddOtherVpc(template);
        template.Add("Peering", "EC2::VPCPeeringConnection", new JsonObject { ["VpcId"] = Ref(vpc), ["PeerVpcId"] = other });
        return Ref("Peering");
    }

    /// <summary>Adds an interface endpoint for Systems Manager to a subnet.</summary>
    public static JsonObject AddInterfaceEndpoint(Template template, string vpc, string subnet)
    {
        template.Add(
            "SystemsManagerEndpoint",
            "EC2::VPCEndpoint",
            new JsonObject
            {
                ["VpcEndpointType"] = "Interface",
                ["VpcId"] = Ref(vpc),
                ["ServiceName"] = Sub("com.amazonaws.${AWS::Region}.ssm"),
                ["SubnetIds"] = new JsonArray(Ref(subnet)),
            }
        );
        return Ref("SystemsManagerEndpoint");
    }

    /// <summary>Adds a prefix list with one entry.</summary>
    public static JsonObject AddPrefixList(Template template, JsonNode cidr)
    {
        template.Add(
            "Networks",
            "EC2::PrefixList",
            new JsonObject
            {
                ["PrefixListName"] = "networks",
                ["AddressFamily"] = "IPv4",
                ["MaxEntries"] = 1,
                ["Entries"] = new JsonArray(new JsonObject { ["Cidr"] = cidr.DeepClone() }),
            }
        );
        return Ref("Networks");
    }

    /// <summary>The virtual private gateway that is attached to the VPC, added where there is none.</summary>
    public static (string Gateway, string Attachment) VpnGateway(Template template, string vpc)
    {
        if (template.OfType("EC2::VPCGatewayAttachment").SingleOrDefault(found => found["VpnGatewayId"] is not null) is { } attachment)
        {
            return (attachment.Ref("VpnGatewayId")!, attachment.Id);
        }

        template.Add("VpnGateway", "EC2::VPNGateway", new JsonObject { ["Type"] = "ipsec.1" });
        template.Add(
            "VpnGatewayAttachment",
            "EC2::VPCGatewayAttachment",
            new JsonObject { ["VpcId"] = Ref(vpc), ["VpnGatewayId"] = Ref("VpnGateway") }
        );
        return ("VpnGateway", "VpnGatewayAttachment");
    }

    /// <summary>Adds a route.</summary>
    public static void AddRoute(
        Template template,
        string table,
        JsonNode destination,
        string targetProperty,
        JsonNode target,
        params string[] dependsOn
    ) =>
        template.Add(
            "PlantedRoute",
            "EC2::Route",
            new JsonObject
            {
                ["RouteTableId"] = Ref(table),
                ["DestinationCidrBlock"] = destination.DeepClone(),
                [targetProperty] = target.DeepClone(),
            },
            dependsOn
        );

    /// <summary>Associates a subnet with a route table, besides what it is associated with.</summary>
    public static void AddAssociation(Template template, string subnet, string table) =>
        template.Add(
            "PlantedAssociation",
            "EC2::SubnetRouteTableAssociation",
            new JsonObject { ["SubnetId"] = Ref(subnet), ["RouteTableId"] = Ref(table) }
        );
}
