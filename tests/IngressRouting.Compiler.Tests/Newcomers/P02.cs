using System.Numerics;
using IngressRouting;
using static IngressRouting.Aws;

namespace P02;

// Northwind Logistics: address planning by host counts, largest first (VLSM).
public readonly record struct Block(uint Network, int Prefix)
{
    public uint Size => 1u << (32 - Prefix);
    public uint Mask => Prefix == 0 ? 0u : uint.MaxValue << (32 - Prefix);
    public uint Last => Network | ~Mask;
    public bool Overlaps(Block other) => Network <= other.Last && other.Network <= Last;

    public static Block Parse(string text)
    {
        if (text.Split('/') is not [var address, var length] || !int.TryParse(length, out var prefix))
            throw new FormatException($"'{text}' is no block");
        var network = address.Split('.').Select(byte.Parse).Aggregate(0u, (sum, part) => sum << 8 | part);
        var block = new Block(network, prefix);
        return (network & ~block.Mask) == 0 ? block : throw new FormatException($"'{text}' has host bits set");
    }

    public string Address(uint offset = 0)
    {
        var value = Network + offset;
        return $"{value >> 24}.{value >> 16 & 0xFF}.{value >> 8 & 0xFF}.{value & 0xFF}";
    }

    public override string ToString() => $"{Address()}/{Prefix}";
}

public sealed record Demand(string Name, int Hosts, int ZoneIndex, bool Exposed = false);

public static class Planner
{
    // AWS keeps five addresses of each subnet.
    public static int PrefixFor(int hosts) => Math.Min(28, 32 - BitOperations.Log2(BitOperations.RoundUpToPowerOf2((uint)hosts + 5)));

    public static IEnumerable<(Demand Demand, Block Block)> Allocate(Block within, IEnumerable<Demand> demands)
    {
        var next = within.Network;
        foreach (var demand in demands.OrderByDescending(d => d.Hosts).ThenBy(d => d.Name, StringComparer.Ordinal))
        {
            var block = new Block(next, PrefixFor(demand.Hosts));
            if (block.Last > within.Last)
                throw new InvalidOperationException($"{demand.Name} does not fit into {within}");
            yield return (demand, block);
            next = checked(block.Last + 1);
        }
    }
}

public static class Logistics
{
    private static readonly Demand[] Demands =
    [
        new("Tracking", 500, 0, Exposed: true),
        new("Portal", 120, 0, Exposed: true),
        new("Warehouse", 1000, 0),
        new("Scanners", 60, 0, Exposed: true),
        new("Reports", 11, 0),
    ];

    [Topology]
    public static Topology Warehouse()
    {
        var all = Block.Parse("172.20.0.0/20");
        var edge = new Block(all.Last - 255, 24);
        var plan = Planner.Allocate(all, Demands).ToList();
        if (plan.FirstOrDefault(p => p.Block.Overlaps(edge)) is { Demand: { } taken })
            throw new InvalidOperationException($"{taken.Name} reaches into the edge {edge}");

        var vpc = Vpc("Logistics", all.ToString());
        var inspection = vpc.Subnet("Edge", edge.ToString(), Zone.First);
        var firewall = inspection.Appliance("Screen", Parameter.Ami("ScreenImage")).WithElasticIp();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        foreach (var (demand, block) in plan)
        {
            var subnet = vpc.Subnet(demand.Name, block.ToString(), Zone.At(demand.ZoneIndex))
                .Tag("Usable", (block.Size - 5).ToString())
                .Tag("Resolver", block.Address(2))
                .Tag("Broadcast", block.Address(block.Size - 1))
                .Tag("Utilisation", $"{demand.Hosts * 100 / (int)(block.Size - 5)} percent");
            if (!demand.Exposed) continue;
            vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
            subnet.RouteTable().Route(Internet, firewall.Eni());
        }

        var used = plan.Sum(p => p.Block.Size) + edge.Size;
        vpc.Output("FreeAddresses", $"{all.Size - used} of {all.Size}");
        vpc.Output("NetMask", string.Join('.', Enumerable.Range(0, 4).Select(i => (all.Mask >> 24 - 8 * i) & 255)));
        vpc.Output("FreeBits", BitOperations.PopCount((uint)(all.Size - used)).ToString());
        return vpc;
    }
}
