using IngressRouting;
using static IngressRouting.Aws;

namespace N24;

/// <summary>Municipal utility: SCADA front ends behind firewalls. Plain code on purpose; operators maintain it.</summary>
public class Scada
{
    const int Zones = 2;
    const int TiersPerZone = 3;
    static readonly string[,] Names = { { "Fw1", "Frontend1", "Historian1" }, { "Fw2", "Frontend2", "Historian2" } };
    static readonly int[][] Blocks = { new[] { 0, 4, 8 }, new[] { 1, 5, 9 } };

    [Topology]
    static Topology ScadaNetwork()
    {
        Vpc vpc = Vpc("Scada", "192.168.0.0/20");
        vpc.DefaultTag("Plant", "waterworks-north");
        InternetGateway igw = vpc.Igw();
        RouteTable edge = igw.GatewayTable();
        Parameter image = Parameter.Ami("FirewallAmi", null, "Approved by OT security");

        Subnet[,] subnets = new Subnet[Zones, TiersPerZone];
        Appliance[] firewalls = new Appliance[Zones];
        int made = 0;
        int z, t;

        for (z = 0; z < Names.GetLength(0); z++)
        {
            for (t = 0; t < Names.GetLength(1); t++)
            {
                Zone zone;
                if (z == 0)
                    zone = Zone.First;
                else
                    zone = Zone.Second;
                subnets[z, t] = vpc.Subnet(Names[z, t], vpc.Cidr.Subnet(24, Blocks[z][t]), zone);
                made++;
            }
        }

        z = 0;
        while (z < Zones)
        {
            firewalls[z] = MakeFirewall(subnets[z, 0], "Guard" + (z + 1), image);
            subnets[z, 0].RouteTable().Route(Internet, igw);
            ++z;
        }

        z = 0;
        do
        {
            NetworkInterface eni = firewalls[z].Eni();
            subnets[z, 1].MapPublicIpOnLaunch();
            subnets[z, 1].RouteTable().Route(Internet, eni);
            edge.Route(subnets[z, 1], eni);
            z += 1;
        } while (z < Zones);

        // Historians get patches through a NAT gateway in the firewall subnet of their zone.
        for (z = 0; z < Zones; z++)
        {
            NatGateway nat = subnets[z, 0].NatGateway("Nat" + (z + 1));
            switch (z)
            {
                case 0:
                    nat.Tag("Name", "scada-nat-primary");
                    break;
                case 1:
                    nat.Tag("Name", "scada-nat-standby");
                    break;
                default:
                    continue;
            }
            subnets[z, 2].RouteTable().Route(Internet, nat);
        }

        string address;
        NatGateway? last = null;
        if (!TryCount(made, out address))
            vpc.Output("Note", address);
        vpc.Output("SubnetCount", made.ToString());
        return last == null ? vpc : last;
    }

    static bool TryCount(int made, out string message)
    {
        message = "";
        if (made == Zones * TiersPerZone) return true;
        message = "expected " + Zones * TiersPerZone + " subnets but made " + made;
        return false;
    }

    static Appliance MakeFirewall(Subnet subnet, string name, Parameter image)
    {
        Appliance appliance = subnet.Appliance(name, image, "c5.large");
        appliance.WithElasticIp();
        appliance.WithIpForwarding();
        appliance.Tag("Name", "scada-" + name.ToLower());
        return appliance;
    }
}
