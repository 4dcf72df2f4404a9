using System.Globalization;
using System.Numerics;
using IngressRouting;
using static IngressRouting.Aws;

namespace M15;

// Observatorio Cóndor: IPv6-only instrument subnets, dual-stack gateway, addresses computed with BigInteger.

public static class AddressMath
{
    public static BigInteger ParseV6(string text)
    {
        var halves = text.Split("::");
        var head = Groups(halves[0]);
        var tail = halves.Length > 1 ? Groups(halves[1]) : [];
        var zeros = Enumerable.Repeat((ushort)0, 8 - head.Count - tail.Count);
        return head.Concat(zeros).Concat(tail).Aggregate(BigInteger.Zero, (value, group) => (value << 16) + group);

        static List<ushort> Groups(string part) =>
            part.Length == 0 ? [] : part.Split(':').Select(g => ushort.Parse(g, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToList();
    }

    public static string Expand(this BigInteger value)
    {
        var groups = new string[8];
        for (int i = 7; i >= 0; i--)
        {
            value = BigInteger.DivRem(value, 65536, out var group);
            groups[i] = ((int)group).ToString("x4", CultureInfo.InvariantCulture);
        }
        return string.Join(":", groups);
    }

    public static int GrayCode(this int n) => n ^ (n >> 1);

    public static long Gcd(long a, long b) => b == 0 ? a : Gcd(b, a % b);
}

public static class Condor
{
    private static readonly (string Instrument, double Aperture)[] Instruments =
    [
        ("Spectrograph", 8.2),
        ("Camera", 3.58),
        ("Polarimeter", 1.52),
        ("Guide", 0.4),
    ];

    [Topology]
    public static Topology CondorInstruments()
    {
        var prefix = AddressMath.ParseV6("2001:db8:c0:d000::");
        var vpc = Vpc("Condor", "10.15.0.0/24").Ipv6();

        var gate = vpc.Subnet("Gate", "10.15.0.0/26", Zone.First).Ipv6(0);
        gate.RouteTable().Route(Internet, vpc.Igw());
        var guardian = gate.Appliance("Guardian", Parameter.Ami("GuardianImage"), "c7gn.medium")
            .WithElasticIp()
            .WithIpv6Address();

        var gatewayTable = vpc.Igw().GatewayTable();
        for (var i = 0; i < Instruments.Length; i++)
        {
            var (instrument, aperture) = Instruments[i];
            var index = (i + 1).GrayCode();
            var subnet = vpc.Ipv6OnlySubnet(instrument, index, Zone.First);
            subnet.RouteTable().Route(Internet, guardian.Eni());
            gatewayTable.Route(subnet, guardian.Eni());

            var planned = prefix + ((BigInteger)index << 64) + 1;
            var area = Math.PI * Math.Pow(aperture / 2, 2);
            subnet
                .Tag("router", planned.Expand())
                .Tag("area", area.ToString("F2", CultureInfo.InvariantCulture) + " m2")
                .Tag("gray", Convert.ToString(index, 2).PadLeft(3, '0'));
        }

        var quiet = vpc.Ipv6OnlySubnet("Archive", 0xf0, Zone.Second);
        quiet.RouteTable().Route("::/0", vpc.Eigw());

        var hosts = BigInteger.Pow(2, 64) * (Instruments.Length + 1);
        vpc.Output("Hosts", hosts.ToString("N0", CultureInfo.InvariantCulture));
        vpc.Output("HexHosts", hosts.ToString("X"));
        vpc.Output("Digits", $"{hosts.ToString().Length} digits, {(int)hosts.GetBitLength()} bits, even: {hosts.IsEven}");
        vpc.Output("Reduced", $"{BigInteger.GreatestCommonDivisor(hosts, 1_000_000)} {AddressMath.Gcd(1071, 462)} {BigInteger.ModPow(3, 200, 97)}");
        vpc.Output("First", prefix.Expand()[..19]);
        vpc.Output("Magnitudes", string.Join(" ", Instruments.Select(x => Math.Round(5 * Math.Log10(x.Aperture), 2).ToString("+0.00;-0.00", CultureInfo.InvariantCulture))));
        return vpc;
    }
}
