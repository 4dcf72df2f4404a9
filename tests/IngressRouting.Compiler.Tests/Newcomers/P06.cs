using System.Globalization;
using System.Numerics;
using IngressRouting;
using static IngressRouting.Aws;

namespace P06;

/// <summary>Adventure Works: dual stack, with an IPv6-only fleet and a plan of documentation prefixes.</summary>
public static class DualStack
{
    private readonly record struct Prefix6(UInt128 Bits, int Length)
    {
        public static Prefix6 Of(ushort first, ushort second, byte site, int length)
        {
            var bits = (UInt128)first << 112 | (UInt128)second << 96 | (UInt128)site << 88;
            return new(bits, length);
        }

        public Prefix6 Child(int length, uint index)
        {
            if (length <= Length || index >= 1ul << (length - Length))
                throw new ArgumentOutOfRangeException(nameof(index), $"/{Length} has no /{length} number {index}");
            return new(Bits | (UInt128)index << (128 - length), length);
        }

        public override string ToString()
        {
            var bits = Bits;
            var groups = Enumerable.Range(0, 8).Select(i => (ushort)(bits >> (112 - 16 * i) & 0xFFFF)).ToList();
            var used = groups.FindLastIndex(g => g != 0) + 1;
            return string.Join(':', groups.Take(used).Select(g => g.ToString("x", CultureInfo.InvariantCulture))) + (used < 8 ? "::" : "") + "/" + Length;
        }
    }

    private const int Fleets = 2;

    [Topology]
    public static Topology Adventure()
    {
        var vpc = Vpc("Adventure", "10.88.0.0/16").Ipv6();
        var inspection = vpc.Subnet("Inspection", vpc.Cidr.Subnet(24, 0), Zone.First).Ipv6(0);
        var booking = vpc.Subnet("Booking", vpc.Cidr.Subnet(24, 1), Zone.First).Ipv6(1).AssignIpv6AddressOnCreation();
        var reserve = vpc.Subnet("Reserve", vpc.Cidr.Subnet(24, 2), Zone.First).Ipv6(0x2A);
        var scrubber = inspection.Appliance("Scrubber", Parameter.AmiFromSystemsManager("ScrubberImage", "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"))
            .WithElasticIp()
            .WithIpv6Address()
            .WithIpForwarding();

        inspection.RouteTable().Route(Internet, vpc.Igw());
        foreach (var subnet in (Subnet[])[booking, reserve])
        {
            vpc.Igw().GatewayTable().Route(subnet, scrubber.Eni());
            subnet.RouteTable().Route(Internet, scrubber.Eni());
        }

        var site = Prefix6.Of(0x2001, 0x0db8, 0xA7, 40);
        for (uint fleet = 0; fleet < Fleets; fleet++)
        {
            var sensors = vpc.Ipv6OnlySubnet($"Sensors{fleet:X2}", 16 + (int)fleet, Zone.First);
            sensors.RouteTable().Route("::/0", vpc.Eigw());
            sensors.Tag("DocumentedAs", site.Child(56, 3 + fleet).Child(64, fleet * 0x11).ToString());
        }

        var hosts = BigInteger.Pow(2, 128 - 64);
        var digits = hosts.ToString("N0", CultureInfo.InvariantCulture);
        vpc.Output("HostsPerSubnet", digits);
        vpc.Output("Site", site.ToString());
        vpc.Output("SiteNumber", (site.Bits >> 64).ToString());
        vpc.Output("Reverse", ReverseZone(site));
        vpc.Output("BlockOfBooking", booking.Ipv6Cidr);
        vpc.Output("Magnitude", $"10^{(int)Math.Floor(BigInteger.Log10(hosts))}, {hosts.GetBitLength()} bits, {hosts / 1_000_000_007 % 997}");
        return vpc;
    }

    /// <summary>The zone of reverse look-ups: the nibbles of the prefix, last one first.</summary>
    private static string ReverseZone(Prefix6 prefix)
    {
        var nibbles = new Stack<char>();
        for (var i = 0; i < prefix.Length / 4; i++)
            nibbles.Push("0123456789abcdef"[(int)(prefix.Bits >> (124 - 4 * i) & 15)]);
        return string.Join('.', nibbles) + ".ip6.arpa";
    }
}
