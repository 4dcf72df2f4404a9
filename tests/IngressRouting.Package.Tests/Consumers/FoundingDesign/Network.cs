using IngressRouting;
using static IngressRouting.Aws;

namespace FoundingDesign;

/// <summary>An application whose internet traffic passes a firewall appliance on the way in and on the way out.</summary>
public static class Network
{
    [Topology]
    public static Topology Inspection()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
        var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
        var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

        vpc.Igw().GatewayTable().Route(app, firewall.Eni()); // into the VPC
        app.RouteTable().Route(Internet, firewall.Eni()); // the way back
        inspection.RouteTable().Route(Internet, vpc.Igw());
        return vpc;
    }
}
