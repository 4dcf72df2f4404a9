using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace P40;

public readonly record struct Window(DayOfWeek Day, TimeSpan Start, TimeSpan Duration)
{
    public TimeSpan End => Start + Duration;

    public bool Overlaps(in Window other) => Day == other.Day && Start < other.End && other.Start < End;

    public void Deconstruct(out string day, out string from, out string to, out int minutes)
    {
        day = Day.ToString()[..3].ToLowerInvariant();
        from = Start.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
        to = End.ToString(@"hh\:mm", CultureInfo.InvariantCulture);
        minutes = (int)Duration.TotalMinutes;
    }
}

public sealed class Calendar
{
    private readonly List<Window> windows = [];

    public TimeSpan Total => windows.Aggregate(TimeSpan.Zero, (sum, window) => sum + window.Duration);

    // Moves the wish by an hour until it fits; after the last hour of a day comes the next day.
    public Window Reserve(Window wish)
    {
        while (windows.Exists(window => window.Overlaps(wish)))
        {
            wish = wish with { Start = wish.Start.Add(TimeSpan.FromHours(1)) };
            if (wish.End > TimeSpan.FromDays(1))
                wish = wish with { Day = (DayOfWeek)(((int)wish.Day + 1) % 7), Start = TimeSpan.Zero };
        }

        windows.Add(wish);
        return wish;
    }
}

/// <summary>A fintech in two zones; maintenance windows of the zones never overlap.</summary>
public static class Fintech
{
    private static readonly (string Name, decimal FeePercent, DateOnly Launch)[] Products =
    [
        ("wallet", 1.25m, new(2024, 2, 29)),
        ("credit", 3.5m, new(2025, 7, 1)),
        ("trading", 0.075m, new(2023, 12, 31)),
        ("savings", 0m, new(2026, 1, 15)),
    ];

    [Topology]
    public static Topology Payments()
    {
        var invariant = CultureInfo.InvariantCulture;
        var vpc = Vpc("Fintech", "10.70.0.0/16").DefaultTag("Quarter", Quarter(Products.Max(p => p.Launch)));
        var calendar = new Calendar();
        var gateway = vpc.Igw().GatewayTable();

        var halves = Products.OrderBy(p => p.Launch).Chunk(2).ToArray();
        for (var zone = 0; zone < halves.Length; zone++)
        {
            var inspection = vpc.Subnet($"inspection-{zone + 1}", vpc.Cidr.Subnet(28, zone), Zone.At(zone));
            inspection.RouteTable().Route(Internet, vpc.Igw());
            var firewall = inspection.Appliance($"firewall-{zone + 1}", Parameter.Ami("FirewallImage")).WithElasticIp();

            foreach (var (name, fee, launch) in halves[zone])
            {
                var wish = new Window(launch.DayOfWeek, new TimeSpan(22, 30, 0), TimeSpan.FromMinutes(90 - 30 * zone));
                var (day, from, to, minutes) = calendar.Reserve(wish);
                var subnet = vpc.Subnet(name, vpc.Cidr.Subnet(24, 16 + zone * 8 + Array.FindIndex(halves[zone], p => p.Name == name)), Zone.At(zone));
                subnet
                    .Tag("Maintenance", $"{day}:{from}-{to} +{minutes}")
                    .Tag("Fee", fee.ToString("0.000", invariant))
                    .Tag("FeeOf1000", decimal.Round(1000m * fee / 100m, 1, MidpointRounding.ToEven).ToString(invariant))
                    .Tag("Launch", string.Create(invariant, $"{launch:dd MMM yyyy} / day {launch.DayOfYear:D3}"));
                subnet.RouteTable().Route(Internet, firewall.Eni());
                gateway.Route(subnet, firewall.Eni());
            }
        }

        var anniversary = Products[0].Launch.AddYears(1);
        var age = anniversary.DayNumber - Products[2].Launch.DayNumber;
        return vpc
            .Output("Reserved", calendar.Total.ToString("c", invariant))
            .Output("Anniversary", anniversary.ToString("O", invariant))
            .Output("Age", $"{age / 7}w{age % 7}d")
            .Output("Settlement", new DateOnly(2025, 12, 31).AddDays(1).ToString("yyyyMMdd", invariant))
            .Output("Fees", Products.Sum(p => p.FeePercent).ToString(invariant));
    }

    private static string Quarter(DateOnly date) => $"{date.Year % 100:00}Q{(date.Month + 2) / 3}";
}
