public static class MomentsSnippets
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;
    private static readonly DateTime Created = new(2024, 3, 1, 12, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Plain = new(2024, 2, 29, 23, 59, 58, 987);
    private static readonly TimeSpan Retention = TimeSpan.FromDays(30);
    private static readonly DateOnly Review = new(2025, 12, 31);
    private static readonly TimeOnly Noon = new(12, 30, 15, 250);
    private static readonly DateTimeOffset Shifted = new(2024, 3, 1, 1, 2, 3, TimeSpan.FromHours(-5));

    public static object Formats_without_a_culture() =>
        (
            Created.ToString("O") + Created.ToString("s") + Created.ToString("u") + Created.ToString("R"),
            $"{Plain:O} {Plain:s} {Plain:u} {Plain:r}",
            Retention.ToString(),
            $"{TimeSpan.FromMinutes(90)} {new TimeSpan(1, 2, 3, 4, 5):c} {-Retention:hh\\:mm}",
            Review.ToString("O") + $"{Review:R}",
            Noon.ToString("o") + $"{Noon:R}",
            (
                Shifted.ToString("O") + Shifted.ToString("u") + Shifted.ToString("R") + Shifted.ToString("s"),
                (Created + Retention).ToString("O")
            )
        );

    public static object Formats_with_the_invariant_culture()
    {
        var text = new StringBuilder();
        foreach (
            var format in new string?[]
            {
                null,
                "",
                "d",
                "D",
                "f",
                "F",
                "g",
                "G",
                "m",
                "M",
                "t",
                "T",
                "y",
                "Y",
                "yyyy-MM-dd",
                "dd/MM/yyyy HH:mm:ss.fffffff K",
                "ddd d MMM yy h:m:s tt",
                "'day' dd",
                "\\d\\d",
                "%d",
            }
        )
        {
            text.Append(
                Culture,
                $"{Created.ToString(format, Culture)}|{Plain.ToString(format, Culture)}|{Shifted.ToString(format, Culture)}\n"
            );
        }
        foreach (
            var format in new string?[]
            {
                null,
                "",
                "d",
                "D",
                "m",
                "M",
                "y",
                "Y",
                "o",
                "O",
                "r",
                "R",
                "yyyy-MM-dd",
                "dd/MM/yyyy",
                "dddd 'h' MMM",
            }
        )
        {
            text.Append(Culture, $"{Review.ToString(format, Culture)}|");
        }
        foreach (var format in new string?[] { null, "", "t", "T", "o", "R", "HH:mm", "hh:mm tt", "HHmmss.ffff", "'d' H:m" })
        {
            text.Append(Culture, $"{Noon.ToString(format, Culture)}|");
        }
        text.Append(Culture, $"{Retention:g}|{-TimeSpan.FromTicks(1234567):G}|{Created}|{Review}|{Noon}|{Shifted:zzz}");
        return text.ToString();
    }

    private static string Tried(Func<object> make)
    {
        try
        {
            return string.Create(Culture, $"{make()}");
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            return e is FormatException ? "format"
                : e is OverflowException ? "overflow"
                : e is ArgumentOutOfRangeException ? "range"
                : "argument";
        }
    }

    public static object Wrong_formats() =>
        string.Join(
            "|",
            new[] { "x", "T", "t", "yyyy HH", "HH:mm", "yyyy:MM", "s", "u", "z", "G", "dd t", "K" }.Select(format =>
                Tried(() => Review.ToString(format, Culture))
                + Tried(() => Noon.ToString(format, Culture))
                + Tried(() => Retention.ToString(format, Culture))
                + Tried(() => Guid.Empty.ToString(format, Culture))
            )
        );

    public static object Parts() =>
        (
            (Created.Year, Created.Month, Created.Day, Created.Hour, Created.DayOfWeek, Created.DayOfYear, Created.Kind),
            (Plain.Millisecond, Plain.Ticks, Plain.Date.ToString("O"), Plain.TimeOfDay.ToString(), Plain.AddTicks(1234).Microsecond),
            (Review.Year, Review.Month, Review.Day, Review.DayNumber, Review.DayOfWeek, Review.DayOfYear),
            (Noon.Hour, Noon.Minute, Noon.Second, Noon.Millisecond, Noon.Ticks),
            (Retention.Days, Retention.TotalHours, new TimeSpan(1, 2, 3).TotalDays, TimeSpan.FromTicks(1234567).TotalMinutes),
            (TimeSpan.FromTicks(-1234567).TotalMilliseconds, TimeSpan.MaxValue.TotalMilliseconds, TimeSpan.FromTicks(98765).TotalSeconds),
            (
                Shifted.Offset.ToString(),
                Shifted.UtcDateTime.ToString("O"),
                Shifted.Hour,
                Shifted.ToUnixTimeSeconds(),
                Shifted.UtcTicks,
                Shifted.DateTime.Kind
            )
        );

    public static object Arithmetic() =>
        (
            (Created + Retention - new TimeSpan(1, 0, 0)).ToString("O"),
            (Plain - Created).ToString(),
            Created.AddDays(1.5).AddHours(-0.1).AddMinutes(1 / 3.0).AddSeconds(1e-7).AddMilliseconds(0.00015).ToString("O"),
            Plain.AddMonths(12).AddYears(-1).ToString("O"),
            (
                Review.AddDays(60).AddMonths(-1).AddYears(4).ToString("O"),
                Review.ToDateTime(Noon).ToString("O"),
                DateOnly.FromDateTime(Plain).ToString("O")
            ),
            (
                Noon.Add(TimeSpan.FromHours(30)).ToString("O"),
                Noon.AddHours(-13.5).ToString("O"),
                (new TimeOnly(1, 0) - Noon).ToString(),
                Noon.AddMinutes(0.001).ToString("O")
            ),
            (
                (Retention * 1.1).ToString(),
                (0.3 * Retention).ToString(),
                (Retention / 7).ToString(),
                Retention / TimeSpan.FromHours(7),
                TimeSpan.FromDays(1.23456789).ToString(),
                TimeSpan.FromSeconds(0.0000001).ToString()
                    + TimeSpan.FromMilliseconds(1.5)
                    + TimeSpan.FromHours(1, 2, 3, 4, 5)
                    + TimeSpan.FromDays(1, 2),
                (-Retention).Duration() == Retention
            )
        );

    public static object Comparisons() =>
        (
            Created < Plain,
            Created == new DateTime(2024, 3, 1, 12, 0, 0),
            Review > new DateOnly(2025, 1, 1),
            Noon.IsBetween(new TimeOnly(22, 0), new TimeOnly(13, 0)),
            Shifted == Shifted.ToUniversalTime(),
            Shifted.EqualsExact(Shifted.ToUniversalTime()),
            (
                new[] { Created, Plain }.Min().ToString("O"),
                new[] { Review, new DateOnly(2024, 1, 1) }.OrderBy(day => day).First().Year,
                new HashSet<DateOnly> { Review, new(2025, 12, 31) }.Count,
                Retention.CompareTo(TimeSpan.Zero),
                DateTime.Compare(Plain, Created),
                Guid.Empty < Guid.Parse("00000000-0000-0000-0000-000000000001"),
                default(DateTime) == DateTime.MinValue && default(DateOnly) == DateOnly.MinValue && new Guid() == Guid.Empty
            )
        );

    public static object Out_of_range() =>
        string.Join(
            "|",
            Tried(() => new DateTime(2023, 2, 29)),
            Tried(() => new DateOnly(2024, 13, 1)),
            Tried(() => new TimeOnly(24, 0)),
            Tried(() => DateTime.MaxValue.AddDays(1)),
            Tried(() => DateTime.MinValue.AddDays(-1e300)),
            Tried(() => Review.AddDays(int.MaxValue)),
            Tried(() => TimeSpan.FromDays(1e10)),
            Tried(() => TimeSpan.FromDays(int.MaxValue)),
            Tried(() => TimeSpan.FromHours(double.NaN)),
            Tried(() => TimeSpan.MaxValue + TimeSpan.FromTicks(1)),
            Tried(() => Retention / 0.0),
            Tried(() => new DateTimeOffset(Created, TimeSpan.FromHours(1))),
            Tried(() => new Guid("6-f"))
        );

    public static object Parsing() =>
        (
            DateTime.Parse("2024-03-01", Culture).ToString("O"),
            DateTime.Parse("2024-03-01T12:30:00.5", Culture).ToString("O"),
            DateTime.Parse("2024-03-01T12:30:00Z", Culture, DateTimeStyles.RoundtripKind).ToString("O"),
            DateTime.ParseExact("01.03.2024 07:08", "dd.MM.yyyy HH:mm", Culture).ToString("O"),
            DateTime.TryParseExact("2024-3-1", "yyyy-MM-dd", Culture, DateTimeStyles.None, out var none) + none.ToString("O"),
            DateTime.TryParse("none", Culture, out _),
            (
                DateOnly.Parse("2025-12-31", Culture) == Review,
                DateOnly.ParseExact("20251231", "yyyyMMdd", Culture).DayNumber,
                DateOnly.ParseExact("2025-12-31", "O").DayNumber,
                TimeOnly.ParseExact("12:30", "HH:mm", Culture).Ticks,
                TimeSpan.Parse("1:30:00").Ticks,
                TimeSpan.Parse("-1.12:24:02.5", Culture).Ticks,
                DateTimeOffset.Parse("2024-03-01T12:30:00+02:00", Culture).ToString("O")
            )
        );

    public static object Malformed() => DateTime.ParseExact("2024-02-30", "yyyy-MM-dd", Culture);

    public static object Malformed_day() => DateOnly.Parse("2024-02-30", Culture);

    public static object Identifiers()
    {
        var id = Guid.Parse("6F9619FF-8B86-D011-B42D-00C04FC964FF");
        return (
            id.ToString(),
            $"{id:N} {id:B} {id:P} {id:X}",
            id.ToString("D", Culture),
            new Guid("{6f9619ff-8b86-d011-b42d-00c04fc964ff}") == id,
            new Guid(id.ToByteArray()).Equals(id),
            id.ToByteArray(),
            (
                Guid.TryParse("6f96", out var none),
                none,
                new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11).ToString(),
                Guid.ParseExact(id.ToString("N"), "N") == id,
                Guid.TryParse((string?)null, out _)
            ).ToString()
        );
    }

    public static object Types()
    {
        object boxed = Review;
        return (
            boxed is DateOnly day && day == Review,
            boxed.GetType().Name,
            (object)Created is DateTime,
            Guid.Empty.GetType().FullName,
            (DateOnly?)null is null
        );
    }

    [Refused("IR9207", "Created.ToString(\"yyyy-MM-dd\")")]
    public static object Calendars_differ() => Created.ToString("yyyy-MM-dd");

    [Refused("IR9207", "Created")]
    public static object Text_of_a_time() => $"{Created}";

    [Refused("IR9207", "Review.ToString()")]
    public static object Text_of_a_day() => Review.ToString();

    [Refused("IR9207", "DateTime.Parse(\"2024-03-01\")")]
    public static object Parsing_without_a_culture() => DateTime.Parse("2024-03-01");

    [Refused("IR9204", "new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Local)")]
    public static object Local_time() => new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Local).Ticks;

    [Refused("IR9204", "Created.ToLocalTime()")]
    public static object To_local_time() => Created.ToLocalTime();

    [Refused("IR9204", "Plain")]
    public static object Offset_of_the_machine()
    {
        DateTimeOffset at = Plain;
        return at.Ticks;
    }

    [Refused("IR9204", "DateTime.Parse(\"2024-03-01T12:30:00Z\", Culture)")]
    public static object Zone_of_the_machine() => DateTime.Parse("2024-03-01T12:30:00Z", Culture);

    [Refused("IR9204", "Plain.ToString(\"HH:mm zzz\", Culture)")]
    public static object Offset_in_a_format() => Plain.ToString("HH:mm zzz", Culture);

    [Refused("IR9102", "DateTime.Parse(\"1 March 2024\", Culture)")]
    public static object Other_forms() => DateTime.Parse("1 March 2024", Culture);

    [Refused("IR9102", "DateTime.ParseExact(\"12:30\", \"HH:mm\", Culture)")]
    public static object Today_at() => DateTime.ParseExact("12:30", "HH:mm", Culture);

    [Refused("IR9202", "DateTime.Today")]
    public static object Today() => DateTime.Today;

    [Refused("IR9203", "Guid.NewGuid()")]
    public static object By_chance() => Guid.NewGuid();
}
