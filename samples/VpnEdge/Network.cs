using IngressRouting;
using static IngressRouting.Aws;

namespace VpnEdge;

/// <summary>
/// An application that on-premises networks reach over a VPN or Direct Connect, through a firewall appliance on the way in and on the way
/// back.
/// </summary>
public static class Network
{
    private const string OnPremises = "192.168.0.0/16";

    [Topology]
    public static Topology Vpn()
    {
        var vpc = Vpc("Main", "10.0.0.0/16");
        var app = vpc.Subnet("App", "10.0.1.0/24", Zone.First);
        var inspection = vpc.Subnet("Inspection", "10.0.0.0/24", Zone.First);
        var forwarded = vpc.SecurityGroup("Firewall", "What the firewall forwards")
            .AllowIngress(Protocol.All, OnPremises, "Requests from on premises")
            .AllowIngress(Protocol.All, vpc, "Replies");
        var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage")).WithSecurityGroup(forwarded);

        vpc.Vgw().GatewayTable().Route(app, firewall.Eni()); // into the VPC
        app.RouteTable().Route(OnPremises, firewall.Eni()); // the way back, as far as the firewall
        inspection.RouteTable().Propagate(vpc.Vgw()); // and on, by the routes that the gateway learns

        // The VPN connection is made elsewhere, with this gateway.
        return vpc.Output("VpnGatewayId", vpc.Vgw().Id, "Attach the VPN connection or Direct Connect gateway to it");
    }
}
