using System;

namespace IngressRouting.Model;

/// <summary>128 bits, because netstandard2.0 has no such number.</summary>
internal readonly struct Bits128(ulong high, ulong low) : IEquatable<Bits128>, IComparable<Bits128>
{
    public ulong High { get; } = high;

    public ulong Low { get; } = low;

    /// <summary>That many ones, then zeros.</summary>
    public static Bits128 Mask(int ones) =>
        ones switch
        {
            0 => default,
            <= 64 => new(ulong.MaxValue << (64 - ones), 0),
            _ => new(ulong.MaxValue, ulong.MaxValue << (128 - ones)),
        };

    /// <summary>A number, moved left by 0 to 128 bits; what leaves on the left is lost.</summary>
    public static Bits128 Shifted(ulong number, int by) =>
        by switch
        {
            0 => new(0, number),
            < 64 => new(number >> (64 - by), number << by),
            < 128 => new(number << (by - 64), 0),
            _ => default,
        };

    public Bits128 And(Bits128 other) => new(High & other.High, Low & other.Low);

    public Bits128 Or(Bits128 other) => new(High | other.High, Low | other.Low);

    public Bits128 Plus(Bits128 other)
    {
        var low = unchecked(Low + other.Low);
        return new(unchecked(High + other.High + (low < Low ? 1UL : 0UL)), low);
    }

    public Bits128 Not() => new(~High, ~Low);

    public bool Equals(Bits128 other) => High == other.High && Low == other.Low;

    public override bool Equals(object? obj) => obj is Bits128 other && Equals(other);

    public override int GetHashCode() => unchecked((High.GetHashCode() * 31) + Low.GetHashCode());

    public int CompareTo(Bits128 other)
    {
        var byHigh = High.CompareTo(other.High);
        return byHigh != 0 ? byHigh : Low.CompareTo(other.Low);
    }
}
