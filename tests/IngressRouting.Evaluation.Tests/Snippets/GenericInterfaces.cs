using System.Numerics;

public static class GenericInterfacesSnippets
{
    private readonly record struct Percent(int Value)
        : IAdditionOperators<Percent, Percent, Percent>,
            IAdditiveIdentity<Percent, Percent>,
            IMultiplicativeIdentity<Percent, int>,
            IMultiplyOperators<Percent, int, Percent>,
            IComparisonOperators<Percent, Percent, bool>,
            IMinMaxValue<Percent>,
            IIncrementOperators<Percent>,
            IUnaryNegationOperators<Percent, Percent>
    {
        public static Percent AdditiveIdentity => new(0);
        static int IMultiplicativeIdentity<Percent, int>.MultiplicativeIdentity => 1;
        public static Percent MaxValue { get; } = new(100);
        public static Percent MinValue => default;

        public static Percent operator +(Percent left, Percent right) => new(left.Value + right.Value);

        public static Percent operator *(Percent left, int right) => new(left.Value * right);

        public static bool operator <(Percent left, Percent right) => left.Value < right.Value;

        public static bool operator >(Percent left, Percent right) => left.Value > right.Value;

        public static bool operator <=(Percent left, Percent right) => left.Value <= right.Value;

        public static bool operator >=(Percent left, Percent right) => left.Value >= right.Value;

        public static Percent operator ++(Percent value) => new(value.Value + 1);

        public static Percent operator -(Percent value) => new(-value.Value);
    }

    private readonly record struct Mask(uint Bits)
        : IBitwiseOperators<Mask, Mask, Mask>,
            IShiftOperators<Mask, int, Mask>,
            IUnaryPlusOperators<Mask, Mask>,
            INot<Mask>
    {
        public static Mask operator &(Mask left, Mask right) => new(left.Bits & right.Bits);

        public static Mask operator |(Mask left, Mask right) => new(left.Bits | right.Bits);

        public static Mask operator ^(Mask left, Mask right) => new(left.Bits ^ right.Bits);

        public static Mask operator ~(Mask value) => new(~value.Bits);

        public static Mask operator <<(Mask value, int by) => new(value.Bits << by);

        public static Mask operator >>(Mask value, int by) => new(value.Bits >> by);

        public static Mask operator >>>(Mask value, int by) => new(value.Bits >>> by);

        public static Mask operator +(Mask value) => value;

        public static bool operator !(Mask value) => value.Bits == 0;
    }

    private interface INot<T>
        where T : INot<T>
    {
        static abstract bool operator !(T value);
    }

    private sealed class Money(decimal amount)
        : ISubtractionOperators<Money, Money, Money>,
            IAdditionOperators<Money, decimal, Money>,
            IDivisionOperators<Money, Money, decimal>,
            IEqualityOperators<Money, Money, bool>
    {
        public decimal Amount => amount;

        public static Money operator -(Money left, Money right) => new(left.Amount - right.Amount);

        public static Money operator +(Money left, decimal right) => new(left.Amount + right);

        public static Money operator checked +(Money left, decimal right) => new(left.Amount + right + 1000);

        public static decimal operator /(Money left, Money right) => left.Amount / right.Amount;

        public static bool operator ==(Money? left, Money? right) => left?.Amount == right?.Amount;

        public static bool operator !=(Money? left, Money? right) => !(left == right);

        public override bool Equals(object? obj) => obj is Money other && this == other;

        public override int GetHashCode() => 1;
    }

    private static string Shown(params IFormattable[] values) =>
        string.Join(" ", values.Select(value => value.ToString(null, CultureInfo.InvariantCulture)));

    private static string Shown2<T>((T, T) values)
        where T : IFormattable => Shown(values.Item1, values.Item2);

    private static string Shown3<T>((T, T, T) values)
        where T : IFormattable => Shown(values.Item1, values.Item2, values.Item3);

    private static string Shown4<T>((T, T, T, T) values)
        where T : IFormattable => Shown(values.Item1, values.Item2, values.Item3, values.Item4);

    private static T Total<T>(params IEnumerable<T> items)
        where T : IAdditionOperators<T, T, T>, IAdditiveIdentity<T, T>
    {
        var total = T.AdditiveIdentity;
        foreach (var item in items)
        {
            total += item;
        }
        return total;
    }

    private static T Product<T>(params T[] items)
        where T : IMultiplyOperators<T, T, T>, IMultiplicativeIdentity<T, T>
    {
        var product = T.MultiplicativeIdentity;
        foreach (var item in items)
        {
            product = checked(product * item);
        }
        return product;
    }

    private static T Scaled<T, TOther>(T item, int times)
        where T : IMultiplyOperators<T, TOther, T>, IMultiplicativeIdentity<T, TOther>
    {
        for (var i = 0; i < times; i++)
        {
            item *= T.MultiplicativeIdentity;
        }
        return item;
    }

    private static T Greatest<T>(params T[] items)
        where T : IComparisonOperators<T, T, bool>, IMinMaxValue<T>
    {
        var greatest = T.MinValue;
        foreach (var item in items)
        {
            greatest = item > greatest && item <= T.MaxValue ? item : greatest;
        }
        return greatest;
    }

    private static (T, T) Ends<T>()
        where T : IMinMaxValue<T> => (T.MinValue, T.MaxValue);

    private static (T, T, T, T) Bits<T>(T left, T right)
        where T : IBitwiseOperators<T, T, T> => (left & right, left | right, left ^ right, ~left);

    private static (T, T, T) Shifts<T>(T value, int by)
        where T : IShiftOperators<T, int, T> => (value << by, value >> by, value >>> by);

    private static T Shifted<T>(T value, int by)
        where T : IShiftOperators<T, int, T> => checked(value << by);

    private static (T, T, T) Steps<T>(T value)
        where T : IIncrementOperators<T>
    {
        var before = value++;
        return (before, value, ++value);
    }

    private static T Checked<T>(T value)
        where T : IIncrementOperators<T>, IUnaryNegationOperators<T, T>
    {
        checked
        {
            value++;
            return -value;
        }
    }

    private static T Down<T>(T value)
        where T : IDecrementOperators<T> => --value;

    private static T Plus<T>(T value)
        where T : IUnaryPlusOperators<T, T> => +value;

    private static T Complement<T>(T value)
        where T : IBinaryInteger<T> => checked(~value);

    private static T AlignUp<T>(T value, T size)
        where T : IBinaryInteger<T>, IUnsignedNumber<T> => value + size - T.One & ~(size - T.One);

    private static (T, T) Signed<T>()
        where T : ISignedNumber<T> => (T.NegativeOne, -T.Zero);

    private static T AllBits<T>()
        where T : IBinaryNumber<T> => T.AllBitsSet;

    private static bool Nots<T>(T value)
        where T : INot<T> => !value;

    private static (bool, bool) Same<T>(T left, T right)
        where T : IEqualityOperators<T, T, bool> => (left == right, left != right);

    private static (T, T) Raised<T, TBy>(T value, TBy by)
        where T : IAdditionOperators<T, TBy, T> => (value + by, checked(value + by));

    public static object? Totals() =>
        (
            Total(1, 2, 3),
            Total(1.5m, 2.50m),
            Total<byte>(200, 100),
            Total(new Percent(12), new Percent(30)),
            Total(BigInteger.Pow(2, 64), BigInteger.MinusOne),
            Shown(Total<UInt128>(1, 2), Total<Int128>(1, -2)),
            Total('a')
        );

    public static object? Products() => (Product(2, 3), Product(1.5, 2), Product<BigInteger>(3, 4), Shown(Product<Int128>(-3, 4)));

    public static object? Products_that_overflow() => Product<UInt128>(UInt128.MaxValue, 2);

    public static object? Identities_of_another_type() => Scaled<Percent, int>(new Percent(7), 3);

    public static object? Greatest_ones() =>
        (Greatest(3, 9, 2), Greatest(new Percent(30), new Percent(130), new Percent(99)), Greatest(1.5m), Shown(Greatest((Int128)5, -7)));

    public static object? Ends_of_types() => (Ends<Percent>(), Ends<sbyte>(), Shown2(Ends<UInt128>()));

    public static object? Bits_of_whole_numbers() =>
        (
            Bits(12, 10),
            Bits((byte)12, (byte)10),
            Bits((sbyte)-12, (sbyte)10),
            Bits((short)12, (short)-10),
            Bits((ushort)12, (ushort)10),
            (Bits('a', 'b').Item1, (int)Bits('a', 'b').Item4),
            Bits(12u, 10u)
        );

    public static object? Bits_of_others() =>
        (
            Bits(12L, -10L),
            Bits(12ul, 10ul),
            Bits<BigInteger>(12, 10),
            Shown4(Bits<UInt128>(12, 10)),
            Shown4(Bits<Int128>(12, -10)),
            Bits(new Mask(12), new Mask(10))
        );

    public static object? Shifts_of_numbers() =>
        (
            (Shifts(-5, 2), Shifts(-5L, 66), Shifts(5u, 33), Shifts(ulong.MaxValue, 63)),
            (Shifts((byte)200, 3), Shifts((sbyte)-100, 3), Shifts((short)-30000, 15), Shifts((ushort)60000, 9), (int)Shifts('a', 4).Item1),
            (
                Shifts((byte)200, 0),
                Shifts((sbyte)-100, 7),
                Shifts((sbyte)-1, 0),
                Shown3(Shifts<UInt128>(5, 3)),
                Shown3(Shifts<Int128>(-5, 3))
            ),
            (Shifts(new Mask(5), 1), Shifted((byte)200, 3), Shifted((short)-30000, 3), Shifted(int.MaxValue, 3))
        );

    [Refused("IR9101", "value << by")]
    public static object? Shifts_by_more_than_there_is() => Shifts((byte)200, 9);

    public static object? Steps_of_values() =>
        (
            Steps(1),
            Steps((byte)254),
            Steps(1.50m),
            Steps(2.5),
            Steps(new Percent(5)),
            Steps(BigInteger.Zero),
            Shown3(Steps(UInt128.MaxValue)),
            Steps('y'),
            Down((byte)0),
            Shown(Down(Int128.MinValue))
        );

    public static object? Checked_ones() =>
        (Checked(5), Checked((sbyte)-127), Checked(new Percent(5)), Checked<BigInteger>(9), Checked(2.5m));

    public static object? Checked_increments() => Checked(byte.MaxValue);

    public static object? Checked_negations() => Checked(5u);

    public static object? Checked_negations_of_the_least() => Checked((sbyte)127);

    public static object? Unary_ones() =>
        (
            Plus(5),
            Plus((byte)5),
            Plus(new Mask(3)),
            Complement((byte)5),
            Complement(5),
            Complement((short)-1),
            Complement(0ul),
            Complement<BigInteger>(5),
            AlignUp(17u, 16u),
            AlignUp((byte)17, (byte)8),
            AlignUp(1ul << 40 | 1, 4096ul)
        );

    public static object? Signed_ones() =>
        (
            Signed<int>(),
            Signed<sbyte>(),
            Signed<decimal>(),
            Signed<double>(),
            Signed<float>(),
            Signed<BigInteger>(),
            Shown2(Signed<Int128>())
        );

    public static object? All_bits() =>
        (
            AllBits<int>(),
            AllBits<byte>(),
            AllBits<ushort>(),
            AllBits<ulong>(),
            AllBits<BigInteger>(),
            Shown(AllBits<UInt128>(), AllBits<Int128>())
        );

    [Refused("IR9102", "T.AllBitsSet")]
    public static object? All_bits_of_a_fraction() => double.IsNaN(AllBits<double>());

    public static object? Nots_of_values() => (Nots(new Mask(0)), Nots(new Mask(1)));

    public static object? Equality_of_values() =>
        (Same(1, 1), Same(double.NaN, double.NaN), Same(1.50m, 1.5m), Same(new Money(1), new Money(1)), Same<BigInteger>(3, 4));

    public static object? Operators_of_two_types() =>
        Raised(new Money(1), 2m) is var (plain, ischecked)
            ? (plain.Amount, ischecked.Amount, (ischecked - plain).Amount, ischecked / plain)
            : default;
}
