using System.Globalization;
using System.Text;
using IngressRouting;
using static IngressRouting.Aws;

namespace M07;

/// <summary>
/// Aurora Stream: Kubernetes pods live in 100.64.0.0/16, go out by one NAT gateway per zone,
/// and reach the data centre by a private NAT gateway.
/// </summary>
public class AuroraStream
{
    private const int ZoneCount = 3;
    private static readonly string[] Nodes = { "edge", "nat", "node", "pod" };
    private static readonly Dictionary<string, Func<int, string>> Plan = new()
    {
        ["edge"] = z => $"10.12.0.{z * 32}/27",
        ["nat"] = z => $"10.12.1.{z * 32}/27",
        ["node"] = z => $"10.12.{16 + z * 4}.0/22",
        ["pod"] = z => string.Create(CultureInfo.InvariantCulture, $"100.64.{z * 64}.0/18"),
    };

    private readonly Vpc _vpc = Vpc("Aurora", "10.12.0.0/16").SecondaryCidr("100.64.0.0/16");
    private readonly List<NatGateway> _nats = new(ZoneCount);
    private readonly StringBuilder _journal = new();

    private AuroraStream() { }

    private Subnet Make(string kind, int zone)
    {
        var name = CultureInfo.InvariantCulture.TextInfo.ToTitleCase(kind) + "ABC"[zone];
        _journal.AppendFormat(CultureInfo.InvariantCulture, "{0,-6}|{1,18}|{2:D2}", name, Plan[kind](zone), zone).Append('\n');
        return _vpc.Subnet(name, Plan[kind](zone), Zone.At(zone)).Tag("kind", kind);
    }

    private void Wire()
    {
        var grid = Nodes
            .SelectMany(kind => Enumerable.Range(0, ZoneCount), (kind, zone) => (kind, zone, subnet: Make(kind, zone)))
            .ToList();

        var rows = grid.Chunk(ZoneCount).ToArray();
        foreach (var ((edge, nat), (node, pod)) in rows[0].Zip(rows[1]).Zip(rows[2].Zip(rows[3])))
        {
            edge.subnet.RouteTable().Route(Internet, _vpc.Igw());
            var outbound = edge.subnet.NatGateway($"Out{edge.zone}");
            var inside = nat.subnet.PrivateNatGateway($"In{edge.zone}");
            _nats.Add(outbound);
            nat.subnet.RouteTable().Route("10.0.0.0/8", Existing.TransitGateway("tgw-0f00ba12345678901"));
            node.subnet.RouteTable().Route(Internet, outbound);
            pod.subnet.RouteTable().Route(Internet, outbound).Route("10.0.0.0/8", inside);
        }
    }

    private string Summary()
    {
        var lines = _journal.ToString().TrimEnd('\n').Split('\n');
        var widths = lines.Select(l => l.Split('|')).Aggregate(
            seed: new int[3],
            (max, cells) => { for (var i = 0; i < 3; i++) max[i] = Math.Max(max[i], cells[i].Trim().Length); return max; });
        return $"{lines.Length} subnets, widths {string.Join("/", widths)}, first '{lines[0]}', last '{lines[^1]}'";
    }

    [Topology]
    public static Topology AuroraPods()
    {
        var aurora = new AuroraStream();
        aurora.Wire();
        aurora._journal.Insert(0, "begin   |                  |00\n").Replace("100.64", "cgnat");
        var vpc = aurora._vpc;
        vpc.Output("Summary", aurora.Summary());
        vpc.Output("Length", aurora._journal.Length.ToString(CultureInfo.InvariantCulture));
        vpc.Output("Allow", Text.Join(",", aurora._nats.Select(nat => nat.PublicIp)));

        var even = Enumerable.Range(0, ZoneCount).TakeWhile(z => z < 2).Concat(Enumerable.Repeat(9, 2)).Append(7).Prepend(4).Skip(1).SkipLast(1);
        vpc.Tag("sequence", string.Concat(even.Reverse()));
        vpc.Tag("average", Plan.Keys.Average(k => k.Length).ToString("F3", CultureInfo.InvariantCulture));
        vpc.Tag("letters", new string(Plan.Keys.SelectMany(k => k).Distinct().OrderDescending().ToArray()));
        vpc.Tag("pairs", string.Join(' ', Nodes.Zip(Nodes.Skip(1), (a, b) => $"{a[0]}{b[^1]}")));
        return vpc;
    }
}
