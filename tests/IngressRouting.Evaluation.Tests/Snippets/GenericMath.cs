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
}
