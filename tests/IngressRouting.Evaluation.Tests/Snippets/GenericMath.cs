using System.Net;
using System.Numerics;

public static class GenericMathSnippets
{
    private sealed class Allocator<T>(T start, T step)
        where T : IBinaryInteger<T>
    {
        private T next = start;

        public T Next()
        {
            var value = next;
            next += step;
            return value;
        }
    }

    private static T Sum<T>(IEnumerable<T> items)
        where T : INumber<T>
    {
        var sum = T.Zero;
        foreach (var item in items)
        {
            sum += item;
        }
        return sum;
    }

    private static T Power<T>(T x, int n)
        where T : INumber<T>
    {
        var result = T.One;
        while (n-- > 0)
        {
            result *= x;
        }
        return result;
    }

    private static T Wrapped<T>(T x)
        where T : IBinaryInteger<T> => unchecked(x + x + T.One);

    private static T Checked<T>(T x)
        where T : IBinaryInteger<T> => checked(x + x);

    private static (T, T, T, T, bool, bool) All<T>(T a, T b)
        where T : IBinaryInteger<T>
    {
        var c = a;
        c++;
        --c;
        return (a % b, a / b, a & b, a ^ b, a < b, a == c);
    }

    private static T Negative<T>(T x)
        where T : ISignedNumber<T> => -x;

    public static object? Allocators() =>
        (
            new Allocator<int>(10, 16) is var a ? a.Next() + a.Next() : 0,
            new Allocator<byte>(250, 4) is var b ? b.Next() + b.Next() + b.Next() : 0
        );

    public static object? Sums() =>
        (Sum([1, 2, 3]), Sum(new byte[] { 200, 100 }), Sum([1.5, 2.25]), Sum([1m, 2.5m]), Sum(new List<long>()));

    public static object? Powers() => (Power(2, 10), Power(1.5m, 2), Power((byte)2, 9), Power(3L, 20));

    public static object? Widths() => (Wrapped(int.MaxValue), Wrapped((byte)200), Wrapped((short)30000), Wrapped(ulong.MaxValue));

    public static object? Overflows() => Checked((byte)200);

    public static object? Operators() =>
        (
            All(17, 5),
            All((byte)17, (byte)5),
            All(17ul, 5ul),
            Negative(5),
            Negative((sbyte)-3),
            Negative(2.5m),
            Negative(-2.5),
            Negative(1.5f)
        );

    private readonly struct Site
    {
        public readonly IPNetwork Network;
        public readonly string Name;

        public Site(string name)
        {
            Name = name;
            Network = IPNetwork.Parse("10.0.0.0/8");
        }
    }

    public static object? Default_networks() =>
        (default(Site).Network.ToString(), new Site("a").Network.PrefixLength, default(IPNetwork).PrefixLength);

    public static object? Splits_that_trim() =>
        (
            string.Join("#", "a | b |  c | d | e ".Split('|', 4, StringSplitOptions.TrimEntries)),
            string.Join("#", " a |b".Split('|', 1, StringSplitOptions.TrimEntries)),
            string.Join("#", " | |".Split('|', 2, StringSplitOptions.TrimEntries))
        );

    private static T Scaled<T>(int number)
        where T : INumber<T> => T.CreateChecked(number);

    private static (T, T) Cut<T>(long number)
        where T : INumber<T> => (T.CreateSaturating(number), T.CreateTruncating(number));

    private static (T, T) CutFraction<T>(double number)
        where T : INumber<T> => (T.CreateSaturating(number), T.CreateTruncating(number));

    private static (bool, bool, bool, bool, bool, bool) Signs<T>(T x)
        where T : INumber<T> => (T.IsNegative(x), T.IsPositive(x), T.IsZero(x), T.IsEvenInteger(x), T.IsOddInteger(x), T.IsInteger(x));

    private static (T, T, T, T, int) Picked<T>(T x, T y)
        where T : INumber<T> => (T.Min(x, y), T.Max(x, y), T.Abs(x), T.Clamp(x, T.Zero, y), T.Sign(x));

    private static (bool, bool, bool, int, bool) Compared<T>(T x, T y)
        where T : INumber<T> => (x < y, x >= y, x == y, x.CompareTo(y), x.Equals(y));

    private static (T, T) Limits<T>()
        where T : IMinMaxValue<T> => (T.MinValue, T.MaxValue);

    private static (bool, T, T, T, T) Bits<T>(T x)
        where T : IBinaryInteger<T> => (T.IsPow2(x), T.Log2(x), T.PopCount(x), T.LeadingZeroCount(x), T.TrailingZeroCount(x));

    private static T Parsed<T>(string text)
        where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    private static T? Tried<T>(string text)
        where T : struct, INumber<T> => T.TryParse(text, CultureInfo.InvariantCulture, out var found) ? found : null;

    private static (T, T) Identities<T>()
        where T : INumber<T> => (T.AdditiveIdentity, T.MultiplicativeIdentity);

    private static T RoundedUp<T>(T x, T by)
        where T : IBinaryInteger<T>
    {
        var (quotient, rest) = T.DivRem(x, by);
        return T.IsZero(rest) ? x : (quotient + T.One) * by;
    }

    public static object? Created() =>
        (
            (
                Scaled<int>(5),
                Scaled<byte>(200),
                Scaled<long>(-3),
                Scaled<double>(7),
                Scaled<decimal>(8),
                Scaled<ulong>(9),
                Scaled<float>(2)
            ),
            (Cut<byte>(300), Cut<byte>(-1), Cut<sbyte>(200), Cut<int>(long.MaxValue), Cut<uint>(-5), Cut<ulong>(-5), Cut<double>(3)),
            (Cut<long>(7), Cut<short>(-70000), Cut<ushort>(70000), Cut<decimal>(-7)),
            (
                byte.CreateSaturating(1000),
                int.CreateTruncating(5_000_000_000),
                uint.CreateChecked((byte)3),
                long.CreateChecked(3.7),
                int.CreateChecked(2.9m)
            )
        );

    public static object? Created_from_fractions() =>
        (CutFraction<byte>(300.5), CutFraction<int>(-3.9), CutFraction<long>(7.1), CutFraction<double>(1.5), CutFraction<decimal>(2.5));

    public static object? Created_from_fractions_out_of_range() =>
        (
            (CutFraction<byte>(-1.5), CutFraction<sbyte>(1e9), CutFraction<short>(-1e9), CutFraction<ushort>(1e9), CutFraction<int>(1e20)),
            (
                CutFraction<uint>(-3),
                CutFraction<long>(-1e30),
                CutFraction<long>(9223372036854775807.0),
                CutFraction<ulong>(1e30),
                CutFraction<ulong>(-1)
            ),
            (
                byte.CreateTruncating(300m),
                int.CreateTruncating(-1e20m),
                long.CreateSaturating(1e25m),
                ulong.CreateTruncating(-2.5m),
                uint.CreateTruncating(1e10f)
            )
        );

    public static object? Created_from_a_fraction_that_is_too_much() => int.CreateChecked(3e9);

    public static object? Created_from_too_much() => Scaled<byte>(256);

    public static object? Created_from_less_than_nothing() => Scaled<uint>(-1);

    public static object? Signs_of_numbers() =>
        (Signs(5), Signs(-4L), Signs((byte)0), Signs((sbyte)-3), Signs(2.5), Signs(-0.0), Signs(-2m), Signs(1.50m), Signs(7ul));

    public static object? Picks() =>
        (Picked(3, 5), Picked(-3L, 5L), Picked((byte)9, (byte)5), Picked(-1.5, 2.0), Picked(-2.5m, 1m), Picked((short)-3, (short)2));

    public static object? Comparisons() =>
        (Compared(3, 5), Compared(5L, 3L), Compared(1.5, 1.5), Compared((byte)9, (byte)5), Compared(1.50m, 1.5m));

    public static object? Limits_of_types() =>
        (Limits<int>(), Limits<byte>(), Limits<long>(), Limits<ulong>(), Limits<short>(), Limits<decimal>(), Limits<char>());

    public static object? Bits_of_numbers() =>
        (Bits(16), Bits((byte)9), Bits(1L << 40), Bits(ulong.MaxValue), Bits((short)6), Bits((sbyte)1));

    public static object? Parsed_numbers() =>
        (
            Parsed<int>("-12"),
            Parsed<byte>("7"),
            Parsed<decimal>("1.50"),
            Parsed<double>("2.5"),
            Tried<int>("x"),
            Tried<long>("8"),
            Tried<byte>("300")
        );

    public static object? Identities_of_types() => (Identities<int>(), Identities<decimal>(), Identities<byte>(), Identities<double>());

    public static object? Rounded_up() => (RoundedUp(17, 8), RoundedUp((byte)16, (byte)8), RoundedUp(1L, 1024L));
}
