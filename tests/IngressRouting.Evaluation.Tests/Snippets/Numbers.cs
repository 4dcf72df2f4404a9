using System.Numerics;

public static class NumbersSnippets
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static object Static_members() =>
        (
            int.Min(3, -2),
            long.Max(3, 4),
            byte.Clamp(9, 1, 5),
            int.Abs(-7),
            int.Sign(-7),
            decimal.Max(1.5m, 2m),
            (double.Min(0.5, 1), int.IsEvenInteger(-2), int.IsOddInteger(-3), int.IsNegative(-1), long.IsPositive(0), short.Abs(-5))
        );

    public static object Bits() =>
        (
            int.PopCount(-1),
            byte.PopCount(7),
            int.LeadingZeroCount(1),
            short.LeadingZeroCount(1),
            int.TrailingZeroCount(8),
            byte.TrailingZeroCount(0),
            (int.Log2(9), ulong.Log2(0), int.IsPow2(8), int.IsPow2(0), int.IsPow2(int.MinValue), ulong.IsPow2(1UL << 63), long.IsPow2(6))
        );

    public static object Rotations() =>
        (
            int.RotateLeft(-2147483647, 1),
            byte.RotateRight(1, 1),
            uint.RotateLeft(1, 33),
            int.RotateRight(1, -1),
            ulong.RotateLeft(ulong.MaxValue - 1, 64),
            sbyte.RotateLeft(-128, 1)
        );

    public static object Operations_on_bits() =>
        (
            BitOperations.PopCount(255u),
            BitOperations.LeadingZeroCount(0u),
            BitOperations.TrailingZeroCount(0),
            BitOperations.TrailingZeroCount(1UL << 40),
            BitOperations.Log2(1000u),
            BitOperations.RoundUpToPowerOf2(5u),
            (
                BitOperations.RoundUpToPowerOf2(0u),
                BitOperations.RoundUpToPowerOf2(uint.MaxValue),
                BitOperations.RoundUpToPowerOf2(1UL << 63),
                BitOperations.RotateLeft(1u, -1),
                BitOperations.RotateRight(1UL, 1),
                BitOperations.IsPow2(64),
                BitOperations.IsPow2(-64)
            )
        );

    public static object Log_of_negative() => int.Log2(-int.Parse("1"));

    public static object Clamp_inside_out() => int.Clamp(1, 5, 2);

    public static object Divisions()
    {
        var (quotient, remainder) = Math.DivRem(-7, 2);
        var (q, r) = ulong.DivRem(ulong.MaxValue, 10);
        var three = Math.DivRem(10, 3, out var one);
        return (quotient, remainder, q, r, three, one, (byte.DivRem(200, 7), long.DivRem(5, -3).Remainder, Math.BigMul(int.MaxValue, 2)));
    }

    public static object Division_overflow() => Math.DivRem(int.MinValue, -1);

    public static object Division_by_zero() => int.DivRem(1, 0);

    public static object Rounding() =>
        (
            Math.Round(2.5m, MidpointRounding.AwayFromZero),
            Math.Round(2.5, MidpointRounding.ToEven),
            Math.Round(1.005m, 2, MidpointRounding.AwayFromZero),
            decimal.Round(1.25m, 1),
            decimal.Floor(-1.5m),
            double.Ceiling(1.2)
        );

    public static object Comparing() => (5.CompareTo((object)4), 1.5m.CompareTo(1.5m), (5 as IComparable).CompareTo(6));

    public static object From_texts() =>
        (
            Convert.ToInt32("42"),
            Convert.ToInt32("ff", 16),
            Convert.ToByte("1010", 2),
            Convert.ToInt64("-17", 10),
            Convert.ToUInt32("777", 8),
            Convert.ToInt32("0x1F", 16),
            (
                Convert.ToInt32("-5", Culture),
                Convert.ToDecimal("1.5", Culture),
                Convert.ToBoolean("true"),
                Convert.ToChar("x"),
                Convert.ToInt32((string?)null),
                Convert.ToInt16("FFFF", 16),
                (Convert.ToDouble("0.5", Culture), Convert.ToUInt64("7"), Convert.ToSByte("80", 16))
            )
        );

    public static object From_numbers() =>
        (
            Convert.ToInt32(2.5),
            Convert.ToInt32(3.5m),
            Convert.ToByte(200L),
            Convert.ToInt64('a'),
            Convert.ToInt32(true),
            Convert.ToDouble(5),
            (
                Convert.ToBoolean(2),
                Convert.ToChar(65),
                Convert.ToDecimal(0.1),
                Convert.ToUInt16(-0.4),
                Convert.ToInt32((object)7L),
                Convert.ToInt32((object?)null),
                Convert.ToSingle(1.5m)
            )
        );

    public static object To_texts() =>
        (
            Convert.ToString(10, 2),
            Convert.ToString(-1, 16),
            Convert.ToString((byte)8, 8),
            Convert.ToString(-7L, 10),
            Convert.ToString(5),
            Convert.ToString(-5, Culture),
            (
                Convert.ToString(true),
                Convert.ToString('c'),
                Convert.ToString((object?)null),
                Convert.ToString(1.5m, Culture),
                Convert.ToString((string?)null) is null,
                Convert.ToString((object)"a")
            )
        );

    public static object Too_large() => Convert.ToByte(256);

    public static object Negative() => Convert.ToUInt32(-1);

    public static object Malformed() => Convert.ToInt32("12g", 16);

    public static object Malformed_decimal() => Convert.ToInt32("abc");

    public static object Empty() => Convert.ToInt32("", 2);

    public static object Base_three() => Convert.ToString(5, 3);

    public static object Overflowing() => Convert.ToInt32("99999999999");

    public static object Not_convertible() => Convert.ToDouble('a');

    [Refused("IR9207", "Convert.ToInt32(\"-5\")")]
    public static object Without_a_culture() => Convert.ToInt32("-5");

    public static object Pictures_without_separators()
    {
        var (phone, zero, small) = (5550164, 0L, (byte)7);
        return $"+47 {phone:### ## ##}|{zero:### ## ##}|{small:(000)}|{phone:00-00/00 'no'}|{phone:0:0;no}|{zero:#;no;nil}"
            + phone.ToString("## ##")
            + string.Format("{0:'#'000}", 12u);
    }

    [Refused("IR9207", "n")]
    public static object Pictures_of_negative_numbers()
    {
        var n = -5;
        return $"{n:# 0}";
    }
}
