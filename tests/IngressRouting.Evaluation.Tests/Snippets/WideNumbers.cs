using System.Buffers.Binary;
using System.Net;
using System.Numerics;

public static class WideNumbersSnippets
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;
    private static readonly UInt128 Base = new(0x20010db800000000, 1);

    private static string Tried(Func<object> make)
    {
        try
        {
            return string.Create(Culture, $"{make()}");
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException or DivideByZeroException)
        {
            return e.GetType().Name;
        }
    }

    public static object Addresses()
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, Base + ((UInt128)5 << 64));
        var read = BinaryPrimitives.ReadUInt128BigEndian(IPAddress.Parse("2001:db8::ff").GetAddressBytes());
        var big = new BigInteger(IPAddress.Parse("2001:db8::1").GetAddressBytes(), isUnsigned: true, isBigEndian: true);
        return (
            new IPAddress(bytes).ToString(),
            read.ToString(),
            $"{read:X32} {read:x} {(read & 0xff)}",
            new IPAddress((big + 15).ToByteArray(isUnsigned: true, isBigEndian: true)).ToString(),
            big.ToString(),
            BinaryPrimitives.ReadInt128LittleEndian(bytes).ToString(Culture)
        );
    }

    public static object Unsigned()
    {
        UInt128 a = 5;
        UInt128 b = ulong.MaxValue;
        a += b;
        a++;
        a <<= 70;
        var (quotient, rest) = UInt128.DivRem(a, 1000);
        return string.Join(
            "|",
            a,
            ~a,
            -a,
            a >> 3,
            a >>> 5,
            a << 130,
            a * b,
            a / b,
            a % b,
            a ^ b,
            a | b,
            b - a,
            quotient,
            rest,
            UInt128.MaxValue,
            UInt128.Min(a, b),
            UInt128.Max(a, b),
            UInt128.Log2(a),
            UInt128.PopCount(a),
            UInt128.LeadingZeroCount(a),
            UInt128.TrailingZeroCount(a),
            UInt128.IsPow2(UInt128.One << 100),
            UInt128.RotateLeft(a, 70),
            a > b,
            a == b,
            a != 5,
            a >= b
        );
    }

    public static object Signed()
    {
        Int128 a = -5;
        Int128 b = long.MaxValue;
        return string.Create(
            Culture,
            $"{a} {a * b} {a / 2} {a % 3} {a >> 1} {a >>> 120} {a << 126} {~a} {-a} {Int128.Abs(a)} {Int128.MinValue} {Int128.MaxValue} {a < b} {Int128.IsNegative(a)} {a:X} {b:X40} {a:D5} {b:N0} {Int128.Sign(a)} {Int128.Clamp(a, -2, 2)} {Int128.MinValue - 1}"
        );
    }

    public static object Conversions()
    {
        var a = UInt128.Parse("340282366920938463463374607431768211455");
        Int128 b = -1;
        BigInteger c = a;
        return (
            ((int)a, (byte)a, (ulong)a, (long)(a >> 64), (uint)b, (ulong)b, (short)b, (char)(a >> 120)),
            ((Int128)a).ToString(Culture),
            ((UInt128)b).ToString(),
            (c + 1).ToString(),
            ((UInt128)(BigInteger)7).ToString()
                + (Int128)2.5
                + (UInt128)3.9f
                + (UInt128)12345.6m
                + (double)(UInt128)77
                + (decimal)(UInt128)99,
            (int)(BigInteger)12 + (long)new BigInteger(5),
            (UInt128)(-1) == UInt128.MaxValue
        );
    }

    public static object Overflows()
    {
        Int128 minusOne = -1;
        return string.Join(
            "|",
            Tried(() => checked(UInt128.MaxValue + 1)),
            Tried(() => checked(UInt128.Zero - 1)),
            Tried(() => UInt128.Zero - 1),
            Tried(() => checked((int)UInt128.MaxValue)),
            Tried(() => checked((UInt128)minusOne)),
            Tried(() => checked(Int128.MaxValue * 2)),
            Tried(() => Int128.MinValue / minusOne),
            Tried(() => Base / 0),
            Tried(() => UInt128.Parse("-1", Culture)),
            Tried(() => UInt128.Parse("340282366920938463463374607431768211456")),
            Tried(() => UInt128.Parse("x")),
            Tried(() => (int)BigInteger.Pow(2, 40)),
            Tried(() => (UInt128)BigInteger.MinusOne),
            Tried(() => BigInteger.MinusOne.ToByteArray(isUnsigned: true)),
            Tried(() => BigInteger.Parse("1.5", Culture)),
            Tried(() => BigInteger.Pow(2, -1)),
            Tried(() => BigInteger.One / 0),
            Tried(() => Guarded(Base)),
            Tried(() => Guarded(UInt128.Zero)),
            Tried(() => Guarded(BigInteger.MinusOne))
        );
    }

    private static T Guarded<T>(T value)
        where T : INumberBase<T>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        return value;
    }

    public static object Parsing() =>
        (
            UInt128.Parse("20010DB8000000000000000000000001", NumberStyles.HexNumber).ToString(),
            Int128.Parse("FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF", NumberStyles.HexNumber, Culture).ToString(Culture),
            UInt128.TryParse("12", out var twelve) + twelve.ToString(),
            UInt128.TryParse("1" + new string('0', 40), out var none) + none.ToString(),
            BigInteger.Parse("-123456789012345678901234567890", Culture).ToString(Culture),
            BigInteger.TryParse("z", out _),
            BigInteger.Parse("0ff", NumberStyles.HexNumber).ToString() + BigInteger.Parse("ff", NumberStyles.HexNumber).ToString(Culture)
        );

    public static object Big()
    {
        var a = BigInteger.Pow(3, 100);
        BigInteger b = -12345678901;
        var quotient = BigInteger.DivRem(a, b, out var rest);
        return string.Create(
            Culture,
            $"{a} {b} {a + b} {a - b} {a * b} {a / b} {a % b} {quotient} {rest} {-a} {a << 70} {b >> 3} {a & b} {a | b} {a ^ b} {~b} {BigInteger.Abs(b)} {BigInteger.ModPow(3, 1000, 1009)} {BigInteger.GreatestCommonDivisor(a, 27)} {BigInteger.Min(a, b)} {a > b} {b < 5L} {a == 7} {a.IsEven} {a.Sign} {b.IsZero} {a:X} {b:x} {(BigInteger)255:X} {a:D60} {b:N1} {BigInteger.Zero:X4} {a.CompareTo(b)}"
        );
    }

    public static object Bytes() =>
        (
            BigInteger.Pow(2, 100).ToByteArray(),
            BigInteger.Zero.ToByteArray(true, true),
            new BigInteger(-200).ToByteArray(isBigEndian: true),
            new BigInteger(new byte[] { 0xff, 0 }).ToString(),
            new BigInteger(new byte[] { 0xff }).ToString(Culture),
            new BigInteger(new byte[] { 0xff, 1 }, true, true).ToString()
        );

    public static object Values()
    {
        object boxed = Base;
        var set = new HashSet<UInt128> { 1, 1, 2, Base };
        return (
            set.Count,
            boxed is UInt128 found && found == Base,
            boxed.Equals(Base),
            boxed.GetType().Name,
            default(UInt128) == 0 && default(BigInteger).IsZero && new Int128() == 0,
            new[] { Base, (UInt128)3 }.Max().ToString(),
            new List<BigInteger> { 5, -7, 3 }
                .OrderBy(number => number)
                .Select(number => (int)number)
                .ToList()
        );
    }

    [Refused("IR9207", "n.ToString()")]
    public static object Negative_without_a_culture()
    {
        BigInteger n = -5;
        return n.ToString();
    }

    public static object Sizes_of_big_numbers()
    {
        var text = new StringBuilder();
        foreach (
            var number in new BigInteger[]
            {
                0,
                1,
                -1,
                2,
                -2,
                127,
                128,
                -128,
                -129,
                255,
                256,
                BigInteger.Pow(2, 64),
                -BigInteger.Pow(2, 64),
                BigInteger.Pow(10, 40),
            }
        )
        {
            text.Append(number.GetBitLength())
                .Append(' ')
                .Append(number.GetByteCount())
                .Append(number.Sign < 0 ? "" : " " + number.GetByteCount(true) + " " + BigInteger.Log2(number))
                .Append(BigInteger.IsNegative(number))
                .Append(BigInteger.IsPositive(number))
                .Append(BigInteger.IsEvenInteger(number))
                .Append(BigInteger.IsOddInteger(number))
                .Append(BigInteger.IsPow2(number))
                .Append(number.IsPowerOfTwo)
                .Append(BigInteger.Clamp(number, -100, 100).ToString(CultureInfo.InvariantCulture))
                .Append(BigInteger.CopySign(number, -1).ToString(CultureInfo.InvariantCulture))
                .Append('\n');
        }
        return text;
    }

    public static object Sizes_that_are_none()
    {
        var seen = "";
        foreach (
            var action in new Action[]
            {
                () => BigInteger.Log2(-1),
                () => ((BigInteger)(-1)).GetByteCount(true),
                () => BigInteger.Clamp(1, 3, 2),
            }
        )
        {
            try
            {
                action();
            }
            catch (Exception exception)
            {
                seen += exception.GetType().Name;
            }
        }
        return seen;
    }

    [Refused("IR9208", "BigInteger.Log10(1000)")]
    public static object Logarithm() => BigInteger.Log10(1000);
}
