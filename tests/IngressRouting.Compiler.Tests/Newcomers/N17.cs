using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N17;

file sealed record Spoke(string Name, int Octet, bool Peered)
{
    public string Cidr => $"10.{Octet}.0.0/16";
}

public static class HubAndSpokes
{
    [Topology]
    public static Topology RetailHub()
    {
        Spoke[] spokes = [new("Stores", 11, false), new("Warehouse", 12, false), new("Analytics", 13, Peered: true)];

        var net = Topology("retail-hub").DefaultTag("Owner", "retail-platform").DefaultTag("Terraform", "no");
        var tgwId = Parameter.Text("TransitGateway").AllowedPattern("tgw-[0-9a-f]+");
        var tgw = Existing.TransitGateway(tgwId);

        var hub = net.Vpc("Hub", "10.10.0.0/16");
        var edge = hub.Subnet("Edge", "10.10.0.0/24", Zone.First);
        var shared = hub.Subnet("Shared", "10.10.16.0/20", Zone.First);
        var firewall = edge.Appliance("Firewall", Parameter.Ami("FirewallImage"), "c5n.4xlarge").WithElasticIp();
        hub.Igw().GatewayTable().Route(shared, firewall.Eni());
        edge.RouteTable().Route(Internet, hub.Igw());
        var back = shared.RouteTable().Route(Internet, firewall.Eni());

        var hubAttachment = Attach(hub, [shared]);
        var lookup = spokes.ToLookup(spoke => spoke.Peered);
        foreach (var spoke in lookup[false])
        {
            var vpc = net.Vpc(spoke.Name, spoke.Cidr);
            var main = vpc.Subnet("Main", vpc.Cidr.Subnet(20, 0), Zone.First);
            main.RouteTable().Route(Internet, tgw);
            Attach(vpc, new List<Subnet> { main });
            back.Route(spoke.Cidr, tgw);
            edge.RouteTable().Route(spoke.Cidr, tgw);
        }

        foreach (var spoke in lookup[true])
        {
            var vpc = net.Vpc(spoke.Name, spoke.Cidr);
            var main = vpc.Subnet("Main", vpc.Cidr.Subnet(20, 0), Zone.First);
            var peering = net.Resource($"{spoke.Name}Peering", "AWS::EC2::VPCPeeringConnection")
                .Property("VpcId", hub.Id)
                .Property("PeerVpcId", vpc.Id);
            var connection = Existing.VpcPeeringConnection(peering.Id);
            main.RouteTable().Route(hub.Cidr, connection);
            back.Route(vpc.Cidr, connection);
        }

        net.Output("HubAttachment", hubAttachment.Id, export: $"{StackName}-hub-attachment");
        return net.Description($"Hub of {spokes.Length} spokes: {string.Join(", ", spokes.Select(s => s.Name).Order())}");

        RawResource Attach(Vpc vpc, IReadOnlyList<Subnet> subnets) =>
            vpc.Resource("Attachment", "AWS::EC2::TransitGatewayAttachment")
                .Property("TransitGatewayId", tgwId)
                .Property("VpcId", vpc.Id)
                .Property("SubnetIds", PropertyValue.List(subnets.Select(subnet => subnet.Id)));
    }
}
