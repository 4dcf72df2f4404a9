using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Conversions between the numeric types.</summary>
internal static class Numerics
{
    public static bool IsNumeric(SpecialType type) => type is >= SpecialType.System_Char and <= SpecialType.System_Double;

    /// <summary>The types that compute as int.</summary>
    public static bool IsSmall(SpecialType type) =>
        type
            is SpecialType.System_Char
                or SpecialType.System_SByte
                or SpecialType.System_Byte
                or SpecialType.System_Int16
                or SpecialType.System_UInt16;

    public static bool IsNumber(object? value) =>
        value is int or long or double or byte or char or uint or ulong or short or ushort or sbyte or float or decimal;

    public static SpecialType TypeOf(object value) =>
        value switch
        {
            int => SpecialType.System_Int32,
            long => SpecialType.System_Int64,
            byte => SpecialType.System_Byte,
            char => SpecialType.System_Char,
            uint => SpecialType.System_UInt32,
            ulong => SpecialType.System_UInt64,
            short => SpecialType.System_Int16,
            ushort => SpecialType.System_UInt16,
            sbyte => SpecialType.System_SByte,
            float => SpecialType.System_Single,
            double => SpecialType.System_Double,
            decimal => SpecialType.System_Decimal,
            bool => SpecialType.System_Boolean,
            string => SpecialType.System_String,
            _ => SpecialType.None,
        };

    public static object Convert(object value, SpecialType to, bool isChecked, IOperation operation, Frame frame)
    {
        if (TypeOf(value) == to)
        {
            return value;
        }
        try
        {
            return value switch
                {
                    double or float => FromDouble(System.Convert.ToDouble(value), value, to, isChecked, operation, frame),
                    decimal number => FromDecimal(number, to),
                    ulong number => FromUInt64(number, to, isChecked),
                    _ => FromInt64(ToInt64(value, operation, frame), to, isChecked),
                } ?? throw Expressions.Refuse(operation, frame);
        }
        catch (OverflowException)
        {
            throw Faults.Overflow(operation, frame);
        }
    }

    private static long ToInt64(object value, IOperation operation, Frame frame) =>
        value switch
        {
            int number => number,
            long number => number,
            byte number => number,
            char number => number,
            uint number => number,
            short number => number,
            ushort number => number,
            sbyte number => number,
            _ => throw Expressions.Refuse(operation, frame),
        };

    private static object? FromInt64(long value, SpecialType to, bool isChecked) =>
        to switch
        {
            SpecialType.System_Int32 => isChecked ? checked((int)value) : unchecked((int)value),
            SpecialType.System_Int64 => value,
            SpecialType.System_Byte => isChecked ? checked((byte)value) : unchecked((byte)value),
            SpecialType.System_Char => isChecked ? checked((char)value) : unchecked((char)value),
            SpecialType.System_UInt32 => isChecked ? checked((uint)value) : unchecked((uint)value),
            SpecialType.System_UInt64 => isChecked ? checked((ulong)value) : unchecked((ulong)value),
            SpecialType.System_Int16 => isChecked ? checked((short)value) : unchecked((short)value),
            SpecialType.System_UInt16 => isChecked ? checked((ushort)value) : unchecked((ushort)value),
            SpecialType.System_SByte => isChecked ? checked((sbyte)value) : unchecked((sbyte)value),
            SpecialType.System_Single => (float)value,
            SpecialType.System_Double => (double)value,
            SpecialType.System_Decimal => (decimal)value,
            _ => null,
        };

    private static object? FromUInt64(ulong value, SpecialType to, bool isChecked) =>
        to switch
        {
            SpecialType.System_Single => (float)value,
            SpecialType.System_Double => (double)value,
            SpecialType.System_Decimal => (decimal)value,
            _ => FromInt64(isChecked ? checked((long)value) : unchecked((long)value), to, isChecked),
        };

    private static object? FromDecimal(decimal value, SpecialType to) =>
        to switch
        {
            SpecialType.System_Int32 => (int)value,
            SpecialType.System_Int64 => (long)value,
            SpecialType.System_Byte => (byte)value,
            SpecialType.System_Char => (char)value,
            SpecialType.System_UInt32 => (uint)value,
            SpecialType.System_UInt64 => (ulong)value,
            SpecialType.System_Int16 => (short)value,
            SpecialType.System_UInt16 => (ushort)value,
            SpecialType.System_SByte => (sbyte)value,
            SpecialType.System_Single => (float)value,
            SpecialType.System_Double => (double)value,
            _ => null,
        };

    private static object? FromDouble(double value, object original, SpecialType to, bool isChecked, IOperation operation, Frame frame)
    {
        switch (to)
        {
            case SpecialType.System_Double:
                return value;
            case SpecialType.System_Single:
                return original is float same ? same : (float)value;
            case SpecialType.System_Decimal:
                return original is float single ? (decimal)single : (decimal)value;
        }
        if (!isChecked && !FitsInteger(Math.Truncate(value), to))
        {
            // Processors and runtimes disagree about the result.
            throw frame.Run.Stop(
                Refusals.Unspecified,
                operation.Syntax,
                "The conversion of "
                    + value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)
                    + " to an integer that cannot hold it",
                "use a checked conversion, or test the value first"
            );
        }
        return to == SpecialType.System_UInt64 ? checked((ulong)value) : FromInt64(checked((long)value), to, true);
    }

    private static bool FitsInteger(double value, SpecialType to) =>
        to switch
        {
            SpecialType.System_Int32 => value is >= int.MinValue and <= int.MaxValue,
            SpecialType.System_Int64 => value is >= long.MinValue and < 9223372036854775808.0,
            SpecialType.System_UInt64 => value is >= 0 and < 18446744073709551616.0,
            SpecialType.System_UInt32 => value is >= 0 and <= uint.MaxValue,
            SpecialType.System_Byte => value is >= 0 and <= byte.MaxValue,
            SpecialType.System_SByte => value is >= sbyte.MinValue and <= sbyte.MaxValue,
            SpecialType.System_Int16 => value is >= short.MinValue and <= short.MaxValue,
            SpecialType.System_UInt16 or SpecialType.System_Char => value is >= 0 and <= ushort.MaxValue,
            _ => false,
        };
}
