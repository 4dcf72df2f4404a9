using IngressRouting;
using static IngressRouting.Aws;

public static class Network
{
    [Topology]
    public static Topology Inspection()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First).MapPublicIpOnLaunch();
        var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
        var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

        vpc.Igw().GatewayTable().Route(app, firewall.Eni());
        app.RouteTable().Route(Internet, firewall.Eni());
        inspection.RouteTable().Route(Internet, vpc.Igw());
        return vpc;
    }
}
