public static class ArithmeticSnippets
{
    public static object Integers()
    {
        int a = 7,
            b = 3;
        return (a + b, a - b, a * b, a / b, a % b, -a, ~a, a & b, a | b, a ^ b, a << 2, a >> 1, -a >>> 28);
    }

    public static object Longs()
    {
        long a = 1L << 40,
            b = 3;
        return (a + b, a - b, a * b, a / b, a % b, -a, ~a, a & b, a | b, a ^ b, a << 2, a >> 1, -a >>> 60);
    }

    public static object Unsigned()
    {
        uint a = 5,
            b = 9;
        ulong c = 5,
            d = 9;
        return (a - b, c - d, a * b, d / c, a << 31, c << 63, ~a, ~c, a > b, c <= d);
    }

    public static object Mixed()
    {
        byte b = 200;
        short s = -5;
        char c = 'x';
        return (b + s, c + 1, (char)(c + 1), b + 1L, s * 2.5, 1u + s, b / 7f);
    }

    public static object Floats() => (1.0 / 3 * 3, 0.1 + 0.2, 7 % 2.5, 1f / 3, (float)0.1 + 0.2, -1.5, 1e300 * 1e10);

    public static object Divisors()
    {
        double zero = 0;
        return (1 / zero, -1 / zero, double.IsNaN(1) ? 1 : 2);
    }

    public static object Decimals()
    {
        decimal a = 10.50m,
            b = 3m;
        return (a + b, a - b, a * b, a % b, -a, a > b, (int)a, (double)a);
    }

    public static object Wrapping()
    {
        int max = int.MaxValue;
        long big = long.MaxValue;
        byte small = 255;
        small++;
        return (
            unchecked(max + 1),
            unchecked(big + 1),
            small,
            unchecked((byte)300 + max),
            (byte)max,
            (short)(max - 70000),
            (sbyte)(max - 100)
        );
    }

    public static object CheckedOverflow()
    {
        int max = int.MaxValue;
        return checked(max + 1);
    }

    public static object CheckedConversion()
    {
        int big = 300;
        return checked((byte)big);
    }

    public static object CheckedCompound()
    {
        byte b = 250;
        checked
        {
            b += 10;
        }
        return b;
    }

    public static object DivideByZero()
    {
        int zero = 0;
        return 1 / zero;
    }

    public static object MinDividedByMinusOne()
    {
        int min = int.MinValue,
            one = -1;
        return min / one;
    }

    public static object Compound()
    {
        int x = 10;
        x += 5;
        x -= 3;
        x *= 2;
        x /= 4;
        x %= 4;
        x <<= 3;
        x >>= 1;
        x |= 3;
        x &= 6;
        x ^= 5;
        byte b = 250;
        b += 10;
        short s = 5;
        s -= 10;
        double d = 1;
        d += x;
        long l = 5;
        l *= x;
        string t = "a";
        t += 1;
        t += 'c';
        t += null;
        return (x, b, s, d, l, t);
    }

    public static object Increments()
    {
        int x = 5;
        var a = x++;
        var b = ++x;
        var c = x--;
        var d = --x;
        byte e = 255;
        e++;
        char f = 'a';
        f++;
        double g = 0.5;
        g--;
        return (a, b, c, d, x, e, f, g);
    }

    public static object Conversions()
    {
        int i = -1;
        double d = 3.99;
        object boxed = 42;
        return ((uint)i, (byte)i, (ulong)i, (int)d, (long)-d, (int)boxed, (char)65, (int)'A', (float)1.1, (decimal)2.5);
    }

    public static object UnboxWrongType()
    {
        object boxed = 42;
        return (long)boxed;
    }

    public static object Nullables()
    {
        int? a = 5,
            b = null;
        bool? t = true,
            n = null;
        return (
            a + b,
            a + 1,
            a > b,
            a == b,
            b == null,
            a ?? 0,
            b ?? 7,
            t & n,
            t | n,
            n & false,
            !n,
            a.HasValue,
            b.GetValueOrDefault(),
            a.Value,
            b?.ToString()
        );
    }

    public static object NullableArithmetic()
    {
        int? x = null;
        x += 5;
        int? y = 5;
        y++;
        y *= 2;
        long? z = y;
        double? w = (double?)y;
        return (x, y, z, w, -y, (int)y);
    }

    public static object NullableWithoutValue()
    {
        int? x = null;
        return x.Value;
    }

    public static object Shifts() => (1 << 33, 1L << 65, -8 >> 1, 1u << 40, (byte)1 << 9);

    public static object Bits()
    {
        uint address = (10u << 24) | (1u << 16) | 5u;
        return ((address >> 24) & 0xFF, (address >> 16) & 0xFF, address & 0xFFFFFF00, ~0u << 8);
    }

    public static object MathMembers() =>
        (
            Math.Max(3, 5),
            Math.Min(3L, -5L),
            Math.Abs(-7),
            Math.Pow(2, 10),
            Math.Sqrt(16),
            Math.Floor(2.7),
            Math.Ceiling(2.1),
            Math.Round(2.5),
            Math.Clamp(9, 1, 5),
            Math.Sign(-3)
        );

    public static object LogicShortCircuits()
    {
        var calls = 0;
        bool Count(bool result)
        {
            calls++;
            return result;
        }
        var a = Count(false) && Count(true);
        var b = Count(true) || Count(false);
        var c = Count(false) & Count(true);
        var d = Count(true) ^ Count(true);
        return (a, b, c, d, calls);
    }
}
