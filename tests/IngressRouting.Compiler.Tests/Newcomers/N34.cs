using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using IngressRouting;
using static IngressRouting.Aws;

namespace N34;

/// <summary>Telemetry ingestion for wind farms. Subnet sizes follow from the forecast of turbines.</summary>
public static class WindFarms
{
    private const double GrowthPerYear = 1.18;
    private const int Years = 5;
    private const int Reserved = 5;

    private static readonly (string Farm, int Turbines)[] Forecast = [("Borkum", 78), ("Arkona", 60), ("Hohe", 131), ("Sylt", 24)];

    private static int HostsIn(int turbines) => (int)Math.Ceiling(turbines * Math.Pow(GrowthPerYear, Years));

    private static int PrefixFor(int hosts)
    {
        var size = BitOperations.RoundUpToPowerOf2((uint)(hosts + Reserved));
        return Math.Clamp(32 - BitOperations.Log2(size), 16, 28);
    }

    private static uint Align(uint address, uint size) => (address + size - 1) & ~(size - 1);

    private static string Dotted(uint address)
    {
        Span<uint> octets = stackalloc uint[4];
        for (var i = 3; i >= 0; i--)
        {
            octets[i] = address & 0xFF;
            address >>= 8;
        }
        return $"{octets[0]}.{octets[1]}.{octets[2]}.{octets[3]}";
    }

    [Topology]
    public static Topology Telemetry()
    {
        const uint start = 10u << 24 | 150u << 16;
        const int vpcPrefix = 17;
        var vpc = Vpc("Telemetry", $"{Dotted(start)}/{vpcPrefix}");
        var image = Parameter.Ami("BrokerFirewallImage");
        var end = start + (1u << 32 - vpcPrefix);
        var cursor = start;
        var used = 0L;

        CidrBlock Claim(int prefix)
        {
            var size = 1u << 32 - prefix;
            var at = Align(cursor, size);
            cursor = checked(at + size);
            used += size;
            if (cursor > end)
                throw new OverflowException($"the VPC is full at {Dotted(at)}");
            return $"{Dotted(at)}/{prefix}";
        }

        var firewalls = new Appliance[2];
        for (var zone = 0; zone < firewalls.Length; zone++)
        {
            var subnet = vpc.Subnet($"Firewall{zone}", Claim(28), Zone.At(zone));
            subnet.RouteTable().Route(Internet, vpc.Igw());
            firewalls[zone] = subnet.Appliance($"Firewall{zone}Vm", image, "c7gn.large").WithElasticIp();
        }

        // Balance turbines over both zones, the largest farm first.
        Span<int> load = stackalloc int[2];
        foreach (var (farm, turbines) in Forecast.OrderByDescending(f => f.Turbines).ThenBy(f => f.Farm, StringComparer.Ordinal))
        {
            var zone = load[0] <= load[1] ? 0 : 1;
            load[zone] += turbines;
            var hosts = HostsIn(turbines);
            var subnet = vpc.Subnet(farm, Claim(PrefixFor(hosts)), Zone.At(zone)).MapPublicIpOnLaunch();
            subnet.Tag("Hosts", hosts.ToString()).Tag("Share", $"{(double)turbines / Forecast.Sum(f => f.Turbines):0.00}");
            subnet.RouteTable().Route(Internet, firewalls[zone].Eni());
            vpc.Igw().GatewayTable().Route(subnet, firewalls[zone].Eni());
        }

        var imbalance = Math.Abs(load[0] - load[1]) * 100m / (load[0] + load[1]);
        var (percent, remainder) = Math.DivRem(used * 100, end - start);
        vpc.Output("Utilisation", $"{percent} percent and {remainder:N0} of {end - start}, imbalance {decimal.Round(imbalance, 1)}");
        return vpc;
    }
}
