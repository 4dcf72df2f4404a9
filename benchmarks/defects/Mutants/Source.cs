namespace IngressRouting.Defects.Mutants;

/// <summary>The page of AWS that says why something is a defect.</summary>
/// <param name="Title">The page's title.</param>
/// <param name="Url">Where it is.</param>
internal sealed record Source(string Title, string Url)
{
    public static readonly Source GatewayRouteTables = Vpc("Gateway route tables", "gateway-route-tables");
    public static readonly Source SubnetRouteTables = Vpc("Subnet route tables", "subnet-route-tables");
    public static readonly Source RoutingOptions = Vpc("Example routing options", "route-table-options");
    public static readonly Source RoutePriority = Vpc("How route priority works", "route-tables-priority");
    public static readonly Source LocalRoute = Vpc("Replace or restore the target for a local route", "replace-local-route-target");
    public static readonly Source MiddleboxRouting = Vpc("Middlebox routing wizard", "middlebox-routing-console");
    public static readonly Source RouteServer = Vpc("Dynamic routing in your VPC", "dynamic-routing-route-server");
    public static readonly Source BlockPublicAccess = Vpc("VPC BPA basics", "security-vpc-bpa-basics");
    public static readonly Source Encryption = Vpc("Enforce VPC encryption in transit", "vpc-encryption-controls");
    public static readonly Source VpcBlocks = Vpc("VPC CIDR blocks", "vpc-cidr-blocks");
    public static readonly Source SubnetBlocks = Vpc("Subnet CIDR blocks", "subnet-sizing");

    public static readonly Source Endpoints = new(
        "Gateway Load Balancer endpoints",
        "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-load-balancer-endpoints.html"
    );

    public static readonly Source TransitGateways = Transit("How transit gateways work", "how-transit-gateways-work");
    public static readonly Source TransitAttachments = Transit("VPC attachments", "tgw-vpc-attachments");

    public static readonly Source FirewallSubnets = Firewall("VPC subnets of Network Firewall", "vpc-config-subnets");
    public static readonly Source FirewallRouting = Firewall("Avoiding asymmetric routing", "asymmetric-routing");

    public static readonly Source FirewallType = Type("NetworkFirewall", "Firewall");
    public static readonly Source RouteType = Type("EC2", "Route");
    public static readonly Source GatewayAssociationType = Type("EC2", "GatewayRouteTableAssociation");
    public static readonly Source EndpointType = Type("EC2", "VPCEndpoint");
    public static readonly Source TransitAssociationType = Type("EC2", "TransitGatewayRouteTableAssociation");

    public static readonly Source DependsOn = new(
        "DependsOn attribute",
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-dependson.html"
    );

    public static readonly Source CreateRoute = Api("CreateRoute");
    public static readonly Source CreateTransitGatewayRoute = Api("CreateTransitGatewayRoute");
    public static readonly Source AssociateRouteTable = Api("AssociateRouteTable");

    private static Source Vpc(string title, string page) => new(title, $"https://docs.aws.amazon.com/vpc/latest/userguide/{page}.html");

    private static Source Transit(string title, string page) => new(title, $"https://docs.aws.amazon.com/vpc/latest/tgw/{page}.html");

    private static Source Firewall(string title, string page) =>
        new(title, $"https://docs.aws.amazon.com/network-firewall/latest/developerguide/{page}.html");

    private static Source Api(string action) => new(action, $"https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_{action}.html");

    private static Source Type(string service, string type) =>
        new(
            $"AWS::{service}::{type}",
            "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-"
                + $"{service.ToLowerInvariant()}-{type.ToLowerInvariant()}.html"
        );
}
