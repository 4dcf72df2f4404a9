using System.Globalization;
using System.Numerics;
using IngressRouting;
using static IngressRouting.Aws;

namespace M29;

// Generic math: the planner counts in any unsigned integer, and statistics work over any number.

public readonly record struct Range<T>(T First, T Last) where T : struct, IBinaryInteger<T>, IUnsignedNumber<T>
{
    public T Count => checked(Last - First + T.One);

    public bool IsAligned => T.IsPow2(Count) && (First & (Count - T.One)) == T.Zero;

    public int HostBits => int.CreateChecked(T.Log2(Count));

    public IEnumerable<Range<T>> SplitInto(int parts)
    {
        var size = Count / T.CreateChecked(parts);
        if (!T.IsPow2(size)) throw new ArgumentException($"{parts} parts of {Count} are no blocks");
        for (var start = First; start < Last; start += size)
        {
            yield return new Range<T>(start, start + size - T.One);
            if (!start.CanAdvance(size)) yield break;
        }
    }
}

internal static class Numbers
{
    extension<T>(T value) where T : struct, IBinaryInteger<T>, IUnsignedNumber<T>
    {
        /// <summary>Whether adding the step stays within the type.</summary>
        public bool CanAdvance(T step) => value <= unchecked(T.Zero - T.One) - step;
    }

    public static T Total<T>(IEnumerable<T> values) where T : INumber<T>
    {
        var total = T.AdditiveIdentity;
        foreach (var value in values) total = checked(total + value);
        return total;
    }

    public static (T Min, T Max) Bounds<T>(params ReadOnlySpan<T> values) where T : INumber<T>
    {
        var (min, max) = (values[0], values[0]);
        foreach (var value in values[1..]) (min, max) = (T.Min(min, value), T.Max(max, value));
        return (min, max);
    }

    public static T GreatestCommonDivisor<T>(T a, T b) where T : INumber<T> =>
        T.IsZero(b) ? a : GreatestCommonDivisor(b, a % b);
}

public static class TradingFloor
{
    [Topology]
    public static Topology TradingVenue()
    {
        var venue = new Range<uint>(0x0A_1E_00_00, 0x0A_1E_FF_FF);
        if (!venue.IsAligned) throw new InvalidOperationException("The venue is no block");

        var vpc = Vpc("Venue", Format(venue));
        var quarters = venue.SplitInto(4).ToArray();
        var eighths = quarters[0].SplitInto(8).ToArray();

        var inspection = vpc.Subnet("Inspection", Format(eighths[0].SplitInto(32).First()), Zone.First);
        var normaliser = inspection.Appliance("Normaliser", Parameter.Ami("NormaliserImage"), "z1d.large").WithElasticIp();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        var feeds = new (string Name, Range<uint> Range, short Priority)[]
        {
            ("Orders", eighths[1], 30), ("Quotes", eighths[^1], 20), ("DropCopy", quarters[1].SplitInto(16).Last(), 12),
        };
        foreach (var (name, range, priority) in feeds)
        {
            var subnet = vpc.Subnet(name, Format(range), Zone.First).MapPublicIpOnLaunch();
            vpc.Igw().GatewayTable().Route(subnet, normaliser.Eni());
            subnet.RouteTable().Route(Internet, normaliser.Eni());
            subnet.Tag("Range", $"{range.First:X8}..{range.Last:X8}")
                .Tag("Popcount", $"{BitOperations.PopCount(range.First)}/{BitOperations.LeadingZeroCount(range.First)}/{BitOperations.TrailingZeroCount(range.First)}")
                .Tag("Priority", $"{priority:D3}");
        }

        var (min, max) = Numbers.Bounds(feeds[0].Priority, feeds[1].Priority, feeds[2].Priority);
        var total = Numbers.Total(feeds.Select(feed => (ulong)feed.Range.Count));
        var unit = Numbers.GreatestCommonDivisor(total, venue.Count);
        return vpc
            .Output("Priorities", $"{min}-{max}")
            .Output("Share", string.Create(CultureInfo.InvariantCulture, $"{total / unit}/{venue.Count / unit}"))
            .Output("Rotated", BitOperations.RotateLeft(venue.First, 8).ToString("X8", CultureInfo.InvariantCulture));
    }

    private static string Format(Range<uint> range)
    {
        Span<uint> parts = [range.First >> 24, range.First >> 16 & 0xFF, range.First >> 8 & 0xFF, range.First & 0xFF];
        return $"{parts[0]}.{parts[1]}.{parts[2]}.{parts[3]}/{32 - range.HostBits}";
    }
}
