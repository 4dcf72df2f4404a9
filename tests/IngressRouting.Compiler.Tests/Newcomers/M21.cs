using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace M21;

/// <summary>Address planning for the retail bank: whole numbers only, no strings until the very end.</summary>
public readonly record struct Block(uint Network, int Prefix)
{
    public uint Size => 1u << (32 - Prefix);
    public uint Last => checked(Network + (Size - 1));

    public static Block Parse(string text)
    {
        var slash = text.IndexOf('/');
        if (slash < 0) throw new FormatException($"'{text}' has no prefix length");
        var network = 0u;
        foreach (var part in text[..slash].Split('.'))
            network = (network << 8) | byte.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);
        var block = new Block(network, int.Parse(text[(slash + 1)..], CultureInfo.InvariantCulture));
        return (block.Network & (block.Size - 1)) == 0
            ? block
            : throw new FormatException($"'{text}' has host bits set");
    }

    public Block Child(int prefix, int index)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(prefix, Prefix);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        var child = new Block(checked(Network + (uint)index * (1u << (32 - prefix))), prefix);
        return child.Last <= Last ? child : throw new OverflowException($"{this} has no /{prefix} number {index}");
    }

    public bool Overlaps(Block other) => Network <= other.Last && other.Network <= Last;

    public override string ToString() =>
        $"{Network >> 24}.{(Network >> 16) & 0xFF}.{(Network >> 8) & 0xFF}.{Network & 0xFF}/{Prefix}";
}

public sealed record Tier(string Name, int Prefix, int Index, string DataClass)
{
    public bool Pci => DataClass is "PCI" or "PCI-CDE";
}

public static class RetailBank
{
    private const string Estate = "10.64.0.0/14";
    private const int VpcIndex = 2;

    private static readonly Tier[] Tiers =
    [
        new("Cards", 22, 1, "PCI-CDE"),
        new("Accounts", 22, 2, "Confidential"),
        new("Portal", 24, 12, "Public"),
    ];

    [Topology]
    public static Topology RetailBankEdge()
    {
        var estate = Block.Parse(Estate);
        var main = estate.Child(16, VpcIndex);
        var inspectionBlock = main.Child(26, 0);
        var plan = Tiers.Select(tier => (Tier: tier, Block: main.Child(tier.Prefix, tier.Index))).ToList();
        EnsureDisjoint([inspectionBlock, .. plan.Select(entry => entry.Block)]);

        var vpc = Vpc("Retail", main.ToString())
            .DefaultTag("CostCentre", "CC-" + (4711 + VpcIndex).ToString("D6", CultureInfo.InvariantCulture))
            .DefaultTag("AddressRange", $"{main.Network:X8}-{main.Last:X8}");
        var inspection = vpc.Subnet("Inspection", inspectionBlock.ToString(), Zone.First);
        var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"), "c6in.xlarge").WithElasticIp();
        var edge = vpc.Igw().GatewayTable();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        foreach (var (tier, block) in plan)
        {
            var subnet = vpc.Subnet(tier.Name, block.ToString(), Zone.First)
                .MapPublicIpOnLaunch()
                .Tag("DataClass", tier.DataClass)
                .Tag("InScope", tier.Pci ? "yes" : "no")
                .Tag("UsableHosts", (block.Size - 5).ToString(CultureInfo.InvariantCulture));
            edge.Route(subnet, firewall.Eni());
            subnet.RouteTable().Route(Internet, firewall.Eni());
        }

        var used = plan.Aggregate((long)inspectionBlock.Size, (sum, entry) => sum + entry.Block.Size);
        vpc.Output("FirewallAddress", firewall.PublicIp, "Partners allow this address");
        vpc.Output("Utilisation", $"{used * 10_000 / main.Size} basis points of {main}");
        return vpc;
    }

    private static void EnsureDisjoint(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
            for (var j = i + 1; j < blocks.Count; j++)
                if (blocks[i].Overlaps(blocks[j]))
                    throw new InvalidOperationException($"{blocks[i]} overlaps {blocks[j]}");
    }
}
