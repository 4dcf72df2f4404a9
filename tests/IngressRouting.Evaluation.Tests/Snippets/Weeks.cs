public static class WeeksSnippets
{
    private static string Name(DateTime day) => $"{ISOWeek.GetYear(day)}-W{ISOWeek.GetWeekOfYear(day):D2}";

    public static object? Ends_of_years() =>
        Enumerable
            .Range(1990, 45)
            .SelectMany(year => new[] { -3, -2, -1, 0, 1, 2, 3 }.Select(days => Name(new DateTime(year, 1, 1, 13, 5, 0).AddDays(days))))
            .ToList();

    public static object? Lengths_of_years() => Enumerable.Range(1995, 410).Select(ISOWeek.GetWeeksInYear).ToList();

    public static object? Starts_and_ends() =>
        Enumerable.Range(2000, 30).Select(year => (ISOWeek.GetYearStart(year).DayOfYear, ISOWeek.GetYearEnd(year))).ToList();

    public static object? Days_of_weeks() =>
        (
            ISOWeek.ToDateTime(2026, 1, DayOfWeek.Monday),
            ISOWeek.ToDateTime(2026, 53, DayOfWeek.Sunday),
            ISOWeek.ToDateTime(2025, 53, (DayOfWeek)7),
            ISOWeek.ToDateTime(2024, 30, DayOfWeek.Wednesday).Kind,
            ISOWeek.ToDateOnly(2024, 30, DayOfWeek.Wednesday).DayNumber
        );

    public static object? Days_without_a_time() =>
        (ISOWeek.GetWeekOfYear(new DateOnly(2027, 1, 3)), ISOWeek.GetYear(new DateOnly(2027, 1, 3)), ISOWeek.GetYear(DateOnly.MaxValue));

    public static object? First_and_last() =>
        (
            Name(DateTime.MinValue),
            Name(DateTime.MaxValue),
            ISOWeek.GetYearStart(1),
            ISOWeek.GetWeeksInYear(1),
            ISOWeek.GetWeeksInYear(9999),
            ISOWeek.GetYearStart(9999)
        );

    public static object? Year_zero() => ISOWeek.GetWeeksInYear(0);

    public static object? Year_ten_thousand() => ISOWeek.GetYearStart(10000);

    public static object? Year_end_beyond() => ISOWeek.GetYearEnd(9999);

    public static object? Week_zero() => ISOWeek.ToDateTime(2026, 0, DayOfWeek.Monday);

    public static object? Week_54() => ISOWeek.ToDateTime(2026, 54, DayOfWeek.Monday);

    public static object? Day_eight() => ISOWeek.ToDateTime(2026, 5, (DayOfWeek)8);

    public static object? Day_before() => ISOWeek.ToDateTime(2026, 5, (DayOfWeek)(-1));
}
