using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace M01;

/// <summary>Nordbrot bakeries: shop back ends in three zones, one firewall per zone, everything from one table.</summary>
public static class Nordbrot
{
    private const string SubnetPlan =
        """
        # name,      cidr,          zone, role
        Ovens,       10.40.16.0/24, 0,    app
        Tills,       10.40.17.0/24, 0,    app
        Delivery,    10.40.18.0/24, 1,    app
        Loyalty,     10.40.19.0/25, 2,    app
        InspectA,    10.40.0.0/26,  0,    inspection
        InspectB,    10.40.0.64/26, 1,    inspection
        InspectC,    10.40.0.128/26,2,    inspection
        """;

    private enum Role { App, Inspection }

    private sealed record PlannedSubnet(string Name, string Cidr, int Zone, Role Role)
    {
        public int Prefix => int.Parse(Cidr[(Cidr.IndexOf('/') + 1)..], CultureInfo.InvariantCulture);

        // AWS keeps five addresses of every subnet.
        public int UsableAddresses => (1 << (32 - Prefix)) - 5;

        public static PlannedSubnet Parse(string line)
        {
            var cells = line.Split(',', StringSplitOptions.TrimEntries);
            if (cells is not [var name, var cidr, var zone, var role])
                throw new FormatException($"Not a subnet: {line}");
            return new PlannedSubnet(name, cidr, int.Parse(zone, CultureInfo.InvariantCulture), Enum.Parse<Role>(role, ignoreCase: true));
        }
    }

    private static IEnumerable<PlannedSubnet> ReadPlan() =>
        SubnetPlan
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(PlannedSubnet.Parse);

    [Topology]
    public static Topology NordbrotShops()
    {
        var plan = ReadPlan().ToList();
        var byRole = plan.ToLookup(s => s.Role);
        var vpc = Vpc("Nordbrot", "10.40.0.0/16").DefaultTag("company", "nordbrot").DefaultTag("subnets", plan.Count.ToString(CultureInfo.InvariantCulture));
        var image = Parameter.Ami("FirewallImage", description: "Image of the vendor's firewall");

        var firewalls = new Dictionary<int, Appliance>();
        foreach (var planned in byRole[Role.Inspection].OrderBy(s => s.Zone))
        {
            var subnet = vpc.Subnet(planned.Name, planned.Cidr, Zone.At(planned.Zone)).Tag("role", "inspection");
            subnet.RouteTable().Route(Internet, vpc.Igw());
            firewalls[planned.Zone] = subnet
                .Appliance($"Firewall{(char)('A' + planned.Zone)}", image, "c6i.large")
                .WithElasticIp();
        }

        var gateway = vpc.Igw().GatewayTable();
        foreach (var zone in byRole[Role.App].GroupBy(s => s.Zone).OrderBy(g => g.Key))
        {
            var firewall = firewalls[zone.Key];
            foreach (var (index, planned) in zone.OrderByDescending(s => s.UsableAddresses).ThenBy(s => s.Name, StringComparer.Ordinal).Index())
            {
                var subnet = vpc.Subnet(planned.Name, planned.Cidr, Zone.At(zone.Key))
                    .MapPublicIpOnLaunch()
                    .Tag("rank", $"{index + 1} of {zone.Count()}")
                    .Tag("usable", planned.UsableAddresses.ToString("N0", CultureInfo.InvariantCulture));
                gateway.Route(subnet, firewall.Eni());
                subnet.RouteTable().Route(Internet, firewall.Eni());
            }
        }

        var capacity = plan
            .GroupBy(s => s.Role, s => s.UsableAddresses)
            .Select(g => $"{g.Key.ToString().ToLowerInvariant()}={g.Sum()}/{g.Max()}");
        vpc.Output("Capacity", string.Join(";", capacity), "Usable addresses: sum and largest, by role");
        foreach (var (zone, firewall) in firewalls)
            vpc.Output($"Allow{zone}", firewall.PublicIp);
        return vpc;
    }
}
