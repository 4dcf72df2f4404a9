using System;
using System.Collections.Generic;
using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace N06;

public static class Campus
{
    // Exported from the IPAM sheet "AWS / campus", 3 March. Columns: name;cidr;zone;kind
    private const string Plan = """
        # inspection
        edge-1;10.120.0.0/27;0;inspect
        edge-2;10.120.0.32/27;1;inspect
        # faculties
        physics;10.120.8.0/22;0;app
        biology;10.120.12.0/22;1;app
        library;10.120.16.0/23;0;app
        # nothing from outside
        archive;10.120.32.0/24;1;closed
        """;

    private sealed record Row(string Name, string Cidr, int Zone, string Kind);

    private static IEnumerable<Row> Parse(string csv)
    {
        var number = 0;
        foreach (var raw in csv.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            number++;
            if (raw.StartsWith('#'))
                continue;
            var cells = raw.Split(';');
            if (cells is not [var name, var cidr, var zone, var kind])
                throw new FormatException($"line {number}: expected 4 cells, found {cells.Length}");
            if (!int.TryParse(zone, NumberStyles.None, CultureInfo.InvariantCulture, out var index))
                throw new FormatException($"line {number}: '{zone}' is no zone");
            yield return new Row(name, cidr, index, kind);
        }
    }

    private static string Title(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[name.Length];
        name.CopyTo(buffer);
        buffer[0] = char.ToUpperInvariant(buffer[0]);
        return new string(buffer);
    }

    [Topology]
    public static Topology CampusInspection()
    {
        var vpc = Vpc("Campus", "10.120.0.0/16");
        var inspectors = new SortedDictionary<int, Appliance>();
        var apps = new List<(int Zone, Subnet Subnet)>();

        foreach (var row in Parse(Plan))
        {
            var subnet = vpc.Subnet(Title(row.Name), row.Cidr, Zone.At(row.Zone)).Tag("Kind", row.Kind);
            switch (row.Kind)
            {
                case "inspect":
                    subnet.RouteTable().Route(Internet, vpc.Igw());
                    inspectors.Add(row.Zone, subnet.Appliance($"Ids{row.Zone}", Parameter.Ami("IdsImage")).WithElasticIp());
                    break;
                case "app":
                    apps.Add((row.Zone, subnet));
                    break;
                case "closed":
                    subnet.RouteTable();
                    break;
                default:
                    throw new NotSupportedException(row.Kind);
            }
        }

        foreach (var (zone, subnet) in apps)
        {
            if (!inspectors.TryGetValue(zone, out var ids))
                throw new KeyNotFoundException($"no inspector in zone {zone}");
            vpc.Igw().GatewayTable().Route(subnet, ids.Eni());
            subnet.RouteTable().Route(Internet, ids.Eni());
        }

        return vpc;
    }
}
