using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>What only floating-point numbers have, and what they do in their own way: not a number, infinities and two zeros.</summary>
internal static class FloatingMembers
{
    public static void AddTo(MemberTable table)
    {
        foreach (var type in new[] { "double", "float" })
        {
            table["IsNaN(" + type + ")"] = static c => double.IsNaN(Wide(c[0]));
            table["IsInfinity(" + type + ")"] = static c => double.IsInfinity(Wide(c[0]));
            table["IsPositiveInfinity(" + type + ")"] = static c => double.IsPositiveInfinity(Wide(c[0]));
            table["IsNegativeInfinity(" + type + ")"] = static c => double.IsNegativeInfinity(Wide(c[0]));
            table["IsFinite(" + type + ")"] = static c => IsFinite(Wide(c[0]));
            table["IsNegative(" + type + ")"] = static c => IsNegative(Wide(c[0]));
            table["IsInteger(" + type + ")"] = static c => IsFinite(Wide(c[0])) && Math.Truncate(Wide(c[0])) == Wide(c[0]);
        }
    }

    public static object Absolute(object value) =>
        value is float single
            ? IsNegative(single)
                ? -single
                : single
            : IsNegative((double)value)
                ? -(double)value
                : value;

    /// <summary>The less or the greater of two numbers: what is not a number wins, and a negative zero is the less one.</summary>
    public static object Pick(MemberCall call, int sign)
    {
        var (left, right) = (Wide(call[0]), Wide(call[1]));
        if (double.IsNaN(left) || double.IsNaN(right))
        {
            return double.IsNaN(left) ? call[0]! : call[1]!;
        }
        var order = left == right ? IsNegative(right).CompareTo(IsNegative(left)) : left.CompareTo(right);
        return order == sign ? call[0]! : call[1]!;
    }

    public static object Clamp(MemberCall call)
    {
        var (value, low, high) = (Wide(call[0]), Wide(call[1]), Wide(call[2]));
        return low > high
                ? throw call.Run.Fault("System.ArgumentException", "The lower bound cannot be greater than the upper one.", call.Operation)
            : value < low ? call[1]!
            : value > high ? call[2]!
            : call[0]!;
    }

    private static double Wide(object? value) => Convert.ToDouble(value);

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);

    private static bool IsNegative(double value) => BitConverter.DoubleToInt64Bits(value) < 0;
}
