using IngressRouting;
using static IngressRouting.Aws;

namespace DualStackInspection;

/// <summary>
/// An application that is reached by IPv4 and by IPv6, both through one firewall appliance. Each statement of a route becomes a route for
/// each address family. Amazon chooses the VPC's IPv6 block at deployment, and the subnets are parts of it all the same.
/// </summary>
public static class Network
{
    [Topology]
    public static Topology DualStack()
    {
        var vpc = Vpc("Main", "10.0.0.0/16").Ipv6();
        var app = vpc.Subnet("App", vpc.Cidr.Subnet(24, 1), Zone.First).Ipv6(1).MapPublicIpOnLaunch().AssignIpv6AddressOnCreation();
        var inspection = vpc.Subnet("Inspection", vpc.Cidr.Subnet(24, 0), Zone.First).Ipv6(0);
        var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp().WithIpv6Address();

        vpc.Igw().GatewayTable().Route(app, firewall.Eni()); // into the VPC
        app.RouteTable().Route(Internet, firewall.Eni()); // the way back
        inspection.RouteTable().Route(Internet, vpc.Igw());
        return vpc;
    }
}
