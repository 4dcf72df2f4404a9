using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>ISOWeek</c>: weeks begin on Monday, and the first one of a year is that of January 4.</summary>
internal static class WeekMembers
{
    public static readonly MemberTable Table = new()
    {
        ["GetWeekOfYear(DateTime)"] = static c => Of((DateTime)c[0]!).Week,
        ["GetWeekOfYear(DateOnly)"] = static c => Of(((DateValue)c[0]!).Day).Week,
        ["GetYear(DateTime)"] = static c => Of((DateTime)c[0]!).Year,
        ["GetYear(DateOnly)"] = static c => Of(((DateValue)c[0]!).Day).Year,
        ["GetWeeksInYear(int)"] = static c => WeeksOf(c.Int(0)),
        ["GetYearStart(int)"] = static c => At(c.Int(0), 1, 1),
        ["GetYearEnd(int)"] = static c => At(c.Int(0), WeeksOf(c.Int(0)), 7),
        ["ToDateTime(int,int,DayOfWeek)"] = static c => Given(c),
        ["ToDateOnly(int,int,DayOfWeek)"] = static c => new DateValue(Given(c)),
    };

    private static (int Year, int Week) Of(DateTime day)
    {
        var week = (day.DayOfYear - Number(day.DayOfWeek) + 10) / 7;
        return week < 1 ? (day.Year - 1, WeeksOf(day.Year - 1))
            : week > WeeksOf(day.Year) ? (day.Year + 1, 1)
            : (day.Year, week);
    }

    /// <summary>A year has another week when it begins or ends on a Thursday.</summary>
    private static int WeeksOf(int year) =>
        year is < 1 or > 9999 ? throw new ArgumentOutOfRangeException()
        : new DateTime(year, 1, 1).DayOfWeek == DayOfWeek.Thursday || new DateTime(year, 12, 31).DayOfWeek == DayOfWeek.Thursday ? 53
        : 52;

    /// <summary>The library takes 7 for a Sunday, too.</summary>
    private static DateTime Given(MemberCall call) =>
        Enums.Number(call[2]) is not int day ? throw call.Refuse()
        : day is < 0 or > 7 || call.Int(1) is < 1 or > 53 ? throw new ArgumentOutOfRangeException()
        : At(call.Int(0), call.Int(1), day == 0 ? 7 : day);

    private static DateTime At(int year, int week, int day)
    {
        var fourth = new DateTime(year, 1, 4);
        return fourth.AddDays((7 * (week - 1)) + day - Number(fourth.DayOfWeek));
    }

    private static int Number(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;
}
