using System.Globalization;
using System.Numerics;
using IngressRouting;
using static IngressRouting.Aws;

namespace P23;

/// <summary>Reads a block like 10.64.0.0/18 without allocating.</summary>
public ref struct BlockReader
{
    private ReadOnlySpan<char> rest;

    public BlockReader(ReadOnlySpan<char> text) => rest = text;

    public (uint Network, int Length) Read()
    {
        Span<uint> octets = stackalloc uint[4];
        for (var i = 0; i < octets.Length; i++)
            octets[i] = Number(i < 3 ? '.' : '/');
        var length = (int)Number('\0');
        var network = octets[0] << 24 | octets[1] << 16 | octets[2] << 8 | octets[3];
        var mask = length == 0 ? 0u : uint.MaxValue << (32 - length);
        return (network & mask, length);
    }

    private uint Number(char end)
    {
        var stop = end == '\0' ? rest.Length : rest.IndexOf(end);
        if (stop <= 0)
            throw new FormatException($"'{end}' expected in '{rest}'");
        var value = 0u;
        foreach (var digit in rest[..stop])
            value = checked(value * 10 + (uint)(digit - '0'));
        rest = stop < rest.Length ? rest[(stop + 1)..] : default;
        return value;
    }
}

public sealed record Shard(string Title, string Region, int Players)
{
    /// <summary>One game server takes 64 players; fleets are sized to powers of two.</summary>
    public uint Servers => BitOperations.RoundUpToPowerOf2((uint)((Players + 63) / 64));

    public int PrefixLength => Math.Clamp(32 - BitOperations.Log2(Servers + 5) - 1, 20, 28);
}

public static class GameBackend
{
    private const string Block = "10.64.0.0/18";

    [Topology]
    public static Topology Arena()
    {
        var (network, length) = new BlockReader(Block).Read();
        var vpc = Vpc("Arena", Format(network, length));
        var igw = vpc.Igw();

        Shard[] shards =
        [
            new("Ranked", "eu", 9_000),
            new("Casual", "eu", 30_500),
            new("Tournament", "eu", 1_200),
        ];

        var scrubbing = vpc.Subnet("Scrubbing", Format(network + (1u << (32 - length)) - 16, 28), Zone.First);
        var scrubber = scrubbing.Appliance("Scrubber", Parameter.Ami("DdosImage"), "c6gn.2xlarge").WithElasticIp();
        scrubbing.RouteTable().Route(Internet, igw);

        var udp = vpc.SecurityGroup("GameUdp", "Game traffic by title");
        Span<ushort> ports = stackalloc ushort[shards.Length];
        ports.Fill(7000);

        var next = network;
        for (var i = 0; i < shards.Length; i++)
        {
            var shard = shards[i];
            ports[i] += (ushort)(i * 100);
            var size = 1u << (32 - shard.PrefixLength);
            next = (next + size - 1) / size * size;
            var subnet = vpc.Subnet(shard.Title, Format(next, shard.PrefixLength), Zone.First);
            next += size;

            subnet.Tag("Servers", shard.Servers.ToString()).Tag("Ports", $"{ports[i]}-{ports[i] + 99}").Tag("Shard", ShardKey(shard));
            udp.AllowIngress(Protocol.Udp(ports[i], ports[i] + 99), "0.0.0.0/0", $"{shard.Title} clients");
            subnet.RouteTable().Route(Internet, scrubber.Eni());
            igw.GatewayTable().Route(subnet, scrubber.Eni());
        }

        var total = 0;
        foreach (var port in ports)
            total += port;
        return vpc
            .Output("FreeAddresses", $"{network + (1u << (32 - length)) - 16 - next}")
            .Output("PortSum", total.ToString("N0", CultureInfo.InvariantCulture).Replace(",", "_"))
            .Output("GroupId", udp.Id);
    }

    private static string ShardKey(Shard shard)
    {
        Span<char> buffer = stackalloc char[12];
        var text = $"{shard.Region}/{shard.Title}".AsSpan();
        var written = text.ToLowerInvariant(buffer) is var count and >= 0 ? count : text[..buffer.Length].ToLowerInvariant(buffer);
        buffer[..written].Replace('/', '-');
        return new string(buffer[..written].TrimEnd('-'));
    }

    private static string Format(uint address, int length) =>
        string.Join('.', new[] { 24, 16, 8, 0 }.Select(shift => address >> shift & 0xFF)) + "/" + length;
}
