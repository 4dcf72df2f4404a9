using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Makes regular expressions from arguments.</summary>
internal static class RegexCreation
{
    public static readonly TimeSpan NoTimeout = new(-TimeSpan.TicksPerMillisecond);

    /// <summary>So few that no machine is slower.</summary>
    private const long StepsPerMillisecond = 1000;

    /// <summary>The expression of the pattern, the options and the timeout among the arguments, as far as there are any.</summary>
    public static RegexValue Of(MemberCall call, int pattern)
    {
        var text = call.Text(pattern);
        var (options, timeout) = (0, NoTimeout);
        for (var i = pattern + 1; i < call.Arguments.Length; i++)
        {
            switch (call[i])
            {
                case EnumValue chosen:
                    options = (int)chosen.Number;
                    break;
                case TimeSpan given:
                    timeout = given;
                    break;
            }
        }
        var program = call.Run.Regexes.Program(text, options, call.Operation.Syntax, call.Symbol.Name);
        return IsTimeout(timeout) ? new RegexValue(text, program, Patience(timeout)) : throw call.OutOfRange();
    }

    public static long Patience(TimeSpan timeout) =>
        timeout == NoTimeout ? long.MaxValue : timeout.Ticks * StepsPerMillisecond / TimeSpan.TicksPerMillisecond;

    private static bool IsTimeout(TimeSpan timeout) =>
        timeout == NoTimeout || (timeout.Ticks > 0 && timeout.Ticks <= TimeSpan.TicksPerMillisecond * (int.MaxValue - 1));
}
