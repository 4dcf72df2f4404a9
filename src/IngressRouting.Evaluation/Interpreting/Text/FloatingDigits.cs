using System;
using System.Numerics;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// The decimal digits of a floating-point number, computed exactly with whole numbers: versions of the library before .NET Core 3.0 had fewer
/// of them, and rounded some of them wrongly.
/// </summary>
internal readonly struct FloatingDigits
{
    private readonly BigInteger mantissa;
    private readonly int exponent;
    private readonly bool isLowestOfItsExponent;

    private FloatingDigits(bool isNegative, long bits, int width, int leastExponent)
    {
        IsNegative = isNegative;
        var fraction = bits & ((1L << width) - 1);
        var biased = (int)(bits >> width);
        mantissa = biased == 0 ? fraction : fraction | (1L << width);
        exponent = leastExponent + Math.Max(0, biased - 1);
        isLowestOfItsExponent = fraction == 0 && biased > 1;
    }

    public bool IsNegative { get; }

    /// <summary>A finite number of one of the two types.</summary>
    public static FloatingDigits Of(object number)
    {
        if (number is float single)
        {
            var bits = BitConverter.ToInt32(BitConverter.GetBytes(single), 0);
            return new FloatingDigits(bits < 0, bits & int.MaxValue, 23, -149);
        }
        var wide = BitConverter.DoubleToInt64Bits((double)number);
        return new FloatingDigits(wide < 0, wide & long.MaxValue, 52, -1074);
    }

    /// <summary>What the digits take to compute, in steps: there are hundreds of them for very large and very small numbers.</summary>
    public long Cost => 32 + ((long)exponent * exponent / 2000);

    /// <summary>All digits.</summary>
    public DecimalDigits Exact =>
        mantissa.IsZero ? DecimalDigits.Zero
        : exponent >= 0 ? DecimalDigits.Of(mantissa << exponent, 0)
        : DecimalDigits.Of(mantissa * BigInteger.Pow(5, -exponent), exponent);

    /// <summary>
    /// The fewest digits that no other number of the type is nearer to, after Steele and White; null for the few powers of two of which the
    /// library writes digits that are not read as the number again.
    /// </summary>
    public DecimalDigits? Shortest()
    {
        if (mantissa.IsZero)
        {
            return DecimalDigits.Zero;
        }
        var shortest = Shortest(isLowestOfItsExponent);
        return isLowestOfItsExponent && Shortest(false).Digits != shortest.Digits ? null : shortest;
    }

    /// <summary>The digits, when the next lower number is half as far away as the next higher one, or when it is not.</summary>
    private DecimalDigits Shortest(bool isLowerNearer)
    {
        var scale = Exact.Scale;
        // The number is rest / unit; the numbers up to half way to the next ones, below / unit and above / unit away, are read as it.
        var shift = isLowerNearer ? 2 : 1;
        var rest = mantissa << (Math.Max(0, exponent) + shift);
        var unit = BigInteger.One << (Math.Max(0, -exponent) + shift);
        var below = BigInteger.One << Math.Max(0, exponent);
        var above = isLowerNearer ? below * 2 : below;
        var power = BigInteger.Pow(10, Math.Abs(scale - 1));
        if (scale > 1)
        {
            unit *= power;
        }
        else
        {
            (rest, below, above) = (rest * power, below * power, above * power);
        }
        BigInteger digits = 0;
        for (var count = 1; ; count++)
        {
            var digit = BigInteger.DivRem(rest, unit, out rest);
            digits = (digits * 10) + digit;
            var (downSuffices, upSuffices) = mantissa.IsEven ? (rest <= below, rest + above >= unit) : (rest < below, rest + above > unit);
            if (downSuffices || upSuffices)
            {
                var half = (rest * 2).CompareTo(unit);
                var isUp = upSuffices && (!downSuffices || half > 0 || (half == 0 && !digits.IsEven));
                return DecimalDigits.Of(isUp ? digits + 1 : digits, scale - count);
            }
            (rest, below, above) = (rest * 10, below * 10, above * 10);
        }
    }
}
