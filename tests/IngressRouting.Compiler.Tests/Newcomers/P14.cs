using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace P14;

/// <summary>Humongous Insurance: addresses with operators, as the IPAM team's own library has them.</summary>
public readonly struct Ip(uint value) : IComparable<Ip>, IEquatable<Ip>, IParsable<Ip>, IFormattable
{
    private readonly uint _value = value;

    public static Ip operator +(Ip ip, int offset) => new(checked((uint)(ip._value + offset)));
    public static long operator -(Ip left, Ip right) => (long)left._value - right._value;
    public static Ip operator ++(Ip ip) => ip + 1;
    public static Ip operator &(Ip ip, Ip mask) => new(ip._value & mask._value);
    public static Ip operator ~(Ip ip) => new(~ip._value);
    public static bool operator <(Ip left, Ip right) => left._value < right._value;
    public static bool operator >(Ip left, Ip right) => left._value > right._value;
    public static bool operator ==(Ip left, Ip right) => left.Equals(right);
    public static bool operator !=(Ip left, Ip right) => !(left == right);
    public static explicit operator uint(Ip ip) => ip._value;
    public static implicit operator Ip((byte A, byte B, byte C, byte D) parts) => new((uint)(parts.A << 24 | parts.B << 16 | parts.C << 8 | parts.D));

    public int CompareTo(Ip other) => _value.CompareTo(other._value);
    public bool Equals(Ip other) => _value == other._value;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Ip ip && Equals(ip);
    public override int GetHashCode() => (int)_value;

    public static Ip Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var ip) ? ip : throw new FormatException(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ip result)
    {
        result = default;
        var parts = s?.Split('.') ?? [];
        if (parts.Length != 4) return false;
        foreach (var part in parts)
        {
            if (!byte.TryParse(part, NumberStyles.None, provider, out var octet)) return false;
            result = new(result._value << 8 | octet);
        }
        return true;
    }

    public void Deconstruct(out int high, out int low) => (high, low) = ((int)(_value >> 16), (int)(_value & 0xFFFF));

    public override string ToString() => ToString(null, null);

    private byte[] Octets() => [(byte)(_value >> 24), (byte)(_value >> 16), (byte)(_value >> 8), (byte)_value];

    public string ToString(string? format, IFormatProvider? provider) => format switch
    {
        "X" or "x" => _value.ToString(format + "8", CultureInfo.InvariantCulture),
        "B" => string.Join("_", Octets().Select(o => Convert.ToString(o, 2).PadLeft(8, '0'))),
        _ => string.Join('.', Octets()),
    };
}

public static class Humongous
{
    private static T Read<T>(string text) where T : IParsable<T> => T.Parse(text, CultureInfo.InvariantCulture);

    [Topology]
    public static Topology Underwriting()
    {
        Ip start = (10, 170, 0, 0);
        var mask = Read<Ip>("255.255.0.0");
        var vpc = Vpc("Underwriting", $"{start & mask}/16");
        var edge = vpc.Subnet("Edge", $"{start}/24", Zone.First);
        var relay = edge.Appliance("Relay", Parameter.Ami("RelayImage")).WithElasticIp();
        edge.RouteTable().Route(Internet, vpc.Igw());

        var starts = new List<Ip> { start + 3 * 256, start + 256, Read<Ip>("10.170.2.0") };
        starts.Sort();
        foreach (var ip in starts)
        {
            var first = ip;
            first++;
            var (_, low) = ip;
            var subnet = vpc.Subnet($"Office{low / 256}", $"{ip}/24", Zone.First)
                .Tag("Router", first.ToString())
                .Tag("Hex", $"{ip:X}")
                .Tag("Bits", ip.ToString("B", null))
                .Tag("Offset", (ip - start).ToString(CultureInfo.InvariantCulture));
            vpc.Igw().GatewayTable().Route(subnet, relay.Eni());
            subnet.RouteTable().Route(Internet, relay.Eni());
        }

        vpc.Output("Last", (start + (int)(uint)~mask).ToString());
        vpc.Output("Ordered", $"{starts[0] < starts[^1]} {starts.Max() == start + 768} {starts.Contains((10, 170, 1, 0))} {Ip.TryParse("1.2.3.999", null, out _)}");
        return vpc;
    }
}
