using System;
using System.Numerics;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Conversions of numbers of 128 bits and of any size.</summary>
internal static class WideConversions
{
    /// <summary>The whole number of a value of any numeric type.</summary>
    public static BigInteger Whole(MemberCall call, object value, bool isChecked)
    {
        switch (value)
        {
            case WideInteger wide:
                return wide.Value;
            case BigInteger big:
                return big;
            case double or float:
                var number = Convert.ToDouble(value);
                if (double.IsNaN(number) || double.IsInfinity(number) || Math.Abs(number) >= 1.7e38 || (number <= -1 && !isChecked))
                {
                    // What becomes of what does not fit has changed.
                    throw call.Refuse();
                }
                return new BigInteger(number);
            case decimal exact:
                return new BigInteger(exact);
            case char character:
                return character;
            case ulong unsigned:
                return unsigned;
            default:
                return Convert.ToInt64(value);
        }
    }

    /// <summary>Converts to the type that the operator returns.</summary>
    public static object To(MemberCall call, bool isChecked)
    {
        var value = Whole(call, call[0]!, isChecked);
        var to = ((IMethodSymbol)call.Symbol).ReturnType;
        switch (to.Name)
        {
            case "UInt128" or "Int128":
                return isChecked || call[0] is BigInteger
                    ? WideInteger.Checked(value, to.Name == "Int128")
                    : WideInteger.Wrapped(value, to.Name == "Int128");
            case "BigInteger":
                return value;
        }
        switch (to.SpecialType)
        {
            case SpecialType.System_Decimal:
                return (decimal)value;
            case SpecialType.System_Double or SpecialType.System_Single:
                // Up to here every whole number is exact.
                return BigInteger.Abs(value) <= (to.SpecialType == SpecialType.System_Double ? 1L << 53 : 1L << 24)
                    ? Numerics.Convert((long)value, to.SpecialType, false, call.Operation, call.Frame)
                    : throw call.Refuse();
            case SpecialType.System_IntPtr or SpecialType.System_UIntPtr:
                throw call.Refuse();
        }
        var number = isChecked || call[0] is BigInteger ? value : Lowest(value, to.SpecialType);
        return number > long.MaxValue
            ? Numerics.Convert((ulong)number, to.SpecialType, true, call.Operation, call.Frame)
            : Numerics.Convert((long)number, to.SpecialType, true, call.Operation, call.Frame);
    }

    /// <summary>The number with as many of the lowest bits as a type has.</summary>
    private static BigInteger Lowest(BigInteger value, SpecialType type)
    {
        var (width, isSigned) = type switch
        {
            SpecialType.System_SByte => (8, true),
            SpecialType.System_Byte => (8, false),
            SpecialType.System_Int16 => (16, true),
            SpecialType.System_UInt16 or SpecialType.System_Char => (16, false),
            SpecialType.System_Int32 => (32, true),
            SpecialType.System_UInt32 => (32, false),
            SpecialType.System_Int64 => (64, true),
            _ => (64, false),
        };
        var bits = value & ((BigInteger.One << width) - 1);
        return isSigned && bits >> (width - 1) == 1 ? bits - (BigInteger.One << width) : bits;
    }
}
