using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>DateTime</c> that depend neither on the clock nor on the time zone of the machine.</summary>
internal static class DateTimeMembers
{
    public static readonly DateTime Epoch = new(1970, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static readonly MemberTable Table = Build()
        .WithCommon("DateTime")
        .WithCulture()
        .WithShortTexts(hasDate: true, hasTime: true)
        .WithSpans();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["MinValue"] = static _ => DateTime.MinValue,
            ["MaxValue"] = static _ => DateTime.MaxValue,
            ["UnixEpoch"] = static _ => Epoch,
            ["new(long)"] = static c => new DateTime((long)c[0]!),
            ["new(long,DateTimeKind)"] = static c => new DateTime((long)c[0]!, Moments.Kind(c, 1)),
            ["new(int,int,int)"] = static c => new DateTime(c.Int(0), c.Int(1), c.Int(2)),
            ["new(int,int,int,int,int,int)"] = static c => Made(c),
            ["new(int,int,int,int,int,int,DateTimeKind)"] = static c => DateTime.SpecifyKind(Made(c), Moments.Kind(c, 6)),
            ["new(int,int,int,int,int,int,int)"] = static c => Made(c, c.Int(6)),
            ["new(int,int,int,int,int,int,int,DateTimeKind)"] = static c => DateTime.SpecifyKind(Made(c, c.Int(6)), Moments.Kind(c, 7)),
            ["new(DateOnly,TimeOnly)"] = static c => DateOnlyMembers.At(c[0], c[1], DateTimeKind.Unspecified),
            ["new(DateOnly,TimeOnly,DateTimeKind)"] = static c => DateOnlyMembers.At(c[0], c[1], Moments.Kind(c, 2)),
            ["DaysInMonth(int,int)"] = static c => DateTime.DaysInMonth(c.Int(0), c.Int(1)),
            ["IsLeapYear(int)"] = static c => DateTime.IsLeapYear(c.Int(0)),
            ["SpecifyKind(DateTime,DateTimeKind)"] = static c => DateTime.SpecifyKind((DateTime)c[0]!, Moments.Kind(c, 1)),
            ["Kind"] = static c => Self(c).Kind,
            ["Date"] = static c => Self(c).Date,
            ["TimeOfDay"] = static c => Self(c).TimeOfDay,
            ["ToUniversalTime()"] = static c =>
                Self(c).Kind == DateTimeKind.Utc ? Self(c) : throw Moments.Local(c, "'DateTime.ToUniversalTime' of a time without a zone"),
            ["ToLocalTime()"] = RefusingMember.Because(static c => Moments.Local(c, TypeNames.Of(c.Symbol))),
            ["op_Addition(DateTime,TimeSpan)"] = static c => (DateTime)c[0]! + (TimeSpan)c[1]!,
            ["op_Subtraction(DateTime,TimeSpan)"] = static c => (DateTime)c[0]! - (TimeSpan)c[1]!,
            ["op_Subtraction(DateTime,DateTime)"] = static c => (DateTime)c[0]! - (DateTime)c[1]!,
            ["Add(TimeSpan)"] = static c => Self(c).Add((TimeSpan)c[0]!),
            ["Subtract(TimeSpan)"] = static c => Self(c).Subtract((TimeSpan)c[0]!),
            ["Subtract(DateTime)"] = static c => Self(c).Subtract((DateTime)c[0]!),
            ["AddMonths(int)"] = static c => Self(c).AddMonths(c.Int(0)),
            ["AddYears(int)"] = static c => Self(c).AddYears(c.Int(0)),
        };
        AddUnits(table, static (c, ticks) => Self(c).AddTicks(ticks));
        AddParts(table, static c => Self(c));
        MomentParsing.AddTo(table, "DateTime", MomentParsing.DateTime, default(DateTime));
        return table;
    }

    /// <summary>Adds what moves a time by a number of ticks, days, and so on.</summary>
    public static void AddUnits(MemberTable table, Func<MemberCall, long, object> move)
    {
        table["AddTicks(long)"] = c => move(c, (long)c[0]!);
        AddUnit("Days", TimeSpan.TicksPerDay);
        AddUnit("Hours", TimeSpan.TicksPerHour);
        AddUnit("Minutes", TimeSpan.TicksPerMinute);
        AddUnit("Seconds", TimeSpan.TicksPerSecond);
        AddUnit("Milliseconds", TimeSpan.TicksPerMillisecond);
        AddUnit("Microseconds", 10);

        void AddUnit(string unit, long ticks) => table["Add" + unit + "(double)"] = c => move(c, TimeArithmetic.Ticks(c, ticks));
    }

    /// <summary>Adds the parts of a date and of a time of day.</summary>
    public static void AddParts(MemberTable table, Func<MemberCall, DateTime> self)
    {
        table["Year"] = c => self(c).Year;
        table["Month"] = c => self(c).Month;
        table["Day"] = c => self(c).Day;
        table["Hour"] = c => self(c).Hour;
        table["Minute"] = c => self(c).Minute;
        table["Second"] = c => self(c).Second;
        table["Millisecond"] = c => self(c).Millisecond;
        table["Microsecond"] = c => (int)(self(c).Ticks / 10 % 1000);
        table["Nanosecond"] = c => (int)(self(c).Ticks % 10 * 100);
        table["Ticks"] = c => self(c).Ticks;
        table["DayOfWeek"] = c => self(c).DayOfWeek;
        table["DayOfYear"] = c => self(c).DayOfYear;
    }

    public static DateTime Made(MemberCall call, int milliseconds = 0) =>
        new(call.Int(0), call.Int(1), call.Int(2), call.Int(3), call.Int(4), call.Int(5), milliseconds);

    private static DateTime Self(MemberCall call) => (DateTime)call.Receiver!;
}
