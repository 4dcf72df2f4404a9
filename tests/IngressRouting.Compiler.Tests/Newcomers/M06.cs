using System.Text.RegularExpressions;
using IngressRouting;
using static IngressRouting.Aws;

namespace M06;

// Clinique du Lac: extends a VPC that was clicked together years ago. The inventory is what the console showed.

public static class CliniqueDuLac
{
    private const string Inventory =
        "vpc    main      vpc-0a1b2c3d4e5f60718   10.200.0.0/16\n" +
        "subnet radiology subnet-0aaaa1111bbbb2222 10.200.4.0/24 eu-west-3a\n" +
        "subnet pharmacy  subnet-0cccc3333dddd4444 10.200.5.0/24 eu-west-3a\n" +
        "subnet wards     subnet-0eeee5555ffff6666 10.200.6.0/23 eu-west-3b\n" +
        "igw    door      igw-0123456789abcdef0\n";


    private record Item(string Kind, string Name, string Id, string? Cidr, string? Zone);

    private static IEnumerable<Item> Items()
    {
        foreach (var line in Inventory.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            var match = Regex.Match(line, @"^(?<kind>\w+)\s+(?<name>\w+)\s+(?<id>[a-z]+-[0-9a-f]+)(?:\s+(?<cidr>[\d./]+))?(?:\s+(?<zone>[a-z]{2}-\w+-\d[a-z]))?$");
            if (!match.Success) throw new FormatException(line);
            string? Group(string name) => match.Groups[name] is { Success: true, Value: var value } ? value : null;
            yield return new Item(Group("kind")!, Group("name")!, Group("id")!, Group("cidr"), Group("zone"));
        }
    }

    private static string Title(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);

    [Topology]
    public static Topology LacInspection()
    {
        var items = Items().ToArray();
        var main = items.Single(i => i.Kind == "vpc");
        var vpc = Existing.Vpc("Lac", main.Id, main.Cidr!);
        var igw = vpc.ExistingIgw(items.First(i => i is { Kind: "igw" }).Id);

        var strict = Condition.Equal("Strict", Parameter.Text("Mode", "strict").AllowedValues("strict", "relaxed"), "strict");
        var zones = items.Where(i => i.Zone is not null).Select(i => i.Zone!).Distinct().Order().ToList();

        var guards = zones
            .Select((zone, n) =>
            {
                var letter = char.ToUpperInvariant(zone[^1]);
                var subnet = vpc.Subnet($"Guard{letter}", $"10.200.255.{16 * n}/28", Zone.Named(zone));
                subnet.RouteTable().Route(Internet, igw);
                var guard = subnet.Appliance($"Guard{letter}Box", Parameter.Ami("GuardImage"))
                    .WithElasticIp()
                    .Tag("zone-number", (n + 1).ToString());
                return (zone, guard);
            })
            .ToDictionary(pair => pair.zone, pair => pair.guard);

        foreach (var item in items)
        {
            switch (item)
            {
                case { Kind: "subnet", Zone: { } zone, Cidr: { Length: > 0 } cidr }:
                    var subnet = vpc.ExistingSubnet(Title(item.Name), item.Id, cidr, Zone.Named(zone));
                    subnet.RouteTable().Route(Internet, guards[zone].Eni());
                    igw.GatewayTable().Route(subnet, guards[zone].Eni());
                    break;
                case { Kind: "subnet" }:
                    throw new InvalidOperationException($"{item.Name} lacks a zone or block");
                default:
                    continue;
            }
        }

        var audit = vpc.SecurityGroup("Audit", "Who may audit");
        audit.AllowIngress(Protocol.Tcp(8443), "10.200.4.0/24", when: strict);
        audit.AllowIngress(Protocol.Tcp(8443), "10.200.0.0/16", when: !strict);

        var ids = items.Where(i => i.Kind == "subnet").Select(i => Regex.Replace(i.Id, "^subnet-0?([0-9a-f]{4}).*$", "$1"));
        vpc.Output("Short", string.Join("+", ids));
        vpc.Output("Masked", Regex.Replace(main.Id, "[0-9](?=[a-f])", m => m.Value == "0" ? "_" : "#"));
        vpc.Output("AuditGroup", audit.Id, when: strict);
        return vpc;
    }
}
