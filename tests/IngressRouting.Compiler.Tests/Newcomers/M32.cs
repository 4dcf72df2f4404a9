using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace M32;

/// <summary>When a zone's appliance may be patched; windows are written as tags that the patch manager reads.</summary>
public sealed record MaintenanceWindow(DayOfWeek Day, TimeOnly Start, TimeSpan Length)
{
    public TimeOnly End => Start.Add(Length);

    public DateTime NextAfter(DateOnly date)
    {
        var days = ((int)Day - (int)date.DayOfWeek + 7) % 7;
        return date.AddDays(days == 0 ? 7 : days).ToDateTime(Start, DateTimeKind.Utc);
    }

    public bool Collides(MaintenanceWindow other) =>
        Day == other.Day && Start < other.End && other.Start < End;

    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture, "{0:G}:{1:HH\\:mm}-{2:HH\\:mm}", Day, Start, End);
}

public static class Airline
{
    private static readonly DateOnly Release = new(2025, 2, 27);
    private static readonly DateTime Contract = new(2024, 2, 29, 12, 30, 0, DateTimeKind.Utc);

    private static readonly MaintenanceWindow[] Windows =
    [
        new(DayOfWeek.Sunday, new TimeOnly(2, 0), TimeSpan.FromMinutes(90)),
        new(DayOfWeek.Sunday, new TimeOnly(3, 30), new TimeSpan(1, 45, 0)),
        new(DayOfWeek.Thursday, new TimeOnly(23, 0), TimeSpan.FromHours(1) - TimeSpan.FromSeconds(1)),
    ];

    [Topology]
    public static Topology AirlineBooking()
    {
        Validate(Windows);

        var vpc = Vpc("Booking", "10.110.0.0/16")
            .DefaultTag("Release", Release.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .DefaultTag("Quarter", $"{Release.Year}Q{(Release.Month + 2) / 3}");
        var edge = vpc.Igw().GatewayTable();

        foreach (var (i, window) in Windows.Index())
        {
            var zone = Zone.At(i);
            var inspection = vpc.Subnet($"Inspection{i + 1}", vpc.Cidr.Subnet(24, i), zone);
            var app = vpc.Subnet($"App{i + 1}", vpc.Cidr.Subnet(24, 10 + i), zone).MapPublicIpOnLaunch();
            var firewall = inspection.Appliance($"Firewall{i + 1}", Parameter.Ami("FirewallImage")).WithElasticIp();
            var next = window.NextAfter(Release);

            firewall.Tag("Window", window.ToString())
                .Tag("NextPatch", next.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture))
                .Tag("DayOfYear", next.DayOfYear.ToString("000", CultureInfo.InvariantCulture))
                .Tag("Minutes", $"{(int)window.Length.TotalMinutes}m{window.Length.Seconds:00}s");
            inspection.RouteTable().Route(Internet, vpc.Igw());
            edge.Route(app, firewall.Eni());
            app.RouteTable().Route(Internet, firewall.Eni());
        }

        var expiry = Contract.AddYears(1);
        var remaining = expiry - Release.ToDateTime(TimeOnly.MinValue);
        var total = Windows.Aggregate(TimeSpan.Zero, (sum, w) => sum + w.Length);
        vpc.Output("ContractEnds", expiry.ToString("ddd, dd MMM yyyy HH:mm", CultureInfo.InvariantCulture));
        vpc.Output("Remaining", $"{remaining.Days}d {remaining.Hours:D2}h {remaining.Minutes:D2}m");
        vpc.Output("WeeklyMaintenance", total.ToString("c", CultureInfo.InvariantCulture));
        vpc.Output("Leap", DateTime.IsLeapYear(Contract.Year) ? $"{DateTime.DaysInMonth(Contract.Year, 2)}" : "no");
        vpc.Output("ReleaseTicks", $"{(Release.DayNumber - DateOnly.MinValue.DayNumber) * TimeSpan.TicksPerDay}");
        return vpc;
    }

    private static void Validate(IReadOnlyList<MaintenanceWindow> windows)
    {
        var collisions =
            from a in windows.Select((window, index) => (window, index))
            from b in windows.Select((window, index) => (window, index))
            where a.index < b.index && a.window.Collides(b.window)
            select $"{a.window} and {b.window}";
        if (collisions.FirstOrDefault() is { } first)
            throw new InvalidOperationException("Two zones would be patched at once: " + first);
    }
}
