using System.Text.RegularExpressions;
using IngressRouting;
using static IngressRouting.Aws;

namespace P07;

/// <summary>Graphic Institute: host names say all there is to know, so subnets are made from host names.</summary>
public static partial class Institute
{
    private static readonly string[] HostNames =
    [
        "gi-fw01.edge.a.institute.example",
        "gi-fw02.edge.b.institute.example",
        "gi-render01.studio.a.institute.example",
        "gi-render07.studio.a.institute.example",
        "gi-archive03.vault.b.institute.example",
        "gi-portal12.public.b.institute.example",
    ];

    private static readonly Regex HostName = new(
        @"^(?<site>[a-z]{2})-(?<role>[a-z]+)(?<number>\d{2})\.(?<net>edge|studio|vault|public)\.(?<zone>[ab])\.institute\.example$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static readonly Regex WordStart = new(@"(?:^|[-_.])([a-z])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private sealed record Host(string Role, int Number, string Net, char Zone)
    {
        public static Host Parse(string text)
        {
            var match = HostName.Match(text);
            if (!match.Success)
                throw new FormatException($"host name '{text}' does not follow the convention");
            return new(
                match.Groups["role"].Value,
                int.Parse(match.Groups["number"].ValueSpan),
                match.Groups["net"].Value,
                match.Groups["zone"].Value[0]);
        }
    }

    private static string Pascal(string text) => WordStart.Replace(text, m => m.Groups[1].Value.ToUpperInvariant());

    private static string Expand(string template, IReadOnlyDictionary<string, string> values) =>
        Regex.Replace(template, @"\{(\w+)(?::(\d+))?\}", match =>
        {
            var value = values.TryGetValue(match.Groups[1].Value, out var found) ? found : "?";
            return match.Groups[2].Success ? value.PadLeft(int.Parse(match.Groups[2].Value), '0') : value;
        });

    [Topology]
    public static Topology Studios()
    {
        var hosts = HostNames.Select(Host.Parse).ToList();
        var vpc = Vpc("Institute", "192.168.0.0/16");
        var third = 0;

        foreach (var zone in hosts.GroupBy(h => h.Zone))
        {
            var edgeHost = zone.First(h => h.Net == "edge");
            var edge = vpc.Subnet(Pascal($"edge-{zone.Key}"), $"192.168.{third++}.0/24", Zone.At(zone.Key - 'a'));
            var firewall = edge.Appliance(Pascal($"{edgeHost.Role}-{zone.Key}"), Parameter.Ami("FirewallImage")).WithElasticIp();
            edge.RouteTable().Route(Internet, vpc.Igw());

            foreach (var net in zone.Where(h => h.Net != "edge").GroupBy(h => h.Net, (key, members) => (Name: key, Members: members.ToArray())))
            {
                var values = new Dictionary<string, string>
                {
                    ["net"] = net.Name,
                    ["count"] = net.Members.Length.ToString(),
                    ["first"] = net.Members.Min(h => h.Number).ToString(),
                    ["last"] = net.Members.Max(h => h.Number).ToString(),
                };
                var subnet = vpc.Subnet(Pascal($"{net.Name}_{zone.Key}"), $"192.168.{third++}.0/24", Zone.At(zone.Key - 'a'))
                    .Tag("Hosts", Expand("{net}: {count} hosts, {first:3} to {last:3}, {unknown}", values).Replace(",", " -").Replace("?", "none"));
                vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
                subnet.RouteTable().Route(Internet, firewall.Eni());
            }
        }

        var vowels = Regex.Count(string.Concat(HostNames), "[aeiou]");
        var words = Regex.Split("render;archive,portal fw", @"[;,\s]+");
        vpc.Output("Digits", string.Join("", HostNames.SelectMany(n => Regex.Matches(n, @"\d+").Select(m => m.Value))));
        vpc.Output("Shape", $"{vowels} vowels, {words.Length} roles, last {words[^1]}");
        vpc.Output("Masked", Regex.Replace(HostNames[3], @"(?<=-)[a-z]+(?=\d)", "***"));
        vpc.Output("Swapped", Regex.Replace("studio/vault", @"^(\w+)/(\w+)$", "$2/$1"));
        return vpc;
    }
}
