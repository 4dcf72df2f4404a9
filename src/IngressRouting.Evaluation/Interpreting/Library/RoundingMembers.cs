using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of <c>Math</c> that round.</summary>
internal static class RoundingMembers
{
    private const double FirstWhole = 1e16;

    public static readonly MemberTable Table = new()
    {
        ["Floor(double)"] = static c => Math.Floor(RoundedPowers.Check(c, (double)c[0]!)),
        ["Ceiling(double)"] = static c => Math.Ceiling(RoundedPowers.Check(c, (double)c[0]!)),
        ["Truncate(double)"] = static c => Math.Truncate(RoundedPowers.Check(c, (double)c[0]!)),
        ["Round(double)"] = static c => Math.Round((double)c[0]!),
        ["Round(double,int)"] = static c => Round(c, (double)c[0]!, c.Int(1)),
        ["Round(double,MidpointRounding)"] = static c => Round(c, (double)c[0]!, (MidpointRounding)c[1]!),
        ["Floor(decimal)"] = static c => Math.Floor((decimal)c[0]!),
        ["Ceiling(decimal)"] = static c => Math.Ceiling((decimal)c[0]!),
        ["Truncate(decimal)"] = static c => Math.Truncate((decimal)c[0]!),
        ["Round(decimal)"] = static c => Math.Round((decimal)c[0]!),
        ["Round(decimal,int)"] = static c => Math.Round((decimal)c[0]!, c.Int(1)),
        ["Round(decimal,MidpointRounding)"] = static c => Round(c, (decimal)c[0]!, (MidpointRounding)c[1]!),
        ["Round(decimal,int,MidpointRounding)"] = static c => Math.Round((decimal)c[0]!, c.Int(1), Nearest(c, (MidpointRounding)c[2]!)),
    };

    /// <summary>Older versions of the library know two ways only, so the others are computed by what they mean.</summary>
    private static double Round(MemberCall call, double number, MidpointRounding rounding) =>
        (int)rounding switch
        {
            2 => Math.Truncate(number),
            3 => Math.Floor(number),
            4 => Math.Ceiling(number),
            _ => Math.Round(number, Nearest(call, rounding)),
        };

    private static decimal Round(MemberCall call, decimal number, MidpointRounding rounding) =>
        (int)rounding switch
        {
            2 => Math.Truncate(number),
            3 => Math.Floor(number),
            4 => Math.Ceiling(number),
            _ => Math.Round(number, Nearest(call, rounding)),
        };

    private static MidpointRounding Nearest(MemberCall call, MidpointRounding rounding) =>
        rounding is MidpointRounding.ToEven or MidpointRounding.AwayFromZero
            ? rounding
            : throw call.Run.Stop(Refusals.Construct, call.Operation.Syntax, "Rounding with MidpointRounding." + rounding);

    /// <summary>Scales, rounds and scales back, as the library does.</summary>
    private static double Round(MemberCall call, double number, int digits)
    {
        if (digits is < 0 or > 15)
        {
            throw call.OutOfRange();
        }
        var power = 1d;
        for (var i = 0; i < digits; i++)
        {
            power *= 10;
        }
        return Math.Abs(number) < FirstWhole ? Math.Round(number * power) / power : number;
    }
}
