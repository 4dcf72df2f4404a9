using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace P11;

/// <summary>Margie's Travel: appliances are replaced by calendar, in waves, outside of freezes.</summary>
public static class Travel
{
    private static readonly DateOnly Start = new(2026, 2, 26);
    private static readonly (DateOnly From, DateOnly To, string Why)[] Freezes =
    [
        (new(2026, 4, 1), new(2026, 4, 12), "Easter"),
        (DateOnly.ParseExact("2026-07-10", "yyyy-MM-dd", CultureInfo.InvariantCulture), new(2026, 8, 31), "summer"),
        (new(2026, 12, 15), new(2027, 1, 6), "winter"),
    ];

    private static readonly TimeOnly Window = new(22, 30);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsWorkday(DateOnly date) => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday or DayOfWeek.Friday);

    private static DateOnly NextAllowed(DateOnly date)
    {
        while (true)
        {
            var hit = Array.FindIndex(Freezes, f => date >= f.From && date <= f.To);
            if (hit >= 0)
                date = Freezes[hit].To.AddDays(1);
            else if (!IsWorkday(date))
                date = date.AddDays(1);
            else
                return date;
        }
    }

    private static IEnumerable<DateOnly> Waves(DateOnly first, int months)
    {
        for (var date = NextAllowed(first); ; date = NextAllowed(date.AddMonths(months)))
            yield return date;
    }

    // Gauss's Easter, to check the table above.
    private static DateOnly Easter(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4, l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
        var (month, day) = Math.DivRem(h + l - 7 * m + 114, 31);
        return new DateOnly(year, month, day + 1);
    }

    [Topology]
    public static Topology Margie()
    {
        var easter = Easter(Start.Year);
        if (!(Freezes[0].From <= easter && easter <= Freezes[0].To))
            throw new InvalidOperationException($"Easter is on {Iso(easter)}, outside of its freeze");

        var vpc = Vpc("Travel", "10.144.0.0/16").DefaultTag("PlanFrom", Iso(Start));
        foreach (var (zone, date) in Waves(Start, 2).Take(3).Index())
        {
            var edge = vpc.Subnet($"Edge{zone}", vpc.Cidr.Subnet(25, zone), Zone.At(zone));
            var web = vpc.Subnet($"Booking{zone}", vpc.Cidr.Subnet(24, 10 + zone), Zone.At(zone));
            var week = ISOWeek.GetWeekOfYear(date.ToDateTime(TimeOnly.MinValue));
            var begin = date.ToDateTime(Window, DateTimeKind.Utc);
            var end = begin + TimeSpan.FromMinutes(45 * (zone + 2));
            var guard = edge.Appliance($"Guard{zone}", Parameter.Ami("GuardImage")).WithElasticIp()
                .Tag("ReplaceOn", Iso(date))
                .Tag("ReplaceDay", date.ToString("ddd d MMM yyyy", CultureInfo.InvariantCulture))
                .Tag("ReplaceWeek", $"{date.Year}-W{week:D2}")
                .Tag("WindowUtc", begin.ToString("s", CultureInfo.InvariantCulture) + "Z")
                .Tag("WindowEnd", end.ToString("yyyyMMdd'T'HHmm", CultureInfo.InvariantCulture))
                .Tag("Epoch", new DateTimeOffset(begin).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture));
            edge.RouteTable().Route(Internet, vpc.Igw());
            vpc.Igw().GatewayTable().Route(web, guard.Eni());
            web.RouteTable().Route(Internet, guard.Eni());
        }

        var frozen = Freezes.Sum(f => f.To.DayNumber - f.From.DayNumber + 1);
        var longest = Freezes.MaxBy(f => f.To.DayNumber - f.From.DayNumber);
        vpc.Output("FrozenDays", $"{frozen} days, longest in {longest.Why}");
        vpc.Output("Easter", $"{Iso(easter)} is day {easter.DayOfYear}; leap year {DateTime.IsLeapYear(2028)}");
        vpc.Output("Lifetime", TimeSpan.FromHours(1000).ToString("d'd 'hh'h'", CultureInfo.InvariantCulture));
        vpc.Output("Business", Enumerable.Range(0, 28).Select(Start.AddDays).Count(IsWorkday).ToString());
        return vpc;
    }
}
