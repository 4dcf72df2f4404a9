using System;
using System.Globalization;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N14;

internal sealed record Review(DateOnly Last, int IntervalMonths, string By)
{
    public DateOnly Next
    {
        get
        {
            var due = Last.AddMonths(IntervalMonths);
            return due.DayOfWeek switch
            {
                DayOfWeek.Saturday => due.AddDays(2),
                DayOfWeek.Sunday => due.AddDays(1),
                _ => due,
            };
        }
    }

    public string Window => $"{Last:yyyy-MM-dd}/{Next:yyyy-MM-dd}";
}

internal static class Bank
{
    private static readonly Version Baseline = new(3, 2, 1);
    private static readonly Version Minimum = Version.Parse("3.1");
    private static readonly Review FirewallReview = new(new DateOnly(2025, 8, 31), 6, "ISO");
    private static readonly DateTime Frozen = new(2025, 12, 19, 18, 0, 0, DateTimeKind.Utc);
    private static readonly TimeSpan Freeze = TimeSpan.FromDays(17.5);

    private static string Stamp(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);

    [Topology("bank-dmz")]
    public static Topology Dmz()
    {
        if (Baseline < Minimum)
            throw new InvalidOperationException($"baseline {Baseline} is older than {Minimum.ToString(2)}");

        var vpc = Vpc("BankDmz", "10.201.0.0/18")
            .DefaultTag("baseline", $"v{Baseline.Major}.{Baseline.Minor}.{Baseline.Build}")
            .DefaultTag("review", FirewallReview.Window)
            .DefaultTag("review-by", FirewallReview.By)
            .DefaultTag("freeze", $"{Stamp(Frozen)}..{Stamp(Frozen + Freeze)}");

        var quarter = (FirewallReview.Next.Month - 1) / 3 + 1;
        var outer = vpc.Subnet("Outer", "10.201.0.0/24", Zone.First).Tag("quarter", $"Q{quarter} {FirewallReview.Next.Year}");
        var firewall = outer.Appliance("Outer", Parameter.Ami("FirewallImage"), "m6i.2xlarge")
            .LogicalId("OuterFirewall")
            .WithElasticIp("OuterAddress");
        outer.RouteTable().Route(Internet, vpc.Igw());

        var hosted = new[] { "EBanking", "Brokerage", "OpenBankingApi" };
        foreach (var (service, index) in hosted.Zip(Enumerable.Range(1, hosted.Length)))
        {
            var deadline = new DateOnly(2026, 1, 1).AddDays(30 * index);
            var subnet = vpc.Subnet(service, $"10.201.{8 * index}.0/22", Zone.First)
                .Tag("pentest-until", deadline.ToString("O", CultureInfo.InvariantCulture))
                .Tag("pentest-days", (deadline.DayNumber - FirewallReview.Last.DayNumber).ToString(CultureInfo.InvariantCulture));
            vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
            subnet.RouteTable().Route(Internet, firewall.Eni());
        }

        return vpc;
    }
}
