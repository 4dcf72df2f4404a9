using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>DateOnly</c>.</summary>
internal static class DateOnlyMembers
{
    public static readonly MemberTable Table = Build()
        .WithCommon("DateOnly", isOrdered: false)
        .WithCulture()
        .WithShortTexts(hasDate: true, hasTime: false)
        .WithSpans();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["MinValue"] = static _ => new DateValue(DateTime.MinValue),
            ["MaxValue"] = static _ => new DateValue(DateTime.MaxValue),
            ["new(int,int,int)"] = static c => new DateValue(new DateTime(c.Int(0), c.Int(1), c.Int(2))),
            ["FromDayNumber(int)"] = static c => DateValue.OfNumber(c.Int(0)),
            ["FromDateTime(DateTime)"] = static c => new DateValue((DateTime)c[0]!),
            ["ToDateTime(TimeOnly)"] = static c => At(c.Receiver, c[0], DateTimeKind.Unspecified),
            ["ToDateTime(TimeOnly,DateTimeKind)"] = static c => At(c.Receiver, c[0], Moments.Kind(c, 1)),
            ["Year"] = static c => Self(c).Day.Year,
            ["Month"] = static c => Self(c).Day.Month,
            ["Day"] = static c => Self(c).Day.Day,
            ["DayOfWeek"] = static c => Self(c).Day.DayOfWeek,
            ["DayOfYear"] = static c => Self(c).Day.DayOfYear,
            ["DayNumber"] = static c => Self(c).Number,
            ["AddDays(int)"] = static c => DateValue.OfNumber((long)Self(c).Number + c.Int(0)),
            ["AddMonths(int)"] = static c => new DateValue(Self(c).Day.AddMonths(c.Int(0))),
            ["AddYears(int)"] = static c => new DateValue(Self(c).Day.AddYears(c.Int(0))),
        };
        MomentParsing.AddTo(table, "DateOnly", MomentParsing.Date, new DateValue(default), hasShortForms: true);
        return table;
    }

    /// <summary>A time on a day.</summary>
    public static DateTime At(object? day, object? time, DateTimeKind kind) =>
        new(((DateValue)day!).Day.Ticks + ((TimeValue)time!).Ticks, kind);

    private static DateValue Self(MemberCall call) => (DateValue)call.Receiver!;
}
