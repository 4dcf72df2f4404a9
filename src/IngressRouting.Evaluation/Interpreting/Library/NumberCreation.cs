using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>CreateChecked</c>, <c>CreateSaturating</c> and <c>CreateTruncating</c> of the simple numbers.</summary>
internal static class NumberCreation
{
    public static void AddTo(MemberTable table)
    {
        table["CreateChecked(TOther)"] = static c => Checked(c);
        table["CreateSaturating(TOther)"] = static c => Saturated(c);
        // Only whole numbers are cut off bit by bit.
        table["CreateTruncating(TOther)"] = static c =>
            Given(c) is float or double or decimal ? Saturated(c) : Numerics.Convert(Given(c), Type(c), false, c.Operation, c.Frame);
    }

    /// <summary>The least and the greatest number of an integer type, or null.</summary>
    public static (decimal Least, decimal Greatest)? Limits(SpecialType type) =>
        type switch
        {
            SpecialType.System_Char => (char.MinValue, char.MaxValue),
            SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
            SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
            SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
            SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
            SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
            SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
            SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
            SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue),
            _ => null,
        };

    /// <summary>The simple number that a static member is used of: the type itself, or what a type parameter stands for.</summary>
    public static SpecialType Type(MemberCall call) =>
        (StaticAbstracts.TypeOf(call.Operation, call.Frame) ?? call.Symbol.ContainingType).SpecialType is var type
        && Numerics.IsNumeric(type)
            ? type
            : throw call.Refuse();

    private static object Given(MemberCall call) => call[0] is { } value && Numerics.IsNumber(value) ? value : throw call.Refuse();

    private static object Checked(MemberCall call) => Numerics.Convert(Given(call), Type(call), true, call.Operation, call.Frame);

    private static object Saturated(MemberCall call)
    {
        var type = Type(call);
        if (Limits(type) is not { } limits)
        {
            // What a decimal has no room for is left out.
            return type == SpecialType.System_Decimal && Given(call) is float or double && !(Math.Abs(Convert.ToDouble(call[0])) < 7e28)
                ? throw call.Refuse()
                : Checked(call);
        }
        var order = Given(call) switch
        {
            float or double => Convert.ToDouble(call[0]) is var number && double.IsNaN(number)
                ? throw call.Refuse()
                : Outside(number, (double)limits.Least, (double)limits.Greatest),
            ulong number => Outside(number, limits.Least, limits.Greatest),
            decimal number => Outside(number, limits.Least, limits.Greatest),
            var number => Outside(
                (long)Numerics.Convert(number, SpecialType.System_Int64, true, call.Operation, call.Frame),
                limits.Least,
                limits.Greatest
            ),
        };
        return order == 0 ? Checked(call) : Limit(call, type, order > 0 ? limits.Greatest : limits.Least);
    }

    public static object Limit(MemberCall call, SpecialType type, decimal limit) =>
        type == SpecialType.System_Char ? (char)limit : Numerics.Convert(limit, type, true, call.Operation, call.Frame);

    private static int Outside<T>(T number, T least, T greatest)
        where T : IComparable<T> =>
        number.CompareTo(greatest) >= 0 ? 1
        : number.CompareTo(least) <= 0 ? -1
        : 0;
}
