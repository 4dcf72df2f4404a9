using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>
/// The properties that the writer states for each type of element, with the call that states them. Stated by name they would be out of the
/// rules' sight.
/// </summary>
public static class OwnedProperties
{
    private const string Tags = "Tag(…)";

    private static readonly Dictionary<string, string> OfVpc = new() { ["CidrBlock"] = "the block in Vpc(…)", ["Tags"] = Tags };

    private static readonly Dictionary<string, string> OfSubnet = new()
    {
        ["VpcId"] = "Subnet(…) of the VPC",
        ["CidrBlock"] = "the block in Subnet(…)",
        ["AvailabilityZone"] = "the zone in Subnet(…)",
        ["AvailabilityZoneId"] = "the zone in Subnet(…)",
        ["MapPublicIpOnLaunch"] = "MapPublicIpOnLaunch()",
        ["Ipv6CidrBlock"] = "Ipv6(…)",
        ["Ipv6Native"] = "Ipv6OnlySubnet(…) of the VPC",
        ["AssignIpv6AddressOnCreation"] = "AssignIpv6AddressOnCreation()",
        ["Tags"] = Tags,
    };

    private static readonly Dictionary<string, string> OfRouteTable = new() { ["VpcId"] = "AddRouteTable(…) of the VPC", ["Tags"] = Tags };

    private static readonly Dictionary<string, string> OfInternetGateway = new() { ["Tags"] = Tags };

    private static readonly Dictionary<string, string> OfNetworkInterface = new()
    {
        ["SubnetId"] = "NetworkInterface(…) of the subnet",
        ["SourceDestCheck"] = "sourceDestCheck: where the interface or its appliance is made",
        ["Ipv6AddressCount"] = "WithIpv6Address()",
        ["GroupSet"] = "WithSecurityGroup(…)",
        ["Tags"] = Tags,
    };

    private static readonly Dictionary<string, string> OfSecurityGroup = new()
    {
        ["VpcId"] = "SecurityGroup(…) of the VPC",
        ["GroupDescription"] = "the description in SecurityGroup(…)",
        ["SecurityGroupIngress"] = "AllowIngress(…)",
        ["SecurityGroupEgress"] = "AllowEgress(…)",
        ["Tags"] = Tags,
    };

    private static readonly Dictionary<string, string> OfVirtualPrivateGateway = new()
    {
        ["Type"] = "Vgw() of the VPC",
        ["AmazonSideAsn"] = "WithAmazonSideAsn(…)",
        ["Tags"] = Tags,
    };

    private static readonly Dictionary<string, string> OfNatGateway = new()
    {
        ["SubnetId"] = "NatGateway(…) of the subnet",
        ["AllocationId"] = "NatGateway(…) of the subnet",
        ["ConnectivityType"] = "NatGateway(…) of the subnet",
        ["Tags"] = Tags,
    };

    private static readonly Dictionary<string, string> OfEgressOnlyInternetGateway = new()
    {
        ["VpcId"] = "Eigw() of the VPC",
        ["Tags"] = Tags,
    };

    private static readonly Dictionary<string, string> OfInstance = new()
    {
        ["ImageId"] = "the image in Appliance(…)",
        ["InstanceType"] = "the instance type in Appliance(…)",
        ["NetworkInterfaces"] = "AddEni(…)",
        ["SubnetId"] = "Appliance(…) of the subnet",
        ["SourceDestCheck"] = "sourceDestCheck: in Appliance(…)",
        ["SecurityGroupIds"] = "WithSecurityGroup(…)",
        ["Tags"] = Tags,
    };

    /// <summary>The call that states a property of an element; null when it may be stated by name.</summary>
    public static string? CallFor(Resource resource, string property) =>
        property == "UserData" && resource is Instance { Masquerades: true } ? "NatInstance(…), or an appliance with user data of its own"
        : property == "UserData" && resource is Instance { ForwardsIp: true } ? "WithIpForwarding(), or leave that out"
        : TableOf(resource).TryGetValue(property, out var call) ? call
        : null;

    private static Dictionary<string, string> TableOf(Resource resource) =>
        resource switch
        {
            Vpc => OfVpc,
            Subnet => OfSubnet,
            RouteTable => OfRouteTable,
            InternetGateway => OfInternetGateway,
            NetworkInterface => OfNetworkInterface,
            SecurityGroup => OfSecurityGroup,
            Instance => OfInstance,
            VirtualPrivateGateway => OfVirtualPrivateGateway,
            NatGateway => OfNatGateway,
            EgressOnlyInternetGateway => OfEgressOnlyInternetGateway,
            _ => [],
        };
}
