using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N10;

/// <summary>Dual stack gaming backend; matchmaking is IPv6 only.</summary>
public static class Gaming
{
    private const int InspectionSlot = 0x00;
    private const int LobbySlot = 0x10;
    private const int MatchSlot = 0x20;
    private const int WorkerSlot = 0x30;

    [Topology]
    public static Topology GamingDualStack()
    {
        var vpc = Vpc("Gaming", "10.64.0.0/16").Ipv6();
        var image = Parameter.Ami("FirewallImage");
        var edge = vpc.Igw().GatewayTable();
        var eigw = vpc.Eigw();
        var interfaces = new List<NetworkInterface>(capacity: 2);

        foreach (var (index, letter) in new[] { 'a', 'b' }.Index())
        {
            var zone = Zone.At(index);
            var inspection = vpc.Subnet($"inspection-{letter}", vpc.Cidr.Subnet(24, index), zone).Ipv6(InspectionSlot + index);
            var lobby = vpc.Subnet($"lobby-{letter}", vpc.Cidr.Subnet(20, index + 1), zone)
                .Ipv6(LobbySlot | index)
                .AssignIpv6AddressOnCreation();
            var match = vpc.Ipv6OnlySubnet($"match-{letter}", MatchSlot | index, zone);
            var worker = vpc.Ipv6OnlySubnet($"worker-{letter}", WorkerSlot | index, zone);

            var firewall = inspection.Appliance($"fw-{letter}", image, "c7i.xlarge")
                .WithElasticIp()
                .WithIpv6Address();
            interfaces.Add(firewall.Eni());

            inspection.RouteTable().Route(Internet, vpc.Igw());
            foreach (var inspected in new[] { lobby, match })
            {
                edge.Route(inspected, firewall.Eni());
                inspected.RouteTable().Route(Internet, firewall.Eni());
            }

            worker.RouteTable().Route("::/0", eigw);
        }

        var clients = vpc.SecurityGroup("Clients", "Game clients");
        foreach (var source in new Peer[] { "0.0.0.0/0", "::/0" })
        {
            clients
                .AllowIngress(Protocol.Udp(27015, 27030), source, "game traffic")
                .AllowIngress(Protocol.Tcp(443), source);
        }

        clients.AllowIngress(Protocol.IcmpV6, "::/0", "path MTU");
        return vpc
            .Output("Firewalls", Text.Join(",", interfaces.Select(i => i.Id)))
            .Output("ClientGroup", clients.Id);
    }
}
