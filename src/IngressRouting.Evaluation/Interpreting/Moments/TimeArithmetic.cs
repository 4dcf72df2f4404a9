using System;
using System.Numerics;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Times computed with floating-point numbers. Before .NET 7, the library rounded such times to milliseconds.</summary>
internal static class TimeArithmetic
{
    public static TimeSpan Span(double value, double ticksPerUnit) =>
        double.IsNaN(value)
            ? throw new ArgumentException("TimeSpan does not accept floating point Not-a-Number values.")
            : Span(value * ticksPerUnit);

    public static TimeSpan Span(double ticks) =>
        ticks is >= long.MinValue and < long.MaxValue ? new TimeSpan((long)ticks)
        : ticks == long.MaxValue ? TimeSpan.MaxValue
        : throw new OverflowException("TimeSpan overflowed because the duration is too long.");

    public static TimeSpan Times(TimeSpan span, double factor) =>
        double.IsNaN(factor) ? throw new ArgumentException("Not a number.") : Span(Math.Round(span.Ticks * factor));

    public static TimeSpan Divided(TimeSpan span, double divisor) =>
        double.IsNaN(divisor) ? throw new ArgumentException("Not a number.") : Span(Math.Round(span.Ticks / divisor));

    /// <summary>How many ticks so many units are, when they are added to a date.</summary>
    public static long Ticks(MemberCall call, long ticksPerUnit)
    {
        var value = (double)call[0]!;
        // A date is less than four million days away from any other one.
        if (double.IsNaN(value))
        {
            throw call.Refuse();
        }
        if (Math.Abs(value) > 3652059.0 * TimeSpan.TicksPerDay / ticksPerUnit)
        {
            throw new ArgumentOutOfRangeException();
        }
        var whole = Math.Truncate(value);
        return ((long)whole * ticksPerUnit) + (long)((value - whole) * ticksPerUnit);
    }

    /// <summary>A span of whole units, of which each argument has so many microseconds.</summary>
    public static TimeSpan Whole(MemberCall call, params long[] microseconds)
    {
        BigInteger sum = 0;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            sum += Convert.ToInt64(call[i]) * (BigInteger)microseconds[i];
        }
        return sum >= long.MinValue / 10 && sum <= long.MaxValue / 10
            ? new TimeSpan((long)sum * 10)
            : throw new ArgumentOutOfRangeException();
    }
}
