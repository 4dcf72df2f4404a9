using System;
using System.Collections.Generic;
using System.Linq;
using IngressRouting;
using static IngressRouting.Aws;

namespace M28;

/// <summary>Buddy allocation: a free list for each size, the smallest block that fits is split.</summary>
public sealed class BuddyAllocator
{
    private readonly PriorityQueue<(uint Start, int Bits), (int Bits, uint Start)> _free = new();

    public BuddyAllocator(uint start, int bits)
    {
        if ((start & ((1u << bits) - 1)) != 0) throw new ArgumentException("not aligned", nameof(start));
        _free.Enqueue((start, bits), (bits, start));
    }

    public int Splits { get; private set; }

    public int FreeBlocks => _free.Count;

    public uint Take(int bits)
    {
        var tooSmall = new List<(uint Start, int Bits)>();
        try
        {
            while (_free.TryDequeue(out var block, out _))
            {
                if (block.Bits < bits)
                {
                    tooSmall.Add(block);
                    continue;
                }

                while (block.Bits > bits)
                {
                    var half = block.Bits - 1;
                    var upper = block.Start + (1u << half);
                    _free.Enqueue((upper, half), (half, upper));
                    block = (block.Start, half);
                    Splits++;
                }

                return block.Start;
            }
        }
        finally
        {
            foreach (var block in tooSmall) _free.Enqueue(block, (block.Bits, block.Start));
        }

        throw new InvalidOperationException($"No block of {1u << bits} addresses is left.");
    }
}

public static class LogisticsWarehouse
{
    private const uint Base = 10u << 24 | 88u << 16;

    private static readonly Dictionary<string, int> Hosts = new()
    {
        ["Scanner"] = 900,
        ["Robots"] = 3_000,
        ["Portal"] = 60,
        ["Label"] = 11,
        ["Cameras"] = 500,
    };

    [Topology]
    public static Topology Warehouse()
    {
        var allocator = new BuddyAllocator(Base, 16);
        var inspectionBlock = Cidr(allocator.Take(6), 6);

        var vpc = Vpc("Warehouse", Cidr(Base, 16));
        var inspection = vpc.Subnet("Inspection", inspectionBlock, Zone.Third);
        var firewall = inspection.Appliance("Firewall", Parameter.Ami("FirewallImage"), "m6i.large").WithElasticIp();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        // The hungriest go first; names decide between equals.
        var queue = new PriorityQueue<string, (int, string)>(
            Hosts.Select(pair => (pair.Key, (-pair.Value, pair.Key))),
            Comparer<(int Hosts, string Name)>.Create((x, y) =>
                x.Hosts != y.Hosts ? x.Hosts.CompareTo(y.Hosts) : string.CompareOrdinal(x.Name, y.Name)));

        var order = new List<string>(queue.Count);
        while (queue.Count > 0)
        {
            var name = queue.Dequeue();
            var bits = BitsFor(Hosts[name]);
            var block = Cidr(allocator.Take(bits), bits);
            var subnet = vpc.Subnet(name, block, Zone.Third).MapPublicIpOnLaunch();
            vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
            subnet.RouteTable().Route(Internet, firewall.Eni());
            subnet.Tag("Waste", $"{(1 << bits) - 5 - Hosts[name],5}");
            order.Add($"{name}@{block}");
        }

        return vpc
            .Output("Order", string.Join(" > ", order))
            .Output("Splits", $"{allocator.Splits} splits, {allocator.FreeBlocks} blocks free");
    }

    /// <summary>The size of the smallest subnet for so many hosts and the five addresses that AWS keeps.</summary>
    private static int BitsFor(int hosts)
    {
        var bits = 4;
        while ((1 << bits) - 5 < hosts) bits++;
        return Math.Clamp(bits, 4, 16);
    }

    private static string Cidr(uint start, int bits) =>
        string.Join('.', Enumerable.Range(0, 4).Select(i => start >> (24 - 8 * i) & 255)) + $"/{32 - bits}";
}
