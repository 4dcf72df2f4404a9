using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace P03;

/// <summary>Fabrikam Insurance keeps its network plan as a table, as the spreadsheet of the network team has it.</summary>
public static class Insurance
{
    private const string Plan = """
        # name      ; cidr          ; zone ; exposed ; owner        ; quota
        inspection  ; 10.40.0.0/26  ; a    ; no      ; security     ; 0
        inspection  ; 10.40.0.64/26 ; b    ; no      ; security     ; 0
        claims      ; 10.40.4.0/24  ; a    ; yes     ; claims       ; 12.5
        claims      ; 10.40.5.0/24  ; b    ; yes     ; claims       ; 12.5
        quotes      ; 10.40.8.0/23  ; a    ; yes     ; sales        ; 40.25

        ledger      ; 10.40.12.0/24 ; b    ; no      ; finance      ; 7
        """;

    private sealed record Row(int Line, string Name, string Cidr, char Zone, bool Exposed, string Owner, decimal Quota)
    {
        public string Title => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(Name) + char.ToUpperInvariant(Zone);
        public int ZoneIndex => Zone - 'a';
    }

    private static IReadOnlyList<Row> Read(string table)
    {
        List<Row> rows = [];
        foreach (var (index, raw) in table.ReplaceLineEndings("\n").Split('\n').Index())
        {
            var line = raw.Trim();
            if (line is "" or ['#', ..])
                continue;
            string[] cells = line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            rows.Add(cells switch
            {
                [var name, var cidr, [var zone], "yes" or "no", var owner, var quota]
                    => new Row(index + 1, name, cidr, zone, cells[3] == "yes", owner, decimal.Parse(quota, NumberStyles.Number, CultureInfo.InvariantCulture)),
                { Length: var n } => throw new FormatException($"line {index + 1}: {n} cells"),
            });
        }
        return rows;
    }

    [Topology]
    public static Topology Claims()
    {
        var rows = Read(Plan);
        var duplicates = rows.GroupBy(r => r.Cidr).Where(g => g.Count() > 1).Select(g => g.Key).ToArray();
        if (duplicates.Length > 0)
            throw new InvalidOperationException("used twice: " + string.Join(", ", duplicates));

        var vpc = Vpc("Insurance", "10.40.0.0/16").DefaultTag("Plan", $"{rows.Count} rows");
        var byZone = rows.ToLookup(r => r.Zone);
        foreach (var zone in byZone.OrderBy(g => g.Key))
        {
            var edgeRow = zone.Single(r => r.Name == "inspection");
            var edge = vpc.Subnet(edgeRow.Title, edgeRow.Cidr, Zone.At(edgeRow.ZoneIndex));
            edge.RouteTable().Route(Internet, vpc.Igw());
            var firewall = edge.Appliance($"Firewall{char.ToUpper(zone.Key, CultureInfo.InvariantCulture)}", Parameter.Ami("FirewallImage")).WithElasticIp();

            foreach (var row in zone.Except([edgeRow]))
            {
                var subnet = vpc.Subnet(row.Title, row.Cidr, Zone.At(row.ZoneIndex))
                    .Tag("Owner", row.Owner)
                    .Tag("Quota", row.Quota.ToString("0.00", CultureInfo.InvariantCulture))
                    .Tag("PlanLine", row.Line.ToString(CultureInfo.InvariantCulture));
                if (row.Exposed)
                {
                    vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
                    subnet.RouteTable().Route(Internet, firewall.Eni());
                }
            }
        }

        var quotas = from row in rows
                     where row.Quota > 0
                     group row.Quota by row.Owner into owner
                     orderby owner.Sum() descending, owner.Key
                     select $"{owner.Key}={owner.Sum().ToString("F1", CultureInfo.InvariantCulture)}";
        vpc.Output("Quotas", string.Join(" ", quotas));
        vpc.Output("Average", rows.Where(r => r.Exposed).Average(r => r.Quota).ToString("N3", CultureInfo.InvariantCulture));
        vpc.Output("Largest", rows.MaxBy(r => r.Quota)!.Title);
        return vpc;
    }
}
