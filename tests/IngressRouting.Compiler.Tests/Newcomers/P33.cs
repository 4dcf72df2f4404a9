using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using IngressRouting;
using static IngressRouting.Aws;

namespace P33;

public static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(n =>
    {
        var c = (uint)n;
        for (var k = 0; k < 8; k++)
            c = (c & 1) != 0 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
        return c;
    })];

    public static uint Of(ReadOnlySpan<byte> data)
    {
        var crc = ~0u;
        foreach (var b in data)
            crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        return ~crc;
    }
}

public readonly record struct Flight(string Carrier, int Number)
{
    public static Flight Parse(string text)
    {
        var split = text.AsSpan().IndexOfAnyInRange('0', '9');
        return split < 2 ? throw new FormatException(text) : new(text[..split], int.Parse(text.AsSpan(split)));
    }

    public override string ToString() => $"{Carrier}{Number:0000}";
}

/// <summary>An airline's operations network: slots follow from checksums, so that they stay where they are as systems come and go.</summary>
public static class Airline
{
    private static readonly string[] Systems = ["crew", "cargo", "check-in", "maintenance", "loyalty"];

    [Topology]
    public static Topology Operations()
    {
        var vpc = Vpc("Airline", "10.180.0.0/16");
        var igw = vpc.Igw();
        var edge = vpc.Subnet("edge", vpc.Cidr.Subnet(24, 0), Zone.First);
        var ids = edge.Appliance("ids", Parameter.Ami("IdsImage")).WithElasticIp();
        edge.RouteTable().Route(Internet, igw);

        ulong used = 1; // slot 0 is the edge
        foreach (var system in Systems)
        {
            var crc = Crc32.Of(Encoding.UTF8.GetBytes(system));
            var slot = FirstFree(used, (int)(crc % 64));
            used |= 1UL << slot;

            var subnet = vpc.Subnet(system, vpc.Cidr.Subnet(24, slot), Zone.First);
            subnet.Tag("Crc", $"{crc:X8}").Tag("Rotated", $"0x{BitOperations.RotateLeft(crc, slot):x}").Tag("BigEndian", Bytes(crc));
            subnet.RouteTable().Route(Internet, ids.Eni());
            igw.GatewayTable().Route(subnet, ids.Eni());
        }

        string[] flights = ["LH400", "BA9", "XYZ12345"];
        return vpc
            .Output("Slots", Convert.ToString((long)used, 16))
            .Output("UsedCount", BitOperations.PopCount(used).ToString())
            .Output("HighestSlot", (63 - BitOperations.LeadingZeroCount(used)).ToString())
            .Output("Flights", string.Join(' ', flights.Select(Flight.Parse).OrderByDescending(f => f.Number)));
    }

    private static int FirstFree(ulong used, int preferred)
    {
        var free = ~BitOperations.RotateRight(used, preferred);
        if (free == 0)
            throw new InvalidOperationException("All slots are taken");
        return (preferred + BitOperations.TrailingZeroCount(free)) & 63;
    }

    private static string Bytes(uint value)
    {
        Span<byte> buffer = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(buffer, value);
        buffer.Reverse();
        return Convert.ToHexString(buffer);
    }
}
