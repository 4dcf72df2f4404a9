using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using IngressRouting;
using static IngressRouting.Aws;

namespace N33;

// The address plan is pasted from the wiki page of the network team.
public static class Newsroom
{
    private const string Wiki = """
        # name        | cidr            | az | notes
        guard-a       | 10.77.0.0/27    | a  | firewall
        guard-b       | 10.77.0.32/27   | b  | firewall
        cms-a         | 10.77.4.0/23    | a  | public
        cms-b         | 10.77.6.0/23    | b  | public
        live-blog-a   | 10.77.8.0/24    | a  | public

        # archive has no way out, on purpose
        archive-b     | 10.77.32.0/20   | b  | closed
        """;

    private static readonly Regex Identifier = new("^[A-Z][A-Za-z0-9]*$", RegexOptions.CultureInvariant);

    private readonly record struct Line(string Name, string Cidr, char Az, string Note);

    private static IEnumerable<Line> Parse(string text)
    {
        foreach (var raw in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (raw.StartsWith('#') || string.IsNullOrWhiteSpace(raw))
                continue;
            var cells = raw.Split('|', 4, StringSplitOptions.TrimEntries);
            if (cells is not [var name, var cidr, [var az], var note])
                throw new FormatException($"cannot read '{raw}'");
            yield return new Line(name, cidr, az, note);
        }
    }

    private static string Pascal(string kebab)
    {
        var result = new StringBuilder(kebab.Length);
        var upper = true;
        foreach (var c in kebab)
        {
            if (c == '-')
            {
                upper = true;
                continue;
            }
            result.Append(upper ? char.ToUpperInvariant(c) : c);
            upper = false;
        }
        var name = result.ToString();
        return Identifier.IsMatch(name) ? name : throw new FormatException($"'{name}' is no identifier");
    }

    private static bool SameZone(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left[(left.LastIndexOf('-') + 1)..].Equals(right[(right.LastIndexOf('-') + 1)..], StringComparison.OrdinalIgnoreCase);

    [Topology]
    public static Topology Press()
    {
        var lines = Parse(Wiki).ToList();
        var vpc = Vpc("Press", "10.77.0.0/16");
        var edge = vpc.Igw().GatewayTable();
        var image = Parameter.Ami("GuardImage");
        var subnets = new SortedDictionary<string, Subnet>(StringComparer.Ordinal);
        var guards = new SortedDictionary<string, Appliance>(StringComparer.Ordinal);

        foreach (var (name, cidr, az, note) in lines)
        {
            var subnet = vpc.Subnet(Pascal(name), cidr, Zone.At("abc".IndexOf(az)));
            subnet.Tag("Name", $"press-{name}").Tag("Note", note.PadRight(8, '.').TrimEnd('.'));
            subnets.Add(name, subnet);
            if (note.Equals("Firewall", StringComparison.OrdinalIgnoreCase))
                guards[name] = subnet.Appliance(Pascal(name + "-vm"), image).WithElasticIp();
        }

        foreach (var line in lines)
        {
            var subnet = subnets[line.Name];
            if (line.Note == "firewall")
            {
                subnet.RouteTable().Route(Internet, vpc.Igw());
            }
            else if (line.Note == "public")
            {
                var guard = guards.First(g => SameZone(g.Key, line.Name)).Value;
                subnet.MapPublicIpOnLaunch().RouteTable().Route(Internet, guard.Eni());
                edge.Route(subnet, guard.Eni());
            }
            else
            {
                subnet.RouteTable();
            }
        }

        var summary = new StringBuilder();
        foreach (var group in lines.GroupBy(l => l.Note, StringComparer.Ordinal))
            summary.AppendFormat(CultureInfo.InvariantCulture, "{0}={1:D2} ", group.Key, group.Count());
        vpc.Output("Summary", summary.ToString().TrimEnd());
        return vpc;
    }
}
