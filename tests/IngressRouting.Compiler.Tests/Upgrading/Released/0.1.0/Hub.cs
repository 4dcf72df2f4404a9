using IngressRouting;
using static IngressRouting.Aws;

/// <summary>Two VPCs, tables of their own, routes to what exists already, parameters of every kind, tags and outputs.</summary>
public static class Network
{
    private static readonly string[] Zones = ["a", "b"];

    [Topology]
    public static Topology Hub()
    {
        var hub = Topology("Hub").Description("An inspection hub");
        var transit = Existing.TransitGateway(Parameter.Text("TransitGateway", description: "tgw-…"));
        var image = Parameter.AmiFromSystemsManager("Image", "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64");

        var edge = hub.Vpc("Edge", "10.0.0.0/16").Tag("Team", "network");
        var shared = edge.AddRouteTable("Shared").Route("172.16.0.0/12", transit);
        for (var i = 0; i < Zones.Length; i++)
        {
            var zone = Zone.At(i);
            var app = edge.Subnet($"app-{Zones[i]}", $"10.0.{i}.0/24", zone).MapPublicIpOnLaunch();
            var inspection = edge.Subnet($"inspection-{Zones[i]}", $"10.0.{100 + i}.0/28", zone);
            var firewall = inspection.Appliance($"firewall-{Zones[i]}", image, "c6i.large").WithElasticIp().WithIpForwarding();
            edge.Igw().GatewayTable().Route(app, firewall.Eni());
            app.RouteTable().Route(Internet, firewall.Eni()).Route("172.16.0.0/12", transit);
            inspection.RouteTable().Route(Internet, edge.Igw());
            hub.Output($"AppSubnet{i}", app.Id, "Where applications go");
        }

        var spoke = hub.Vpc("Spoke", "10.1.0.0/16").LogicalId("SpokeNetwork");
        shared.Associate(edge.Subnet("Management", "10.0.200.0/24", Zone.First));
        spoke
            .AddRouteTable("Only")
            .Associate(spoke.Subnet("Only", Parameter.Cidr("SpokeBlock", "10.1.0.0/24")))
            .Route("10.0.0.0/16", transit);
        return hub;
    }
}
