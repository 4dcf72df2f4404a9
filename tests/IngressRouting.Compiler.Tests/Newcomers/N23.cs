using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace N23;

// Network of the logistics hub. To change it, change the tables at the top; nobody needs to read the code below.
internal static class LogisticsHub
{
    private record SubnetRow(string Name, string Cidr, int Az, string Role, bool Public = false);
    private record RuleRow(string Group, string Proto, int From, int To, string Source, string Why);

    private static readonly SubnetRow[] Subnets =
    [
        new("EdgeA",      "10.80.0.0/26",   0, "edge"),
        new("EdgeB",      "10.80.0.64/26",  1, "edge"),
        new("TrackingA",  "10.80.10.0/24",  0, "inspected", Public: true),
        new("TrackingB",  "10.80.11.0/24",  1, "inspected", Public: true),
        new("PartnersA",  "10.80.20.0/24",  0, "inspected", Public: true),
        new("PartnersB",  "10.80.21.0/24",  1, "inspected", Public: true),
        new("WarehouseA", "10.80.100.0/23", 0, "isolated"),
        new("WarehouseB", "10.80.102.0/23", 1, "isolated"),
    ];

    private static readonly RuleRow[] Rules =
    [
        new("Edge", "tcp", 443, 443, "0.0.0.0/0", "customers"),
        new("Edge", "tcp", 8443, 8449, "198.51.100.0/24", "carrier EDI"),
        new("Edge", "udp", 4500, 4500, "203.0.113.0/28", "handheld scanners"),
        new("Edge", "all", 0, 0, "10.80.0.0/16", "own VPC"),
    ];

    private static readonly Dictionary<string, string> Tags = new()
    {
        ["Team"] = "hub-ops",
        ["Service"] = "logistics",
        ["Confidentiality"] = "internal",
    };

    private static readonly Dictionary<int, string> ApplianceOfZone = new() { { 0, "PaloA" }, { 1, "PaloB" } };

    [Topology]
    public static Topology Logistics()
    {
        var vpc = Vpc("Hub", "10.80.0.0/16");
        foreach (var (key, value) in Tags)
            vpc.DefaultTag(key, value);

        var group = vpc.SecurityGroup("Edge", "What the firewalls admit");
        foreach (var rule in Rules.Where(r => r.Group == "Edge"))
            group.AllowIngress(ProtocolOf(rule), rule.Source, rule.Why);

        var made = Subnets.ToDictionary(row => row.Name, row =>
        {
            var subnet = vpc.Subnet(row.Name, row.Cidr, Zone.At(row.Az)).Tag("Role", row.Role);
            return row.Public ? subnet.MapPublicIpOnLaunch() : subnet;
        });
        var byRole = Subnets.ToLookup(row => row.Role);
        var image = Parameter.AmiFromSystemsManager("PaloImage", "/golden/palo-alto/latest");

        var appliances = byRole["edge"].ToDictionary(
            row => row.Az,
            row => made[row.Name].Appliance(ApplianceOfZone[row.Az], image, "m5.xlarge").WithElasticIp().WithSecurityGroup(group));

        foreach (var row in byRole["edge"])
            made[row.Name].RouteTable().Route(Internet, vpc.Igw());
        foreach (var row in byRole["inspected"])
        {
            if (!appliances.TryGetValue(row.Az, out var appliance))
                continue;
            made[row.Name].RouteTable().Route(Internet, appliance.Eni());
            vpc.Igw().GatewayTable().Route(made[row.Name], appliance.Eni());
        }

        var isolated = vpc.AddRouteTable("Isolated");
        foreach (var row in byRole["isolated"])
            isolated.Associate(made[row.Name]);
        return vpc;
    }

    private static Protocol ProtocolOf(RuleRow rule) => rule.Proto switch
    {
        "tcp" when rule.From == rule.To => Protocol.Tcp(rule.From),
        "tcp" => Protocol.Tcp(rule.From, rule.To),
        "udp" => Protocol.Udp(rule.From, rule.To),
        _ => Protocol.All,
    };
}
