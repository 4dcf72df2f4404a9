using System.Collections.Immutable;
using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace M09;

// Orinoco Media: third-party inspection behind Gateway Load Balancer endpoints, with release metadata on everything.

public static class Release
{
    public static readonly Version Current = new(3, 14, 2, 77);
    public static readonly DateOnly Frozen = new(2025, 2, 27);
    public static readonly Guid Change = Guid.Parse("6f1c2b9e-0d3a-4a57-9a41-5b8f0c7d2e11");
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(135);

    public static ImmutableSortedDictionary<string, string> Tags { get; } = Describe().ToImmutableSortedDictionary();

    private static IEnumerable<KeyValuePair<string, string>> Describe()
    {
        yield return new("release", Current.ToString(3));
        yield return new("frozen", Frozen.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return new("review", Frozen.AddMonths(1).AddDays(3).ToString("O", CultureInfo.InvariantCulture));
        yield return new("weekday", Frozen.DayOfWeek.ToString());
        yield return new("day", $"{Frozen.DayOfYear}/{(DateTime.IsLeapYear(Frozen.Year) ? 366 : 365)}");
        yield return new("change", Change.ToString("N"));
        yield return new("window", Window.ToString(@"hh\:mm", CultureInfo.InvariantCulture));
        if (Current > new Version("3.9"))
            yield return new("generation", "three-ten-plus");
        if (Current.CompareTo(Version.Parse("4.0")) < 0)
            yield return new("support", "yes");
    }
}

public sealed record Cell(char Letter, string Endpoint)
{
    public required ImmutableArray<string> Workloads { get; init; }
    public int Index => Letter - 'a';
    public Zone Zone => Zone.Named($"eu-central-1{Letter}");
}

public static class Orinoco
{
    private static readonly ImmutableArray<Cell> Cells =
    [
        new('a', "vpce-0a1a1a1a1a1a1a1a1") { Workloads = ["Ingest", "Encode"] },
        new('b', "vpce-0b2b2b2b2b2b2b2b2") { Workloads = ["Ingest"] },
        new('c', "vpce-0c3c3c3c3c3c3c3c3") { Workloads = ["Ingest", "Encode", "Archive"] },
    ];

    [Topology]
    public static Topology OrinocoMedia()
    {
        var vpc = Vpc("Media", "10.77.0.0/16");
        foreach (var (key, value) in Release.Tags)
            vpc.DefaultTag($"orinoco:{key}", value);

        var third = 0;
        foreach (var cell in Cells.Reverse())
        {
            var endpoint = Existing.GatewayLoadBalancerEndpoint(cell.Endpoint);
            vpc.Subnet($"Endpoint{char.ToUpper(cell.Letter, CultureInfo.InvariantCulture)}", $"10.77.255.{cell.Index << 4}/28", cell.Zone, out var landing);
            landing.RouteTable().Route(Internet, vpc.Igw());

            foreach (var workload in cell.Workloads)
            {
                var subnet = vpc.Subnet(workload + cell.Letter.ToString().ToUpperInvariant(), $"10.77.{third++}.0/24", cell.Zone);
                subnet.RouteTable().Route(Internet, endpoint);
                vpc.Igw().GatewayTable().Route(subnet, endpoint);
            }
        }

        var perWorkload =
            from cell in Cells
            from workload in cell.Workloads
            group cell.Letter by workload into letters
            let zones = string.Concat(letters)
            orderby zones.Length descending, letters.Key
            select $"{letters.Key}:{zones}";
        vpc.Output("Spread", string.Join(" ", perWorkload));

        var counts = Cells.Select(c => c.Workloads.Length).ToImmutableList().Add(10).RemoveAt(0).SetItem(0, 8);
        vpc.Output("Counts", string.Join("-", counts));
        vpc.Output("Bytes", BitConverter.ToString(Release.Change.ToByteArray(), 0, 4));
        vpc.Output("Age", (new DateOnly(2025, 12, 31).DayNumber - Release.Frozen.DayNumber).ToString(CultureInfo.InvariantCulture));
        vpc.Output("Odd", (Cells[1] with { Letter = 'z' }).Index.ToString(CultureInfo.InvariantCulture));
        return vpc;
    }
}
