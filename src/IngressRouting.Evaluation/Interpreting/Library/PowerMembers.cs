using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Powers. A result that a double can hold exactly is the same on every machine, because the errors of every implementation are less than
/// half of a last digit there; any other may differ in the last digit.
/// </summary>
internal static class PowerMembers
{
    private const double FirstInexact = 1L << 53;

    public static object Power(MemberCall call)
    {
        var (number, exponent) = ((double)call[0]!, (double)call[1]!);
        if (exponent == 0 || number == 1)
        {
            return 1d;
        }
        if (Math.Floor(exponent) == exponent && Math.Abs(exponent) <= 1023 && Whole(number, (int)exponent) is { } exact)
        {
            return exact;
        }
        return
            exponent == 0.5
            && number > 0
            && Math.Sqrt(number) is <= 1 << 26 and var root
            && Math.Floor(root) == root
            && root * root == number
            ? root
            : RoundedPowers.Find(call, number, exponent)
                ?? throw MathMembers.Inexact(
                    call,
                    exponent is 2 or 3
                        ? "multiply the number by itself"
                        : "put Math.Floor or Math.Ceiling around it and what it is multiplied by, multiply whole numbers, or shift 1 to the left for powers of two"
                );
    }

    /// <summary>A power with a whole exponent, or null when a double does not hold it exactly.</summary>
    private static double? Whole(double number, int exponent)
    {
        if (number == 0)
        {
            return exponent > 0 && 1 / number > 0 ? 0 : null;
        }
        if (!Split(number, out var odd, out var scale) || (exponent < 0 && odd != 1))
        {
            return null;
        }
        double digits = 1;
        for (var i = 0; odd != 1 && i < exponent; i++)
        {
            digits *= odd;
            if (digits >= FirstInexact)
            {
                return null;
            }
        }
        var shift = (long)scale * exponent;
        var isNegative = number < 0 && exponent % 2 != 0;
        return shift is >= -1022 and <= 1023 && digits * Two((int)shift) is var size && !double.IsInfinity(size)
            ? (isNegative ? -size : size)
            : null;
    }

    /// <summary>Takes a number apart into an odd whole number and a power of two.</summary>
    private static bool Split(double number, out double odd, out int scale)
    {
        (odd, scale) = (Math.Abs(number), 0);
        if (double.IsNaN(number) || odd is > 1e30 or < 1e-30)
        {
            return false;
        }
        while (Math.Floor(odd) != odd)
        {
            odd *= 2;
            scale--;
        }
        while (Math.Floor(odd / 2) == odd / 2)
        {
            odd /= 2;
            scale++;
        }
        return true;
    }

    private static double Two(int exponent) => BitConverter.Int64BitsToDouble((long)(exponent + 1023) << 52);
}
