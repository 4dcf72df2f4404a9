using IngressRouting;

namespace ExistingVpc;

/// <summary>
/// A firewall for a VPC that is there already: its ids and blocks are parameters, and the stack makes only what inspection needs. What the
/// template cannot know of the VPC is listed as not proven.
/// </summary>
public static class Network
{
    [Topology]
    public static Topology Retrofit()
    {
        var vpc = Existing.Vpc("Main", Parameter.Text("VpcId"), "10.0.0.0/16");
        var igw = vpc.ExistingIgw(Parameter.Text("InternetGatewayId"));
        var app = vpc.ExistingSubnet("App", Parameter.Text("AppSubnetId"), "10.0.1.0/24").MapPublicIpOnLaunch();

        var inspection = vpc.Subnet("Inspection", Parameter.Cidr("InspectionCidr", "10.0.250.0/28"));
        var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithElasticIp();

        igw.GatewayTable().Route(app, firewall.Eni());
        app.RouteTable().Route(Aws.Internet, firewall.Eni());
        inspection.RouteTable().Route(Aws.Internet, igw);
        return vpc;
    }
}
