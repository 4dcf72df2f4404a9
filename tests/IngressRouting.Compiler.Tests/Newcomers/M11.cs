using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace M11;

// Fjordkraft Smart Metering: three environments that differ by a record, not by copies of the code.

public enum Stage { Dev, Test, Prod }

public readonly record struct Size(string InstanceType, int Zones, bool HighlyAvailable)
{
    public static readonly Size Small = new("t3.small", 1, false);
    public static readonly Size Large = new("c6in.xlarge", 3, true);
}

public record Settings
{
    public required Stage Stage { get; init; }
    public Size Size { get; init; } = Size.Small;
    public string Owner { get; init; } = "metering@fjordkraft.example";
    public IReadOnlyDictionary<string, decimal> Budget { get; init; } = new Dictionary<string, decimal> { ["network"] = 120.50m };
    public int Offset => 32 * (int)Stage;
    public string Cidr => $"10.{Offset}.0.0/16";

    protected virtual bool PrintMembers(System.Text.StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"{Stage} x{Size.Zones}");
        return true;
    }
}

public sealed record AuditedSettings : Settings
{
    public string Auditor { get; init; } = "none";
}

public static class Fjordkraft
{
    private static readonly Settings Base = new() { Stage = Stage.Dev };

    [Topology]
    public static Topology FjordkraftDev() => Build(Base);

    [Topology]
    public static Topology FjordkraftTest() => Build(Base with { Stage = Stage.Test, Size = Size.Small with { Zones = 2 } });

    [Topology]
    public static Topology FjordkraftProd() => Build(new AuditedSettings
    {
        Stage = Stage.Prod,
        Size = Size.Large,
        Auditor = "Berg & Dahl",
        Budget = new Dictionary<string, decimal>(Base.Budget) { ["network"] = 2_400m, ["inspection"] = 3_999.9m },
    });

    private static Topology Build(Settings settings)
    {
        var (type, zones, available) = settings.Size;
        var name = settings.Stage.ToString("G");
        var vpc = Vpc(name, settings.Cidr)
            .DefaultTag("stage", $"{settings.Stage:D}-{name.ToLowerInvariant()}")
            .DefaultTag("owner", settings.Owner);

        for (var z = 0; z < zones; z++)
        {
            var firewall = AddFirewall(z);
            AddMeters(z, firewall, out var meters);
            if (settings is AuditedSettings { Auditor: not "none" and var auditor } && z == zones - 1)
                meters.Tag("auditor", auditor.Replace("&", "and"));
        }

        var total = settings.Budget.Values.Sum();
        var share = settings.Budget.Select(b => $"{b.Key} {Math.Round(b.Value / total * 100, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture)}");
        vpc.Output("Budget", $"EUR {total.ToString("#,##0.00", CultureInfo.InvariantCulture)}: {string.Join(", ", share)}");
        vpc.Output("Settings", settings.ToString());
        vpc.Output("SameAsBase", (settings == Base).ToString());
        vpc.Output("Stages", string.Join('<', Enum.GetValues<Stage>().Where(s => s <= settings.Stage)));
        if (available)
            vpc.Output("Pager", $"+47 {5550100 + settings.Offset:### ## ##}");
        return vpc;

        Appliance AddFirewall(int zone)
        {
            var subnet = vpc.Subnet($"Guard{zone + 1}", $"10.{settings.Offset}.0.{zone << 5}/27", Zone.At(zone));
            subnet.RouteTable().Route(Internet, vpc.Igw());
            return subnet.Appliance($"Watt{zone + 1}", Parameter.Ami("WattImage"), type).WithElasticIp();
        }

        void AddMeters(int zone, Appliance firewall, out Subnet meters)
        {
            meters = vpc.Subnet($"Meters{zone + 1}", $"10.{settings.Offset}.{16 * (zone + 1)}.0/20", Zone.At(zone));
            meters.RouteTable().Route(Internet, firewall.Eni());
            vpc.Igw().GatewayTable().Route(meters, firewall.Eni());
        }
    }
}
