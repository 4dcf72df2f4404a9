using System;
using System.Numerics;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>UInt128</c> and <c>Int128</c>.</summary>
internal static class WideMembers
{
    public static readonly MemberTable Unsigned = Build("UInt128", "Int128", false);

    public static readonly MemberTable Signed = Build("Int128", "UInt128", true);

    private static MemberTable Build(string type, string other, bool isSigned)
    {
        var table = new MemberTable
        {
            ["new(ulong,ulong)"] = c => WideInteger.Wrapped(((BigInteger)(ulong)c[0]! << 64) + (ulong)c[1]!, isSigned),
            ["MinValue"] = _ => new WideInteger(WideInteger.Least(isSigned), isSigned),
            ["MaxValue"] = _ => new WideInteger(WideInteger.Greatest(isSigned), isSigned),
            ["Zero"] = _ => new WideInteger(0, isSigned),
            ["One"] = _ => new WideInteger(1, isSigned),
            ["PopCount(" + type + ")"] = c => new WideInteger(Ones(Self(c[0]).Bits), isSigned),
            ["LeadingZeroCount(" + type + ")"] = c => new WideInteger(128 - Length(Self(c[0]).Bits), isSigned),
            ["TrailingZeroCount(" + type + ")"] = c => new WideInteger(TrailingZeros(Self(c[0]).Bits), isSigned),
            ["Log2(" + type + ")"] = c =>
                Self(c[0]).Value.Sign < 0 ? throw c.OutOfRange() : new WideInteger(Math.Max(0, Length(Self(c[0]).Bits) - 1), isSigned),
            ["IsPow2(" + type + ")"] = static c => Self(c[0]).Value.Sign > 0 && Ones(Self(c[0]).Value) == 1,
            ["IsEvenInteger(" + type + ")"] = static c => Self(c[0]).Value.IsEven,
            ["IsOddInteger(" + type + ")"] = static c => !Self(c[0]).Value.IsEven,
            ["op_LeftShift(" + type + ",int)"] = c => WideInteger.Wrapped(Self(c[0]).Value << (c.Int(1) & 127), isSigned),
            ["op_RightShift(" + type + ",int)"] = c => WideInteger.Wrapped(Self(c[0]).Value >> (c.Int(1) & 127), isSigned),
            ["op_UnsignedRightShift(" + type + ",int)"] = c => WideInteger.Wrapped(Self(c[0]).Bits >> (c.Int(1) & 127), isSigned),
            ["RotateLeft(" + type + ",int)"] = c => Rotated(c, c.Int(1), isSigned),
            ["RotateRight(" + type + ",int)"] = c => Rotated(c, -c.Int(1), isSigned),
            ["op_OnesComplement(" + type + ")"] = c => WideInteger.Wrapped(-Self(c[0]).Value - 1, isSigned),
            ["op_UnaryPlus(" + type + ")"] = static c => c[0],
        };
        AddBinary(table, type, "Addition", isSigned, static (a, b) => a + b);
        AddBinary(table, type, "Subtraction", isSigned, static (a, b) => a - b);
        AddBinary(table, type, "Multiply", isSigned, static (a, b) => a * b);
        AddBinary(table, type, "BitwiseAnd", isSigned, static (a, b) => a & b, hasChecked: false);
        AddBinary(table, type, "BitwiseOr", isSigned, static (a, b) => a | b, hasChecked: false);
        AddBinary(table, type, "ExclusiveOr", isSigned, static (a, b) => a ^ b, hasChecked: false);
        AddUnary(table, type, "UnaryNegation", isSigned, static a => -a);
        AddUnary(table, type, "Increment", isSigned, static a => a + 1);
        AddUnary(table, type, "Decrement", isSigned, static a => a - 1);
        // The quotient overflows in one case only, and does so unchecked, too.
        var both = "(" + type + "," + type + ")";
        table["op_Division" + both] = c => WideInteger.Checked(BigInteger.Divide(Self(c[0]).Value, Self(c[1]).Value), isSigned);
        table["op_CheckedDivision" + both] = table["op_Division" + both];
        table["op_Modulus" + both] = c => WideInteger.Wrapped(BigInteger.Remainder(Self(c[0]).Value, Self(c[1]).Value), isSigned);
        table["DivRem" + both] = c =>
        {
            var quotient = BigInteger.DivRem(Self(c[0]).Value, Self(c[1]).Value, out var rest);
            return new TupleValue(
                (INamedTypeSymbol)c.ResultType,
                [WideInteger.Checked(quotient, isSigned), new WideInteger(rest, isSigned)],
                c.Run.Budget
            );
        };
        table["Min" + both] = static c => Self(c[0]).Value <= Self(c[1]).Value ? c[0] : c[1];
        table["Max" + both] = static c => Self(c[0]).Value >= Self(c[1]).Value ? c[0] : c[1];
        table["Sign(" + type + ")"] = static c => Self(c[0]).Value.Sign;
        table["Clamp(" + type + "," + type + "," + type + ")"] = static c => Clamp(c);
        if (isSigned)
        {
            table["Abs(" + type + ")"] = static c => WideInteger.Checked(BigInteger.Abs(Self(c[0]).Value), true);
            table["IsNegative(" + type + ")"] = static c => Self(c[0]).Value.Sign < 0;
            table["IsPositive(" + type + ")"] = static c => Self(c[0]).Value.Sign >= 0;
        }
        AddConversions(table, type, other, isSigned);
        BigTexts.AddTo(table, type, number => WideInteger.Checked(number, isSigned));
        return table.WithCommon(type, isOrdered: false).WithCulture().WithSpans();
    }

    private static void AddConversions(MemberTable table, string type, string other, bool isSigned)
    {
        foreach (var from in new[] { "char", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong" })
        {
            table["op_Implicit(" + from + ")"] = c => From(c, isSigned, false);
        }
        foreach (var from in new[] { "sbyte", "short", "int", "long", "float", "double" })
        {
            table["op_Explicit(" + from + ")"] = c => From(c, isSigned, false);
            table["op_CheckedExplicit(" + from + ")"] = c => From(c, isSigned, true);
        }
        table["op_Explicit(decimal)"] = c => From(c, isSigned, true);
        foreach (var from in new[] { type, other })
        {
            table["op_Explicit(" + from + ")"] = static c => WideConversions.To(c, false);
            table["op_CheckedExplicit(" + from + ")"] = static c => WideConversions.To(c, true);
        }
    }

    private static object From(MemberCall call, bool isSigned, bool isChecked)
    {
        var value = WideConversions.Whole(call, call[0]!, isChecked);
        return isChecked ? WideInteger.Checked(value, isSigned) : WideInteger.Wrapped(value, isSigned);
    }

    private static void AddBinary(
        MemberTable table,
        string type,
        string name,
        bool isSigned,
        Func<BigInteger, BigInteger, BigInteger> compute,
        bool hasChecked = true
    )
    {
        var both = "(" + type + "," + type + ")";
        table["op_" + name + both] = c => WideInteger.Wrapped(compute(Self(c[0]).Value, Self(c[1]).Value), isSigned);
        if (hasChecked)
        {
            table["op_Checked" + name + both] = c => WideInteger.Checked(compute(Self(c[0]).Value, Self(c[1]).Value), isSigned);
        }
    }

    private static void AddUnary(MemberTable table, string type, string name, bool isSigned, Func<BigInteger, BigInteger> compute)
    {
        table["op_" + name + "(" + type + ")"] = c => WideInteger.Wrapped(compute(Self(c[0]).Value), isSigned);
        table["op_Checked" + name + "(" + type + ")"] = c => WideInteger.Checked(compute(Self(c[0]).Value), isSigned);
    }

    private static WideInteger Self(object? value) => (WideInteger)value!;

    private static object? Clamp(MemberCall call)
    {
        var (value, low, high) = (Self(call[0]).Value, Self(call[1]).Value, Self(call[2]).Value);
        return low > high ? throw new ArgumentException()
            : value < low ? call[1]
            : value > high ? call[2]
            : call[0];
    }

    private static WideInteger Rotated(MemberCall call, int by, bool isSigned)
    {
        var (bits, left) = (Self(call[0]).Bits, by & 127);
        return WideInteger.Wrapped((bits << left) | (bits >> (128 - left)), isSigned);
    }

    private static int Length(BigInteger bits)
    {
        var length = 0;
        for (; !bits.IsZero; bits >>= 1)
        {
            length++;
        }
        return length;
    }

    private static int Ones(BigInteger bits)
    {
        var count = 0;
        for (; !bits.IsZero; bits &= bits - 1)
        {
            count++;
        }
        return count;
    }

    private static int TrailingZeros(BigInteger bits) => bits.IsZero ? 128 : Length(bits & -bits) - 1;
}
