using System.Text.Json.Nodes;

namespace IngressRouting.Defects.Templates;

/// <summary>What the resources of a correct template are for; found by what they refer to, never by their names.</summary>
internal sealed class Design
{
    /// <summary>The properties of a route that name a destination.</summary>
    public static readonly string[] Destinations = ["DestinationCidrBlock", "DestinationIpv6CidrBlock", "DestinationPrefixListId"];

    private static readonly string[] Targets =
    [
        "GatewayId",
        "NatGatewayId",
        "NetworkInterfaceId",
        "InstanceId",
        "VpcEndpointId",
        "TransitGatewayId",
        "VpcPeeringConnectionId",
        "EgressOnlyInternetGatewayId",
    ];

    /// <summary>Reads a template.</summary>
    public Design(Template template)
    {
        Template = template;
        EdgeAssociation = template.OfType("EC2::GatewayRouteTableAssociation").SingleOrDefault();
        EdgeRoutes = EdgeAssociation is null ? [] : [.. RoutesOf(EdgeAssociation.Ref("RouteTableId")!)];
        Protections =
        [
            .. EdgeRoutes.GroupBy(route => DestinationSubnet(route).Id).Select(group => Protected(template[group.Key], [.. group])),
        ];
    }

    /// <summary>The template.</summary>
    public Template Template { get; }

    /// <summary>The association of the gateway route table, when there is one.</summary>
    public Resource? EdgeAssociation { get; }

    /// <summary>The routes of the gateway route table.</summary>
    public IReadOnlyList<Resource> EdgeRoutes { get; }

    /// <summary>The subnets that the gateway route table protects.</summary>
    public IReadOnlyList<Protection> Protections { get; }

    /// <summary>The logical id of the gateway route table; only with an edge association.</summary>
    public string EdgeTable => EdgeAssociation!.Ref("RouteTableId")!;

    /// <summary>The logical id of the gateway that traffic enters through; only with an edge association.</summary>
    public string Gateway => EdgeAssociation!.Ref("GatewayId")!;

    /// <summary>The logical id of the VPC of the gateway route table; only with an edge association.</summary>
    public string Vpc => Template[EdgeTable].Ref("VpcId")!;

    /// <summary>Whether traffic enters through an internet gateway, by a gateway route table.</summary>
    public bool EntersFromInternet => EdgeAssociation is not null && Template[Gateway].Type == "AWS::EC2::InternetGateway";

    /// <summary>Whether traffic enters from on premises, by a gateway route table.</summary>
    public bool EntersFromPremises => EdgeAssociation is not null && !EntersFromInternet;

    /// <summary>Whether its subnets have both address families.</summary>
    public bool IsDualStack => Template.OfType("EC2::VPCCidrBlock").Any();

    /// <summary>What attaches the gateway to the VPC; only with an edge association.</summary>
    public Resource Attachment =>
        Template
            .OfType("EC2::VPCGatewayAttachment")
            .Single(attachment => attachment.Ref("InternetGatewayId") == Gateway || attachment.Ref("VpnGatewayId") == Gateway);

    /// <summary>The firewall of Network Firewall, when there is one.</summary>
    public Resource? Firewall => Template.OfType("NetworkFirewall::Firewall").SingleOrDefault();

    /// <summary>The routes of a table.</summary>
    public IEnumerable<Resource> RoutesOf(string table) => Template.OfType("EC2::Route").Where(route => route.Ref("RouteTableId") == table);

    /// <summary>What associates a subnet with a route table.</summary>
    public Resource AssociationOf(string subnet) =>
        Template.OfType("EC2::SubnetRouteTableAssociation").Single(association => association.Ref("SubnetId") == subnet);

    /// <summary>The property that says where a route leads.</summary>
    public static string TargetProperty(Resource route) => Targets.Single(target => route[target] is not null);

    /// <summary>Where a route leads.</summary>
    public static JsonNode Target(Resource route) => route[TargetProperty(route)]!;

    /// <summary>Lets a route lead elsewhere.</summary>
    public static void Retarget(Resource route, string property, JsonNode target)
    {
        route[TargetProperty(route)] = null;
        route[property] = target;
    }

    /// <summary>Lets a route have another destination.</summary>
    public static void Redirect(Resource route, string property, JsonNode destination)
    {
        foreach (var other in Destinations)
        {
            route[other] = null;
        }

        route[property] = destination;
    }

    /// <summary>Whether the destination of a route is an IPv6 block.</summary>
    public static bool IsIpv6(Resource route) => route["DestinationIpv6CidrBlock"] is not null;

    /// <summary>The subnet whose block is the destination of a route; there must be one.</summary>
    public Resource DestinationSubnet(Resource route)
    {
        var destination = route["DestinationIpv6CidrBlock"] ?? route["DestinationCidrBlock"];
        return Json.OwnerOfAttribute(destination) is { } owner
            ? Template[owner]
            : Template.OfType("EC2::Subnet").Single(subnet => JsonNode.DeepEquals(subnet["CidrBlock"], destination));
    }

    private Protection Protected(Resource subnet, IReadOnlyList<Resource> edgeRoutes)
    {
        var target = Target(edgeRoutes[0]);
        var association = AssociationOf(subnet.Id);
        var table = Template[association.Ref("RouteTableId")!];
        var applianceSubnet = SubnetOfAppliance(target);
        var applianceAssociation = AssociationOf(applianceSubnet.Id);
        return new Protection(
            subnet,
            association,
            table,
            edgeRoutes,
            [.. RoutesOf(table.Id).Where(route => JsonNode.DeepEquals(Target(route), target))],
            KindOf(edgeRoutes[0]),
            applianceSubnet,
            applianceAssociation,
            Template[applianceAssociation.Ref("RouteTableId")!]
        );
    }

    private static ApplianceKind KindOf(Resource edgeRoute) =>
        TargetProperty(edgeRoute) == "NetworkInterfaceId" ? ApplianceKind.NetworkInterface
        : edgeRoute.Ref("VpcEndpointId") is not null ? ApplianceKind.GatewayLoadBalancerEndpoint
        : ApplianceKind.NetworkFirewall;

    private Resource SubnetOfAppliance(JsonNode target) =>
        Json.Referenced(target) is { } id
            ? Template[Template[id].Ref("SubnetId") ?? Template[id].Refs("SubnetIds").Single()]
            : FirewallEndpoints.SubnetOf(this, target);
}
