using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>BitOperations</c>, and the members of the integer types that look at bits.</summary>
internal static class BitMembers
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable();
        foreach (var type in new[] { "uint", "ulong" })
        {
            table["PopCount(" + type + ")"] = static c => Ones(Bits(c[0]!));
            table["LeadingZeroCount(" + type + ")"] = static c => LeadingZeros(c[0]!);
            table["Log2(" + type + ")"] = static c => Logarithm(c[0]!);
            table["RoundUpToPowerOf2(" + type + ")"] = static c => Like(c, RoundUp(c[0]!));
            AddRotations(table, type, "int");
        }
        foreach (var type in new[] { "int", "uint", "long", "ulong" })
        {
            table["TrailingZeroCount(" + type + ")"] = static c => TrailingZeros(c[0]!);
            table["IsPow2(" + type + ")"] = static c => IsPowerOfTwo(c[0]!);
        }
        return table;
    }

    /// <summary>Adds the static members of an integer type.</summary>
    public static void AddTo(MemberTable table, string type)
    {
        table["PopCount(" + type + ")"] = static c => Like(c, (ulong)Ones(Bits(c[0]!)));
        table["LeadingZeroCount(" + type + ")"] = static c => Like(c, (ulong)LeadingZeros(c[0]!));
        table["TrailingZeroCount(" + type + ")"] = static c => Like(c, (ulong)TrailingZeros(c[0]!));
        table["Log2(" + type + ")"] = static c => IsNegative(c[0]!) ? throw c.OutOfRange() : Like(c, (ulong)Logarithm(c[0]!));
        table["IsPow2(" + type + ")"] = static c => IsPowerOfTwo(c[0]!);
        table["IsEvenInteger(" + type + ")"] = static c => (Bits(c[0]!) & 1) == 0;
        table["IsOddInteger(" + type + ")"] = static c => (Bits(c[0]!) & 1) == 1;
        AddRotations(table, type, "int");
        if (type is "sbyte" or "short" or "int" or "long")
        {
            table["IsNegative(" + type + ")"] = static c => IsNegative(c[0]!);
            table["IsPositive(" + type + ")"] = static c => !IsNegative(c[0]!);
        }
    }

    private static void AddRotations(MemberTable table, string type, string by)
    {
        table["RotateLeft(" + type + "," + by + ")"] = static c => Like(c, Rotated(c[0]!, c.Int(1)));
        table["RotateRight(" + type + "," + by + ")"] = static c => Like(c, Rotated(c[0]!, -c.Int(1)));
    }

    private static int Width(object value) =>
        value switch
        {
            byte or sbyte => 8,
            short or ushort => 16,
            int or uint => 32,
            _ => 64,
        };

    /// <summary>The bits of a number, without those that only widening would give.</summary>
    private static ulong Bits(object value)
    {
        var wide = value is ulong bits ? bits : unchecked((ulong)Convert.ToInt64(value));
        return Width(value) == 64 ? wide : wide & ((1UL << Width(value)) - 1);
    }

    private static bool IsNegative(object value) => value is not ulong && Convert.ToInt64(value) < 0;

    private static bool IsPowerOfTwo(object value) => !IsNegative(value) && Ones(Bits(value)) == 1;

    private static int Ones(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            count++;
        }
        return count;
    }

    private static int Length(ulong bits)
    {
        var length = 0;
        for (; bits != 0; bits >>= 1)
        {
            length++;
        }
        return length;
    }

    private static int LeadingZeros(object value) => Width(value) - Length(Bits(value));

    private static int TrailingZeros(object value) =>
        Bits(value) is 0 ? Width(value) : Length(Bits(value) & unchecked(0UL - Bits(value))) - 1;

    /// <summary>The library answers 0 for 0.</summary>
    private static int Logarithm(object value) => Math.Max(0, Length(Bits(value)) - 1);

    private static ulong RoundUp(object value)
    {
        var bits = Bits(value);
        var length = bits == 0 ? 0 : Length(bits - 1);
        return bits == 0 || length >= Width(value) ? 0 : 1UL << length;
    }

    private static ulong Rotated(object value, int by)
    {
        var (bits, width) = (Bits(value), Width(value));
        var left = ((by % width) + width) % width;
        return left == 0 ? bits : (bits << left) | (bits >> (width - left));
    }

    /// <summary>The bits as a number of the type of the first argument.</summary>
    private static object Like(MemberCall call, ulong bits) =>
        Numerics.Convert(bits, Numerics.TypeOf(call[0]!), false, call.Operation, call.Frame);
}
