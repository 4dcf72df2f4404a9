using IngressRouting;
using static IngressRouting.Aws;

namespace P35;

/// <summary>One existing subnet and the endpoint that serves its zone, as the old inventory lists them.</summary>
public sealed record Row(char ZoneLetter, string Kind, string SubnetId, string Cidr)
{
    public static Row Parse(string line)
    {
        var cells = line.Split(';', StringSplitOptions.TrimEntries);
        if (cells.Length != 4)
            throw new FormatException($"4 cells expected, not {cells.Length}: {line}");
        var (head, kind, id, cidr) = (cells[0], cells[1], cells[2], cells[3]);
        return new(head[^1], kind, id, cidr);
    }
}

/// <summary>Brownfield: a broker's VPC exists; inspection by Gateway Load Balancer endpoints is added to it.</summary>
public static class Brokerage
{
    private static readonly string[] Inventory =
    [
        "eu-central-1a ; app      ; subnet-0a1b2c3d4e5f60001 ; 10.61.0.0/24",
        "eu-central-1b ; app      ; subnet-0a1b2c3d4e5f60002 ; 10.61.1.0/24",
        "eu-central-1a ; endpoint ; subnet-0a1b2c3d4e5f60003 ; 10.61.8.0/28",
        "eu-central-1b ; endpoint ; subnet-0a1b2c3d4e5f60004 ; 10.61.8.16/28",
    ];

    private static readonly Func<char, string> ZoneName = letter => "eu-central-1" + letter;

    [Topology]
    public static Topology Brownfield()
    {
        var vpc = Existing.Vpc("Trading", Parameter.VpcId("TradingVpc"), "10.61.0.0/16");
        var igw = vpc.ExistingIgw("igw-0123456789abcdef0");
        var rows = Inventory.Select(Row.Parse).ToLookup(row => row.Kind);

        var endpoints = rows["endpoint"].ToDictionary(
            row => row.ZoneLetter,
            row => Existing.GatewayLoadBalancerEndpoint(Parameter.Text($"Endpoint{char.ToUpperInvariant(row.ZoneLetter)}")));

        foreach (var row in rows["endpoint"])
        {
            var subnet = vpc.ExistingSubnet($"gwlbe-{row.ZoneLetter}", row.SubnetId, row.Cidr, Zone.Named(ZoneName(row.ZoneLetter)));
            vpc.AddRouteTable($"gwlbe-{row.ZoneLetter}").Associate(subnet).Route(Internet, igw).Tag("Row", Key(row));
        }

        var entry = vpc.AddRouteTable("entry").Associate(igw);
        foreach (var row in rows["app"].Reverse())
        {
            var subnet = vpc.ExistingSubnet($"app-{row.ZoneLetter}", row.SubnetId, row.Cidr, Zone.Named(ZoneName(row.ZoneLetter)));
            var endpoint = endpoints[row.ZoneLetter];
            entry.Route(subnet, endpoint);
            vpc.AddRouteTable($"app-{row.ZoneLetter}").Associate(subnet).Route(Internet, endpoint).Tag("Row", Key(row));
        }

        var summary = rows.OrderBy(group => group.Key, StringComparer.Ordinal)
            .Aggregate("", (text, group) => text + (text.Length > 0 ? ", " : "") + $"{group.Count()} {group.Key}");
        return vpc.Output("Summary", summary).Output("Errors", Validate(Inventory.Append("eu-central-1c ; app")));
    }

    private static string Key(Row row)
    {
        var digits = row.SubnetId.AsSpan(row.SubnetId.Length - 4);
        return $"{row.Kind.ToUpperInvariant()[..3]}-{row.ZoneLetter}-{int.Parse(digits):D2}";
    }

    private static string Validate(IEnumerable<string> lines)
    {
        var errors = new List<Exception>();
        foreach (var line in lines)
        {
            try
            {
                _ = Row.Parse(line);
            }
            catch (Exception e) when (e is FormatException or IndexOutOfRangeException)
            {
                errors.Add(e);
            }
        }

        return errors.Count == 0 ? "none" : string.Join(" & ", errors.Select(e => $"{e.GetType().Name}: {e.Message}"));
    }
}
