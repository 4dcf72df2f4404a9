using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>TimeOnly</c>.</summary>
internal static class TimeOnlyMembers
{
    public static readonly MemberTable Table = Build()
        .WithCommon("TimeOnly", isOrdered: false)
        .WithCulture()
        .WithShortTexts(hasDate: false, hasTime: true)
        .WithSpans();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["MinValue"] = static _ => new TimeValue(0),
            ["MaxValue"] = static _ => new TimeValue(TimeSpan.TicksPerDay - 1),
            ["new(long)"] = static c => new TimeValue((long)c[0]!),
            ["new(int,int)"] = static c => Made(c.Int(0), c.Int(1), 0, 0),
            ["new(int,int,int)"] = static c => Made(c.Int(0), c.Int(1), c.Int(2), 0),
            ["new(int,int,int,int)"] = static c => Made(c.Int(0), c.Int(1), c.Int(2), c.Int(3)),
            ["FromTimeSpan(TimeSpan)"] = static c => new TimeValue(((TimeSpan)c[0]!).Ticks),
            ["FromDateTime(DateTime)"] = static c => new TimeValue(((DateTime)c[0]!).TimeOfDay.Ticks),
            ["ToTimeSpan()"] = static c => new TimeSpan(Self(c).Ticks),
            ["Hour"] = static c => Self(c).Time.Hour,
            ["Minute"] = static c => Self(c).Time.Minute,
            ["Second"] = static c => Self(c).Time.Second,
            ["Millisecond"] = static c => Self(c).Time.Millisecond,
            ["Microsecond"] = static c => (int)(Self(c).Ticks / 10 % 1000),
            ["Nanosecond"] = static c => (int)(Self(c).Ticks % 10 * 100),
            ["Ticks"] = static c => Self(c).Ticks,
            ["Add(TimeSpan)"] = static c => Self(c).Add(((TimeSpan)c[0]!).Ticks),
            ["AddHours(double)"] = static c => Self(c).Add(Ticks(c, TimeSpan.TicksPerHour)),
            ["AddMinutes(double)"] = static c => Self(c).Add(Ticks(c, TimeSpan.TicksPerMinute)),
            ["IsBetween(TimeOnly,TimeOnly)"] = static c => IsBetween(Self(c).Ticks, ((TimeValue)c[0]!).Ticks, ((TimeValue)c[1]!).Ticks),
            ["op_Subtraction(TimeOnly,TimeOnly)"] = static c => new TimeSpan(((TimeValue)c[0]!).Add(-((TimeValue)c[1]!).Ticks).Ticks),
        };
        MomentParsing.AddTo(table, "TimeOnly", MomentParsing.Time, new TimeValue(0), hasShortForms: true);
        return table;
    }

    private static TimeValue Made(int hour, int minute, int second, int millisecond) =>
        new(new DateTime(1, 1, 1, hour, minute, second, millisecond).Ticks);

    private static long Ticks(MemberCall call, long ticksPerUnit)
    {
        var ticks = (double)call[0]! * ticksPerUnit;
        // What becomes of a number that is too large is up to the processor.
        return ticks is > long.MinValue and < long.MaxValue ? (long)ticks : throw call.Refuse();
    }

    private static bool IsBetween(long time, long start, long end) =>
        start <= end ? start <= time && time < end : start <= time || time < end;

    private static TimeValue Self(MemberCall call) => (TimeValue)call.Receiver!;
}
