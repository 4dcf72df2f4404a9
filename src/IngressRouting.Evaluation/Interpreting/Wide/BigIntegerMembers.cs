using System;
using System.Numerics;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>BigInteger</c>. Each costs what a number of its size takes.</summary>
internal static class BigIntegerMembers
{
    /// <summary>The longest shift and the greatest power that are computed at all, in bits.</summary>
    private const long MostBits = 1L << 31;

    private static readonly string[] Others =
    [
        "char",
        "sbyte",
        "byte",
        "short",
        "ushort",
        "int",
        "uint",
        "long",
        "ulong",
        "Int128",
        "UInt128",
    ];

    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["Zero"] = static _ => BigInteger.Zero,
            ["One"] = static _ => BigInteger.One,
            ["MinusOne"] = static _ => BigInteger.MinusOne,
            ["IsZero"] = static c => Self(c).IsZero,
            ["IsOne"] = static c => Self(c).IsOne,
            ["IsEven"] = static c => Self(c).IsEven,
            ["IsPowerOfTwo"] = static c => Self(c).IsPowerOfTwo,
            ["Sign"] = static c => Self(c).Sign,
            ["Pow(BigInteger,int)"] = static c => Power(c),
            ["ModPow(BigInteger,BigInteger,BigInteger)"] = static c => PowerOfModulus(c),
            ["GreatestCommonDivisor(BigInteger,BigInteger)"] = static c =>
            {
                Charge(c, Size(c, 0) * Size(c, 1) * 4);
                return BigInteger.GreatestCommonDivisor(Big(c, 0), Big(c, 1));
            },
            ["Abs(BigInteger)"] = static c => Linear(c, BigInteger.Abs(Big(c, 0))),
            ["Negate(BigInteger)"] = static c => Linear(c, -Big(c, 0)),
            ["op_UnaryNegation(BigInteger)"] = static c => Linear(c, -Big(c, 0)),
            ["op_UnaryPlus(BigInteger)"] = static c => c[0],
            ["op_OnesComplement(BigInteger)"] = static c => Linear(c, -Big(c, 0) - 1),
            ["op_Increment(BigInteger)"] = static c => Linear(c, Big(c, 0) + 1),
            ["op_Decrement(BigInteger)"] = static c => Linear(c, Big(c, 0) - 1),
            ["op_LeftShift(BigInteger,int)"] = static c => Shifted(c, c.Int(1)),
            ["op_RightShift(BigInteger,int)"] = static c => Shifted(c, -(long)c.Int(1)),
            ["Min(BigInteger,BigInteger)"] = static c => BigInteger.Min(Big(c, 0), Big(c, 1)),
            ["Max(BigInteger,BigInteger)"] = static c => BigInteger.Max(Big(c, 0), Big(c, 1)),
            ["DivRem(BigInteger,BigInteger,out BigInteger)"] = static c =>
            {
                Charge(c, Size(c, 0) * Size(c, 1));
                var quotient = BigInteger.DivRem(Big(c, 0), Big(c, 1), out var rest);
                ((Cell)c[2]!).Set(rest);
                return quotient;
            },
            ["DivRem(BigInteger,BigInteger)"] = static c =>
            {
                Charge(c, Size(c, 0) * Size(c, 1));
                var quotient = BigInteger.DivRem(Big(c, 0), Big(c, 1), out var rest);
                return new TupleValue((INamedTypeSymbol)c.ResultType, [quotient, rest], c.Run.Budget);
            },
            ["new(byte[])"] = static c => BigBytes.Read(c, false, false),
            ["new(byte[],bool,bool)"] = static c => BigBytes.Read(c, (bool)c[1]!, (bool)c[2]!),
            ["ToByteArray()"] = static c => BigBytes.Write(c, false, false),
            ["ToByteArray(bool,bool)"] = static c => BigBytes.Write(c, (bool)c[0]!, (bool)c[1]!),
        };
        BigBits.AddTo(table);
        AddBinary(table, "Add", "Addition", static (a, b) => a + b, false);
        AddBinary(table, "Subtract", "Subtraction", static (a, b) => a - b, false);
        AddBinary(table, "Multiply", "Multiply", static (a, b) => a * b, true);
        AddBinary(table, "Divide", "Division", BigInteger.Divide, true);
        AddBinary(table, "Remainder", "Modulus", BigInteger.Remainder, true);
        AddBinary(table, null, "BitwiseAnd", static (a, b) => a & b, false);
        AddBinary(table, null, "BitwiseOr", static (a, b) => a | b, false);
        AddBinary(table, null, "ExclusiveOr", static (a, b) => a ^ b, false);
        AddConversions(table);
        BigTexts.AddTo(table, "BigInteger", static number => number);
        table.WithCommon("BigInteger", isOrdered: false).WithCulture().WithSpans(hasBytes: false);
        table["Compare(BigInteger,BigInteger)"] = static c => Math.Sign(Big(c, 0).CompareTo(Big(c, 1)));
        return table;
    }

    private static void AddConversions(MemberTable table)
    {
        foreach (var from in Others)
        {
            table["op_Implicit(" + from + ")"] = static c => WideConversions.Whole(c, c[0]!, true);
        }
        table["op_Explicit(decimal)"] = static c => WideConversions.Whole(c, c[0]!, true);
        foreach (var from in new[] { "int", "uint", "long", "ulong", "decimal" })
        {
            table["new(" + from + ")"] = static c => WideConversions.Whole(c, c[0]!, true);
        }
        table["op_Explicit(BigInteger)"] = static c => WideConversions.To(c, true);
        foreach (var other in new[] { "long", "ulong" })
        {
            table["Equals(" + other + ")"] = static c => Self(c) == WideConversions.Whole(c, c[0]!, true);
            table["CompareTo(" + other + ")"] = static c => Math.Sign(Self(c).CompareTo(WideConversions.Whole(c, c[0]!, true)));
            AddComparisons(table, "(BigInteger," + other + ")");
            AddComparisons(table, "(" + other + ",BigInteger)");
        }
    }

    private static void AddComparisons(MemberTable table, string types)
    {
        table["op_Equality" + types] = static c => Compared(c) == 0;
        table["op_Inequality" + types] = static c => Compared(c) != 0;
        table["op_LessThan" + types] = static c => Compared(c) < 0;
        table["op_LessThanOrEqual" + types] = static c => Compared(c) <= 0;
        table["op_GreaterThan" + types] = static c => Compared(c) > 0;
        table["op_GreaterThanOrEqual" + types] = static c => Compared(c) >= 0;
    }

    private static int Compared(MemberCall call) =>
        WideConversions.Whole(call, call[0]!, true).CompareTo(WideConversions.Whole(call, call[1]!, true));

    private static void AddBinary(
        MemberTable table,
        string? method,
        string name,
        Func<BigInteger, BigInteger, BigInteger> compute,
        bool isQuadratic
    )
    {
        LibraryMember member = c =>
        {
            Charge(c, isQuadratic ? Size(c, 0) * Size(c, 1) : 0);
            return compute(Big(c, 0), Big(c, 1));
        };
        table["op_" + name + "(BigInteger,BigInteger)"] = member;
        if (method is not null)
        {
            table[method + "(BigInteger,BigInteger)"] = member;
        }
    }

    private static object Linear(MemberCall call, BigInteger result)
    {
        call.Charge(BigTexts.Size(result));
        call.Allocate(4 * BigTexts.Size(result));
        return result;
    }

    /// <summary>Charges for numbers as long as both arguments together, and for so many steps of their parts.</summary>
    private static void Charge(MemberCall call, long parts)
    {
        var limbs = Size(call, 0) + Size(call, 1);
        call.Charge(limbs + (parts / 8));
        call.Allocate(4 * limbs);
    }

    private static object Power(MemberCall call)
    {
        var (number, exponent) = (Big(call, 0), call.Int(1));
        if (exponent >= 0 && BigInteger.Abs(number) > 1)
        {
            var limbs = (BigInteger.Log(BigInteger.Abs(number), 2) * exponent / 32) + 1;
            call.Allocate((long)Math.Min(4 * limbs, MostBits));
            call.Charge((long)Math.Min(limbs * limbs / 8, MostBits));
        }
        return BigInteger.Pow(number, exponent);
    }

    private static object PowerOfModulus(MemberCall call)
    {
        var (bits, limbs) = (Size(call, 1) * 32, Math.Max(Size(call, 2), Size(call, 0)));
        call.Allocate(16 * limbs);
        call.Charge(bits * ((limbs * limbs / 2) + 4));
        return BigInteger.ModPow(Big(call, 0), Big(call, 1), Big(call, 2));
    }

    private static object Shifted(MemberCall call, long by)
    {
        var number = Big(call, 0);
        if (by > 0 && !number.IsZero)
        {
            call.Allocate((by / 8) + (4 * BigTexts.Size(number)));
            call.Charge((by / 32) + BigTexts.Size(number));
        }
        return by >= int.MinValue + 1 && by <= int.MaxValue ? number << (int)by : throw call.Refuse();
    }

    private static long Size(MemberCall call, int index) => BigTexts.Size(Big(call, index));

    private static BigInteger Big(MemberCall call, int index) => (BigInteger)call[index]!;

    private static BigInteger Self(MemberCall call) => (BigInteger)call.Receiver!;
}
