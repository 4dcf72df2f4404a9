using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>TimeSpan</c>.</summary>
internal static class TimeSpanMembers
{
    private const long Second = 1_000_000;
    private const long Minute = 60 * Second;
    private const long Hour = 60 * Minute;
    private const long Day = 24 * Hour;

    public static readonly MemberTable Table = Build().WithCommon("TimeSpan").WithSpans();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["Zero"] = static _ => TimeSpan.Zero,
            ["MinValue"] = static _ => TimeSpan.MinValue,
            ["MaxValue"] = static _ => TimeSpan.MaxValue,
            ["TicksPerDay"] = static _ => TimeSpan.TicksPerDay,
            ["new(long)"] = static c => new TimeSpan((long)c[0]!),
            ["new(int,int,int)"] = static c => new TimeSpan(c.Int(0), c.Int(1), c.Int(2)),
            ["new(int,int,int,int)"] = static c => new TimeSpan(c.Int(0), c.Int(1), c.Int(2), c.Int(3)),
            ["new(int,int,int,int,int)"] = static c => new TimeSpan(c.Int(0), c.Int(1), c.Int(2), c.Int(3), c.Int(4)),
            ["new(int,int,int,int,int,int)"] = static c => TimeArithmetic.Whole(c, Day, Hour, Minute, Second, 1000, 1),
            ["Days"] = static c => Self(c).Days,
            ["Hours"] = static c => Self(c).Hours,
            ["Minutes"] = static c => Self(c).Minutes,
            ["Seconds"] = static c => Self(c).Seconds,
            ["Milliseconds"] = static c => Self(c).Milliseconds,
            ["Microseconds"] = static c => (int)(Self(c).Ticks / 10 % 1000),
            ["Nanoseconds"] = static c => (int)(Self(c).Ticks % 10 * 100),
            ["Ticks"] = static c => Self(c).Ticks,
            ["TotalDays"] = static c => (double)Self(c).Ticks / TimeSpan.TicksPerDay,
            ["TotalHours"] = static c => (double)Self(c).Ticks / TimeSpan.TicksPerHour,
            ["TotalMinutes"] = static c => (double)Self(c).Ticks / TimeSpan.TicksPerMinute,
            ["TotalSeconds"] = static c => (double)Self(c).Ticks / TimeSpan.TicksPerSecond,
            ["TotalMilliseconds"] = static c => Self(c).TotalMilliseconds,
            ["TotalMicroseconds"] = static c => (double)Self(c).Ticks / 10,
            ["TotalNanoseconds"] = static c => (double)Self(c).Ticks * 100,
            ["FromTicks(long)"] = static c => new TimeSpan((long)c[0]!),
            ["Parse(string)"] = static c => MomentParsing.Span(c, -1) ?? throw MomentParsing.Malformed(c),
            ["Parse(string,IFormatProvider)"] = static c => MomentParsing.Span(c, 1) ?? throw MomentParsing.Malformed(c),
            ["TryParse(string,out TimeSpan)"] = static c => MomentParsing.Try(c, () => MomentParsing.Span(c, -1), TimeSpan.Zero),
            ["TryParse(string,IFormatProvider,out TimeSpan)"] = static c =>
                MomentParsing.Try(c, () => MomentParsing.Span(c, 1), TimeSpan.Zero),
        };
        AddMaking(table);
        AddArithmetic(table);
        return table;
    }

    private static void AddMaking(MemberTable table)
    {
        table["FromDays(double)"] = static c => TimeArithmetic.Span((double)c[0]!, TimeSpan.TicksPerDay);
        table["FromHours(double)"] = static c => TimeArithmetic.Span((double)c[0]!, TimeSpan.TicksPerHour);
        table["FromMinutes(double)"] = static c => TimeArithmetic.Span((double)c[0]!, TimeSpan.TicksPerMinute);
        table["FromSeconds(double)"] = static c => TimeArithmetic.Span((double)c[0]!, TimeSpan.TicksPerSecond);
        table["FromMilliseconds(double)"] = static c => TimeArithmetic.Span((double)c[0]!, TimeSpan.TicksPerMillisecond);
        table["FromMicroseconds(double)"] = static c => TimeArithmetic.Span((double)c[0]!, 10);
        table["FromDays(int)"] = static c => TimeArithmetic.Whole(c, Day);
        table["FromDays(int,int,long,long,long,long)"] = static c => TimeArithmetic.Whole(c, Day, Hour, Minute, Second, 1000, 1);
        table["FromHours(int)"] = static c => TimeArithmetic.Whole(c, Hour);
        table["FromHours(int,long,long,long,long)"] = static c => TimeArithmetic.Whole(c, Hour, Minute, Second, 1000, 1);
        table["FromMinutes(long)"] = static c => TimeArithmetic.Whole(c, Minute);
        table["FromMinutes(long,long,long,long)"] = static c => TimeArithmetic.Whole(c, Minute, Second, 1000, 1);
        table["FromSeconds(long)"] = static c => TimeArithmetic.Whole(c, Second);
        table["FromSeconds(long,long,long)"] = static c => TimeArithmetic.Whole(c, Second, 1000, 1);
        table["FromMilliseconds(long)"] = static c => TimeArithmetic.Whole(c, 1000);
        table["FromMilliseconds(long,long)"] = static c => TimeArithmetic.Whole(c, 1000, 1);
        table["FromMicroseconds(long)"] = static c => TimeArithmetic.Whole(c, 1);
    }

    private static void AddArithmetic(MemberTable table)
    {
        table.Add(static c => Argument(c, 0).Add(Argument(c, 1)), "op_Addition(TimeSpan,TimeSpan)");
        table.Add(static c => Argument(c, 0).Subtract(Argument(c, 1)), "op_Subtraction(TimeSpan,TimeSpan)");
        table.Add(static c => Self(c).Add(Argument(c, 0)), "Add(TimeSpan)");
        table.Add(static c => Self(c).Subtract(Argument(c, 0)), "Subtract(TimeSpan)");
        table["Negate()"] = static c => Self(c).Negate();
        table["Duration()"] = static c => Self(c).Duration();
        table["op_UnaryNegation(TimeSpan)"] = static c => Argument(c, 0).Negate();
        table["op_UnaryPlus(TimeSpan)"] = static c => c[0];
        table["op_Multiply(TimeSpan,double)"] = static c => TimeArithmetic.Times(Argument(c, 0), (double)c[1]!);
        table["op_Multiply(double,TimeSpan)"] = static c => TimeArithmetic.Times(Argument(c, 1), (double)c[0]!);
        table["Multiply(double)"] = static c => TimeArithmetic.Times(Self(c), (double)c[0]!);
        table["op_Division(TimeSpan,double)"] = static c => TimeArithmetic.Divided(Argument(c, 0), (double)c[1]!);
        table["Divide(double)"] = static c => TimeArithmetic.Divided(Self(c), (double)c[0]!);
        table["op_Division(TimeSpan,TimeSpan)"] = static c => Argument(c, 0).Ticks / (double)Argument(c, 1).Ticks;
        table["Divide(TimeSpan)"] = static c => Self(c).Ticks / (double)Argument(c, 0).Ticks;
    }

    private static TimeSpan Self(MemberCall call) => (TimeSpan)call.Receiver!;

    private static TimeSpan Argument(MemberCall call, int index) => (TimeSpan)call[index]!;
}
