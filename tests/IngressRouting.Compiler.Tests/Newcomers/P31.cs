using System.Globalization;
using System.Numerics;
using IngressRouting;
using static IngressRouting.Aws;

namespace P31;

public static class Stats
{
    public static T Sum<T>(this ReadOnlySpan<T> values) where T : INumber<T>
    {
        var total = T.Zero;
        foreach (var value in values)
            total += value;
        return total;
    }

    public static T Percentile<T>(IEnumerable<T> values, int percent) where T : IBinaryInteger<T>
    {
        var sorted = values.Order().ToArray();
        var rank = (sorted.Length * percent + 99) / 100;
        return sorted[Math.Max(rank, 1) - 1];
    }

    public static T AlignUp<T>(T value, T size) where T : IBinaryInteger<T>, IUnsignedNumber<T> =>
        T.IsPow2(size) ? value + size - T.One & ~(size - T.One) : throw new ArgumentException("Not a power of two", nameof(size));

    public static int Bits<T>(T value) where T : IBinaryInteger<T> => int.CreateChecked(T.PopCount(value));
}

public sealed record Substation(string Name, ushort[] Meters)
{
    public uint Addresses => BitOperations.RoundUpToPowerOf2((uint)Stats.Sum<ushort>(Meters) / 16 + 5);
}

/// <summary>A grid operator: telemetry of the substations is inspected on its way in.</summary>
public static class Grid
{
    private static readonly Substation[] Substations =
    [
        new("harbour", [1200, 340, 90]),
        new("old-town", [4096, 15]),
        new("airport", [700]),
    ];

    [Topology]
    public static Topology Telemetry()
    {
        var vpc = Vpc("Grid", "10.12.0.0/17").DefaultTag("Sector", "energy").DefaultTag("Kritis", "true");
        var igw = vpc.Igw();
        var dmz = vpc.Subnet("dmz", "10.12.127.240/28", Zone.First);
        var diode = dmz.Appliance("diode", Parameter.Ami("DiodeImage")).WithElasticIp();
        dmz.RouteTable().Route(Internet, igw);

        var cursor = 0u;
        var plan = new List<string>();
        foreach (var substation in Substations)
        {
            cursor = Stats.AlignUp(cursor, substation.Addresses);
            var length = 32 - BitOperations.TrailingZeroCount(substation.Addresses);
            var subnet = vpc.Subnet(substation.Name, $"10.12.{cursor >> 8}.{cursor & 0xFF}/{length}", Zone.First);
            plan.Add($"{cursor:x4}+{substation.Addresses:x}");
            cursor += substation.Addresses;

            var load = Stats.Sum<ushort>(substation.Meters) * 100m / ushort.MaxValue;
            subnet
                .Tag("Load", load.ToString("0.00", CultureInfo.InvariantCulture) + " pct")
                .Tag("Bits", Stats.Bits(substation.Addresses | (uint)substation.Meters.Length).ToString())
                .Tag("P50", Stats.Percentile(substation.Meters, 50).ToString())
                .Tag("P90", Stats.Percentile(substation.Meters.Select(m => (long)m * m), 90).ToString(CultureInfo.InvariantCulture));
            subnet.RouteTable().Route(Internet, diode.Eni());
            igw.GatewayTable().Route(subnet, diode.Eni());
        }

        var (quotient, remainder) = Math.DivRem(Substations.SelectMany(s => s.Meters).Sum(m => m), 1000);
        return vpc
            .Output("Plan", string.Join(' ', plan))
            .Output("Thousands", $"{quotient}k{remainder:D3}")
            .Output("Gcd", BigInteger.GreatestCommonDivisor(1200, 700).ToString());
    }
}
