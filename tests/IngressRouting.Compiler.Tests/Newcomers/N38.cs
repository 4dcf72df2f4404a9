using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N38;

public enum Az { A, B }

public enum Tier { Firewall = 0, Front = 16, Service = 32, Device = 48 }

// IoT platform, dual stack; devices speak IPv6 only.
public static class IotPlatform
{
    private static (string Name, Zone Zone, int Index) Place(Tier tier, Az az) => ($"{tier}{az}", Zone.At((int)az), (int)tier + (int)az);

    private static Subnet DualStack(this Vpc vpc, Tier tier, Az az)
    {
        var (name, zone, index) = Place(tier, az);
        return vpc.Subnet(name, vpc.Cidr.Subnet(24, index), zone).Ipv6(index).AssignIpv6AddressOnCreation();
    }

    [Topology("IotDev", "10.70.0.0/16", false)]
    [Topology("IotProd", "10.71.0.0/16", true)]
    public static Topology Iot(string cidr, bool production)
    {
        var net = Topology("Iot").Description($"IoT platform ({(production ? "production" : "development")}), dual stack");
        var vpc = net.Vpc("Iot", cidr).Ipv6();
        var edge = vpc.Igw().GatewayTable();
        var image = Parameter.Ami("FirewallImage");
        var useNat = Condition.Equal("UseNat", Parameter.Text("UseNat", production ? "yes" : "no").AllowedValues("yes", "no"), "yes");

        var zones = production ? Enum.GetValues<Az>() : new[] { Az.A };
        var perTier = Enum.GetNames<Tier>().ToDictionary(tier => tier, _ => new List<Subnet>());

        foreach (var az in zones)
        {
            var firewallSubnet = vpc.DualStack(Tier.Firewall, az);
            firewallSubnet.RouteTable().Route(Internet, vpc.Igw());
            var firewall = firewallSubnet.Appliance($"Gate{az}", image, production ? "c6i.xlarge" : "t3.medium")
                .WithElasticIp()
                .WithIpv6Address();

            var front = vpc.DualStack(Tier.Front, az).MapPublicIpOnLaunch();
            front.RouteTable().Route(Internet, firewall.Eni());
            edge.Route(front, firewall.Eni());

            var service = vpc.DualStack(Tier.Service, az);
            var nat = firewallSubnet.NatGateway($"Nat{az}").When(useNat);
            service.RouteTable()
                .Route("0.0.0.0/0", nat, when: useNat)
                .Route("::/0", vpc.Eigw());

            var (name, zone, index) = Place(Tier.Device, az);
            var device = vpc.Ipv6OnlySubnet(name, index, zone);
            device.RouteTable().Route(Internet, firewall.Eni());
            edge.Route(device, firewall.Eni());

            (Tier Tier, Subnet Subnet)[] made = [(Tier.Firewall, firewallSubnet), (Tier.Front, front), (Tier.Service, service), (Tier.Device, device)];
            foreach (var (tier, subnet) in made)
                perTier[tier.ToString()].Add(subnet);

            net.Output($"Nat{az}Address", nat.PublicIp, "For the allow lists of partners", when: useNat);
        }

        foreach (var (tier, subnets) in perTier)
            net.Output($"{tier}Subnets", Text.Join(",", subnets.Select(s => s.Id)), export: $"{StackName}-{tier.ToLowerInvariant()}");
        return net;
    }
}
