using System.Numerics;

public static class LogarithmsSnippets
{
    public static object Bits_for_hosts()
    {
        var text = "";
        foreach (var hosts in new[] { 1, 10, 27, 250, 251, 252, 1000 })
        {
            var bits = (int)Math.Ceiling(Math.Log2(hosts + 5));
            text += "/" + (32 - bits) + "=" + Math.Pow(2, bits) + ";";
        }
        return text;
    }

    public static object Around_whole_numbers()
    {
        var text = new StringBuilder();
        for (var n = 1; n <= 300; n++)
        {
            text.Append(Math.Ceiling(Math.Log2(n))).Append(Math.Floor(Math.Log2(n))).Append((int)Math.Log2(n)).Append(' ');
        }
        return text;
    }

    public static object Around_powers_of_two()
    {
        var found = new List<(double, double, long)>();
        for (var power = 2L; power <= 1L << 36; power *= 2)
        {
            found.Add((Math.Ceiling(Math.Log2(power + 1)), Math.Floor(Math.Log2(power - 1)), (long)Math.Log2(power)));
            found.Add((Math.Truncate(Math.Log2(power - 1)), Math.Ceiling(Math.Log2(power)), (byte)Math.Log2(power + 1)));
        }
        return found;
    }

    public static object Of_fractions() =>
        (
            Math.Ceiling(Math.Log2(0.3)),
            Math.Floor(Math.Log2(0.3)),
            Math.Log2(0.125),
            Math.Ceiling(Math.Log2(200 / 0.8)),
            (int)Math.Log2(0.7),
            double.Ceiling(double.Log2(9))
        );

    public static object Of_other_bases() =>
        (
            (int)Math.Log10(999),
            Math.Floor(Math.Log10(1001)),
            Math.Ceiling(Math.Log10(1_000_001)),
            Math.Log10(1),
            (int)Math.Ceiling(Math.Log(1000, 2)),
            Math.Floor(Math.Log(26, 3)),
            (Math.Ceiling(Math.Log(28, 3)), (int)Math.Log(5, 10), Math.Ceiling(Math.Log(257, 256)))
        );

    public static object Instead() => (BitOperations.Log2((uint)1000), 32 - BitOperations.LeadingZeroCount(1000u), 1 << 10);

    public static object Of_powers_anywhere()
    {
        var bits = Math.Log2(256);
        var half = Math.Log2(0.5);
        return (
            bits,
            32 - bits,
            half,
            Math.Round(Math.Log2(64)),
            $"{Math.Log2(16):F0}",
            new[] { 2d, 1024d }.Sum(Math.Log2),
            Math.Log2(1) == 0
        );
    }

    [Refused("IR9208", "Math.Log2(9)")]
    public static object Itself() => Math.Log2(9);

    [Refused("IR9208", "Math.Log2(n)")]
    public static object In_a_variable()
    {
        var n = 9;
        var bits = Math.Log2(n);
        return (int)Math.Ceiling(bits);
    }

    [Refused("IR9208", "Math.Log2(9)")]
    public static object To_the_nearest() => Math.Round(Math.Log2(9));

    [Refused("IR9208", "Math.Log2(9)")]
    public static object Computed_with() => (int)(Math.Log2(9) + 0.5);

    [Refused("IR9208", "new[] { 3d, 5d }.Sum(Math.Log2)")]
    public static object As_a_function() => (int)new[] { 3d, 5d }.Sum(Math.Log2);

    [Refused("IR9208", "Math.Log10(1000)")]
    public static object Power_of_ten() => (int)Math.Log10(1000);

    [Refused("IR9208", "Math.Log(8, 2)")]
    public static object Power_of_two_as_a_quotient() => (int)Math.Log(8, 2);

    [Refused("IR9208", "Math.Log2((1L << 50) + 1)")]
    public static object Too_near_a_power() => (int)Math.Ceiling(Math.Log2((1L << 50) + 1));

    [Refused("IR9208", "Math.Log2(0)")]
    public static object Of_nothing() => (int)Math.Log2(0);

    public static object Powers() =>
        (
            Math.Pow(1.5, 4),
            Math.Pow(0.5, 3),
            Math.Pow(2, -3),
            Math.Pow(-0.5, 3),
            Math.Pow(2, 1000) > 1,
            Math.Pow(7, 0),
            (Math.Pow(1, 0.3), Math.Pow(16, 0.5), Math.Pow(10, 15), Math.Pow(3, 33), Math.Pow(4, -3), Math.Pow(0, 5), Math.Pow(0.1, 1)),
            (Math.Pow(-2, 3), Math.Pow(-2, 2), (long)Math.Pow(2, 62), Math.Pow(2, 64) == 18446744073709551616.0, Math.Pow(2, 1023) > 1e308)
        );

    [Refused("IR9208", "Math.Pow(1.1, 2)")]
    public static object Power_of_a_fraction() => Math.Pow(1.1, 2);

    [Refused("IR9208", "Math.Pow(8, 1.0 / 3)")]
    public static object Root() => Math.Pow(8, 1.0 / 3);

    [Refused("IR9208", "Math.Pow(1.5, 90)")]
    public static object Whole_by_rounding() => Math.Pow(1.5, 90);

    [Refused("IR9208", "Math.Pow(10, 23)")]
    public static object Too_many_digits() => Math.Pow(10, 23);

    public static object Roundings() =>
        (
            Math.Round(2.675, 2),
            Math.Round(1.005, 2),
            Math.Round(-1234.5678, 3),
            Math.Round(0.125, 2),
            Math.Round(2.5, MidpointRounding.ToZero),
            Math.Round(-2.5, MidpointRounding.ToNegativeInfinity),
            (Math.Round(-2.5m, MidpointRounding.ToPositiveInfinity), Math.Round(2.5m, MidpointRounding.AwayFromZero), Math.Round(1e17, 3))
        );

    public static object Rounding_to_too_many_digits() => Math.Round(1.5, 16);

    public static object Single_precision() =>
        (MathF.Sqrt(2f), MathF.Floor(-1.5f), MathF.Ceiling(1.2f), MathF.Round(2.5f), MathF.Max(1f, 2f), MathF.Abs(-3f), MathF.Sign(-2f));

    public static object Square_roots() => (Math.Sqrt(2), Math.Ceiling(Math.Sqrt(10)), (int)Math.Sqrt(99));

    public static object? Powers_in_products_that_are_rounded() =>
        (
            (int)Math.Ceiling(40 * Math.Pow(1.15, 5)),
            Math.Floor(Math.Pow(1.07, 10) * 250 / 3),
            Math.Truncate((Math.Pow(2.5, 1.5))),
            Math.Ceiling(10 * Math.Pow(2, 3)),
            Math.Ceiling(3 * Math.Pow(0.5, 1))
        );

    [Refused("IR9208", "Math.Pow(1.15, 5)")]
    public static object? Powers_in_sums() => Math.Ceiling(1 + Math.Pow(1.15, 5));

    [Refused("IR9208", "Math.Pow(1.15, 5)")]
    public static object? Powers_that_are_seen() => 40 * Math.Pow(1.15, 5);

    [Refused("IR9208", "Math.Floor(Math.Pow(10, -1) * 10)")]
    public static object? Powers_too_near_to_a_whole_number() => Math.Floor(Math.Pow(10, -1) * 10);
}
