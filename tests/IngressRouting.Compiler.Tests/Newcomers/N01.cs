using System;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N01;

// Webshop edge, one zone, two tiers. Owner: platform@shop.example
internal static class Edge
{
    const string Prefix = "10.42";

    [Topology]
    internal static Topology WebshopEdge()
    {
        var vpc = Vpc("Webshop", $"{Prefix}.0.0/16").DefaultTag("CostCenter", "4711").DefaultTag("Owner", "platform");

        Subnet Net(string name, int third) => vpc.Subnet(name, $"{Prefix}.{third}.0/24", Zone.First);

        (string Name, int Third, bool Public)[] tiers =
        [
            ("Web", 10, true),
            ("Api", 11, true),
            ("Cache", 20, false),
        ];

        var guard = Net("Guard", 0);
        var fw = guard.Appliance("Suricata", Parameter.Ami("SuricataImage"), "c6in.large").WithElasticIp().Tag("Role", "ips");
        guard.RouteTable().Route(Internet, vpc.Igw());

        var edge = vpc.Igw().GatewayTable();
        foreach (var (name, third, isPublic) in tiers)
        {
            var subnet = Net(name, third);
            if (!isPublic)
            {
                subnet.RouteTable(); // local routes only
                continue;
            }

            subnet.MapPublicIpOnLaunch().Tag("Tier", name.ToLowerInvariant());
            edge.Route(subnet, fw.Eni());
            subnet.RouteTable().Route(Internet, fw.Eni());
        }

        var names = string.Join(", ", tiers.Where(t => t.Public).Select(t => t.Name));
        return vpc.Output("FirewallIp", fw.PublicIp, $"Public address in front of {names}");
    }
}
