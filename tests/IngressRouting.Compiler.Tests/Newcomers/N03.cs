using System;
using System.Globalization;
using System.Numerics;
using IngressRouting;
using static IngressRouting.Aws;

namespace N03;

/// <summary>A block of IPv4 addresses as base and prefix length.</summary>
internal readonly struct Block : IEquatable<Block>
{
    private readonly uint _base;

    public Block(uint address, int prefix)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(prefix, 8);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefix, 28);
        Prefix = prefix;
        _base = address & Mask;
    }

    public int Prefix { get; }
    private uint Mask => uint.MaxValue << (32 - Prefix);
    public uint Size => 1u << (32 - Prefix);

    public static Block Parse(string text)
    {
        var slash = text.IndexOf('/');
        uint address = 0;
        foreach (var octet in text[..slash].Split('.'))
            address = (address << 8) | byte.Parse(octet, CultureInfo.InvariantCulture);
        return new Block(address, int.Parse(text[(slash + 1)..], CultureInfo.InvariantCulture));
    }

    public Block this[int index] => new(_base + (uint)index * (Size >> 4), Prefix + 4);

    public static Block operator +(Block block, uint offset) => new(block._base + offset * block.Size, block.Prefix);
    public static bool operator ==(Block left, Block right) => left.Equals(right);
    public static bool operator !=(Block left, Block right) => !left.Equals(right);
    public static implicit operator CidrBlock(Block block) => block.ToString();

    public bool Contains(Block other) => other.Prefix >= Prefix && (other._base & Mask) == _base;
    public bool Equals(Block other) => _base == other._base && Prefix == other.Prefix;
    public override bool Equals(object? obj) => obj is Block other && Equals(other);
    public override int GetHashCode() => HashCode.Combine(_base, Prefix);
    public override string ToString() =>
        $"{_base >> 24}.{(_base >> 16) & 0xFF}.{(_base >> 8) & 0xFF}.{_base & 0xFF}/{Prefix}";
}

internal static class LogisticsNetwork
{
    [Topology]
    public static Topology Logistics()
    {
        var space = Block.Parse("172.20.0.0/16");
        var firewallBlock = new Block(0xAC14_0000, 24);
        if (!space.Contains(firewallBlock) || firewallBlock == space[0])
            throw new InvalidOperationException($"{firewallBlock} is not usable within {space}");

        var vpc = Vpc("Logistics", space);
        var inspection = vpc.Subnet("Inspection", firewallBlock, Zone.First);
        var firewall = inspection.Appliance("Firewall", Parameter.Ami("Image")).WithElasticIp();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        var gateway = vpc.Igw().GatewayTable();
        for (var i = 1; i <= 3; i++)
        {
            var block = space[i];
            var subnet = vpc.Subnet($"Depot{i:D2}", block, Zone.First)
                .Tag("Hosts", (block.Size - 5).ToString("N0", CultureInfo.InvariantCulture))
                .Tag("Bits", BitOperations.Log2(block.Size).ToString(CultureInfo.InvariantCulture));
            gateway.Route(subnet, firewall.Eni());
            subnet.RouteTable().Route(Internet, firewall.Eni());
        }

        var spare = firewallBlock + 1;
        return vpc.Tag("SpareBlock", spare.ToString());
    }
}
