using System;
using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace N28;

public readonly struct Ip4 : IEquatable<Ip4>, IComparable<Ip4>
{
    private readonly uint _value;

    public Ip4(uint value) => _value = value;
    public Ip4(byte a, byte b, byte c, byte d) : this((uint)a << 24 | (uint)b << 16 | (uint)c << 8 | d) { }

    public static Ip4 operator +(Ip4 left, uint right) => new(checked(left._value + right));
    public static uint operator -(Ip4 left, Ip4 right) => left._value - right._value;
    public static bool operator ==(Ip4 left, Ip4 right) => left._value == right._value;
    public static bool operator !=(Ip4 left, Ip4 right) => !(left == right);
    public static bool operator <(Ip4 left, Ip4 right) => left._value < right._value;
    public static bool operator >(Ip4 left, Ip4 right) => left._value > right._value;
    public static explicit operator uint(Ip4 ip) => ip._value;

    public bool Equals(Ip4 other) => _value == other._value;
    public override bool Equals(object? obj) => obj is Ip4 other && Equals(other);
    public override int GetHashCode() => (int)_value;
    public int CompareTo(Ip4 other) => _value.CompareTo(other._value);
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_value >> 24}.{_value >> 16 & 255}.{_value >> 8 & 255}.{_value & 255}");
}

public readonly record struct Block(Ip4 First, int Prefix)
{
    public uint Size => 1u << (32 - Prefix);
    public Ip4 End => First + (Size - 1);
    public Block Next => this with { First = First + Size };
    public bool Contains(Block other) => First.CompareTo(other.First) <= 0 && End.CompareTo(other.End) >= 0;
    public (Block Lower, Block Upper) Halves => (new(First, Prefix + 1), new(First + Size / 2, Prefix + 1));
    public static implicit operator CidrBlock(Block block) => block.ToString();
    public override string ToString() => $"{First}/{Prefix}";
}

public readonly record struct Name(string Unit, string Role, char Zone)
{
    public override string ToString() => $"{Unit}{Role}{char.ToUpperInvariant(Zone)}";
}

public struct BlockCursor(Block start)
{
    public Block Current { get; private set; } = start;

    public Block Take()
    {
        var taken = Current;
        Current = Current.Next;
        return taken;
    }
}

public static class Clinic
{
    [Topology]
    public static Topology ClinicNetwork()
    {
        var whole = new Block(new Ip4(10, 44, 0, 0), 20);
        var (lower, upper) = whole.Halves;
        var vpc = Vpc("Clinic", whole).DefaultTag("Compliance", "hipaa");
        var edge = vpc.Igw().GatewayTable();
        var inspection = new BlockCursor(new Block(lower.First, 26));
        var workloads = new BlockCursor(new Block(upper.First, 24));
        var image = Parameter.Ami("Image");

        for (var zone = 'a'; zone <= 'b'; zone++)
        {
            var az = Zone.At(zone - 'a');
            var guardSubnet = vpc.Subnet(new Name("Clinic", "Guard", zone).ToString(), inspection.Take(), az);
            var guard = guardSubnet.Appliance($"{new Name("", "Proxy", zone)}", image, "t3.large").WithElasticIp();
            guardSubnet.RouteTable().Route(Internet, vpc.Igw());

            foreach (var role in new[] { "Imaging", "Portal" })
            {
                var block = workloads.Take();
                if (!upper.Contains(block) || lower.Contains(block))
                    throw new InvalidOperationException($"{block} leaves {upper}");
                var subnet = vpc.Subnet(new Name("Clinic", role, zone).ToString(), block, az).MapPublicIpOnLaunch();
                subnet.Tag("Range", $"{block.First}-{block.End}");
                subnet.RouteTable().Route(Internet, guard.Eni());
                edge.Route(subnet, guard.Eni());
            }
        }

        var free = upper.End - workloads.Current.First + 1;
        return vpc.Output("FreeAddresses", free.ToString(CultureInfo.InvariantCulture));
    }
}
