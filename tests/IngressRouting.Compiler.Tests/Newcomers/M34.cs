using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using IngressRouting;
using static IngressRouting.Aws;

namespace M34;

/// <summary>A column of the address report.</summary>
/// <param name="Title">Its heading.</param>
/// <param name="Width">Characters; negative aligns left, as in composite formats.</param>
/// <param name="Value">What a row shows.</param>
public sealed record Column<TRow>(string Title, int Width, Func<TRow, IFormattable> Value)
{
    public string Render(TRow row, string? format = null)
    {
        var text = Value(row).ToString(format, CultureInfo.InvariantCulture);
        return Width < 0 ? text.PadRight(-Width) : text.PadLeft(Width);
    }
}

public sealed class Report<TRow>
{
    private readonly ImmutableArray<(Column<TRow> Column, string? Format)> _columns;

    private Report(ImmutableArray<(Column<TRow>, string?)> columns) => _columns = columns;

    public static Report<TRow> Empty { get; } = new([]);

    public Report<TRow> Add(string title, int width, Func<TRow, IFormattable> value, string? format = null) =>
        new(_columns.Add((new Column<TRow>(title, width, value), format)));

    public string Render(IEnumerable<TRow> rows)
    {
        var builder = new StringBuilder(capacity: 256);
        builder.AppendJoin('|', _columns.Select(c => c.Column.Width < 0 ? c.Column.Title.PadRight(-c.Column.Width) : c.Column.Title.PadLeft(c.Column.Width)));
        builder.Append('\n');
        foreach (var row in rows)
        {
            foreach (var (column, format) in _columns)
                builder.Append(column.Render(row, format)).Append('|');
            builder.Length--;
            builder.Append('\n');
        }

        return builder.Replace(" |", "_|").Insert(0, "# ").ToString().TrimEnd('\n');
    }
}

public readonly record struct Line(int Number, ushort Vlan, decimal Mbps, double Load);

public static class UtilityGrid
{
    private static readonly ImmutableSortedDictionary<string, Line> Lines = new Dictionary<string, Line>
    {
        ["Scada"] = new(1, 0x0A0, 2.5m, 0.125),
        ["Metering"] = new(2, 0x0B4, 12m, 0.5),
        ["Billing"] = new(3, 0x0C8, 100.75m, 0.0625),
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    [Topology]
    public static Topology GridOperations()
    {
        var vpc = Vpc("Grid", "10.180.0.0/16");
        var inspection = vpc.Subnet("Inspection", vpc.Cidr.Subnet(27, 0), Zone.First);
        var diode = inspection.Appliance("Diode", Parameter.Ami("DiodeImage", description: "Data diode, hardened")).WithElasticIp();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        foreach (var (name, line) in Lines)
        {
            var subnet = vpc.Subnet(name, vpc.Cidr.Subnet(23, line.Number), Zone.First).MapPublicIpOnLaunch();
            vpc.Igw().GatewayTable().Route(subnet, diode.Eni());
            subnet.RouteTable().Route(Internet, diode.Eni());
            subnet.Tag("Vlan", FormattableString.Invariant($"{line.Vlan:D4}/0b{line.Vlan:b12}"))
                .Tag("Bandwidth", FormattableString.Invariant($"{line.Mbps,10:#,##0.00} Mbit/s"))
                .Tag("Load", line.Load.ToString("P2", CultureInfo.InvariantCulture));
        }

        var report = Report<Line>.Empty
            .Add("No", 3, line => line.Number)
            .Add("VLAN", -6, line => line.Vlan, "X3")
            .Add("Mbit/s", 8, line => line.Mbps, "0.0")
            .Add("Load", 7, line => line.Load, "0.###");

        var total = Lines.Values.Sum(line => line.Mbps);
        var average = decimal.Round(total / Lines.Count, 3, MidpointRounding.ToEven);
        vpc.Output("Report", report.Render(Lines.Values.OrderByDescending(line => line.Mbps)));
        vpc.Output("Average", average.ToString(CultureInfo.InvariantCulture));
        vpc.Output("Names", string.Create(CultureInfo.InvariantCulture, $"[{string.Join("][", Lines.Keys),30}] {{{Lines.Count:00}}}"));
        return vpc;
    }
}
