using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace M36;

/// <summary>What the inventory of the acquired company says; much of it is missing.</summary>
public sealed class InventoryEntry
{
    public required string Hostname { get; init; }
    public string? Owner { get; set; }
    public int? Vlan { get; init; }
    public Contact? Contact { get; init; }
    public List<string?>? Aliases { get; init; }
}

public sealed record Contact(string? Mail, string? Phone = null)
{
    [MemberNotNullWhen(true, nameof(Mail))]
    public bool CanBeMailed => !string.IsNullOrWhiteSpace(Mail);
}

public static class AcquiredCompany
{
    private static readonly InventoryEntry?[] Inventory =
    [
        new() { Hostname = "erp01", Owner = "finance", Vlan = 210, Contact = new("erp@acquired.example"), Aliases = ["erp", null, "books"] },
        new() { Hostname = "crm", Vlan = 220, Contact = new(" ", "+49 89 1234-0") },
        null,
        new() { Hostname = "wiki", Aliases = [] },
    ];

    [Topology]
    public static Topology AcquiredErp()
    {
        var vpc = Vpc("Acquired", "10.240.0.0/16").SecondaryCidr("100.64.0.0/20");
        var inspection = vpc.Subnet("Inspection", "100.64.0.0/26", Zone.First);
        var broker = inspection.Appliance("Broker", Parameter.Ami("BrokerImage")).WithElasticIp();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        string? lastOwner = null;
        var unowned = 0;
        int? lowest = null, highest = null;
        foreach (var entry in Inventory)
        {
            if (entry is not { Hostname: { Length: > 2 } host }) continue;
            lastOwner = entry.Owner ??= lastOwner ?? "it";
            unowned += entry.Contact?.CanBeMailed == true ? 0 : 1;
            lowest = entry.Vlan < lowest || lowest is null ? entry.Vlan ?? lowest : lowest;
            highest = Larger(highest, entry.Vlan);

            var third = entry.Vlan.GetValueOrDefault(250);
            var subnet = vpc.Subnet(host, $"10.240.{third}.0/24", Zone.First).MapPublicIpOnLaunch();
            subnet.Tag("Owner", entry.Owner)
                .Tag("Reach", Reach(entry.Contact))
                .Tag("Aliases", Aliases(entry) is { Count: > 0 } aliases ? string.Join(' ', aliases) : "none")
                .Tag("Vlan", entry.Vlan?.ToString("D5") ?? "untagged");
            vpc.Igw().GatewayTable().Route(subnet, broker.Eni());
            subnet.RouteTable().Route(Internet, broker.Eni());
        }

        if (!TryFind("WIKI", out var wiki)) throw new InvalidOperationException("The wiki is not in the inventory.");
        return vpc
            .Output("Unmailed", $"{unowned} of {Inventory.OfType<InventoryEntry>().Count()}")
            .Output("Vlans", $"{lowest}..{highest} ({highest - lowest ?? -1})")
            .Output("WikiOwner", wiki.Owner ?? "")
            .Output("Missing", TryFind("nope", out var nope) ? nope.Hostname : $"({nope?.Hostname})");
    }

    private static string Reach(Contact? contact) => contact switch
    {
        null => "nobody",
        { CanBeMailed: true } => contact.Mail,
        { Phone: ['+', .. var digits] } => $"tel 00{digits.Replace(" ", "").Replace("-", "")}",
        _ => "unknown",
    };

    private static IReadOnlyList<string> Aliases(InventoryEntry entry) =>
        entry.Aliases?.OfType<string>().Select(alias => $"{alias}.{entry.Hostname}").ToList() ?? (IReadOnlyList<string>)[];

    private static T? Larger<T>(T? a, T? b) where T : struct, IComparable<T> => (a, b) switch
    {
        ({ } x, { } y) => x.CompareTo(y) >= 0 ? x : y,
        _ => a ?? b,
    };

    private static bool TryFind(string hostname, [NotNullWhen(true)] out InventoryEntry? found)
    {
        found = Array.Find(Inventory, entry => hostname.Equals(entry?.Hostname, StringComparison.OrdinalIgnoreCase));
        return found is not null;
    }
}
