using System.Globalization;
using System.Net;
using System.Text;
using IngressRouting;
using static IngressRouting.Aws;

namespace M02;

// University of Lindholm: dual-stack campus workloads. IPv6 documentation addresses are derived for the DNS team.

public readonly struct Prefix6 : IEquatable<Prefix6>
{
    private readonly UInt128 _bits;

    public Prefix6(UInt128 bits, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, 128);
        Length = length;
        _bits = bits & Mask(length);
    }

    public int Length { get; }

    private static UInt128 Mask(int length) => length == 0 ? UInt128.Zero : UInt128.MaxValue << (128 - length);

    public Prefix6 Child(int length, int index) => new(_bits | ((UInt128)(uint)index << (128 - length)), length);

    public Prefix6 this[int index] => Child(64, index);

    public override string ToString()
    {
        var text = new StringBuilder();
        for (var group = 7; group >= 0; group--)
        {
            var value = (ushort)(_bits >> (16 * group));
            if (value == 0 && _bits << (128 - 16 * (group + 1)) == UInt128.Zero) { text.Append(group == 7 ? "::" : ":"); break; }
            text.Append(value.ToString("x", CultureInfo.InvariantCulture));
            if (group > 0) text.Append(':');
        }
        return text.Append('/').Append(Length).ToString();
    }

    public string ReverseZone()
    {
        var nibbles = Length / 4;
        var top = _bits >> (128 - Length);
        var labels = Enumerable.Range(0, nibbles).Select(i => "0123456789abcdef"[(int)((top >> (4 * i)) & 0xF)]);
        return string.Join('.', labels) + ".ip6.arpa";
    }

    public bool Equals(Prefix6 other) => _bits == other._bits && Length == other.Length;
    public override bool Equals(object? obj) => obj is Prefix6 other && Equals(other);
    public override int GetHashCode() => HashCode.Combine(_bits, Length);
    public static bool operator ==(Prefix6 left, Prefix6 right) => left.Equals(right);
    public static bool operator !=(Prefix6 left, Prefix6 right) => !(left == right);
}

public static class Lindholm
{
    private static readonly (string Name, byte Third, int Index6)[] Faculties =
    [
        ("Physics", 10, 0x10),
        ("Linguistics", 11, 0x11),
        ("Medicine", 12, 0x2a),
    ];

    [Topology]
    public static Topology LindholmCampus()
    {
        var site = new Prefix6(((UInt128)0x20010db8 << 96) | ((UInt128)0x0a00 << 80), 56);
        var vpc = Vpc("Campus", "172.20.0.0/16").Ipv6();
        vpc.Tag("planned-v6", site.ToString());

        var edge = vpc.Subnet("Edge", "172.20.0.0/27", Zone.First).Ipv6(0);
        edge.RouteTable().Route(Internet, vpc.Igw());
        var sensor = edge.Appliance("Sensor", Parameter.Ami("SensorImage"), "c7g.large")
            .WithElasticIp()
            .WithIpv6Address()
            .WithIpForwarding();

        var ingress = vpc.Igw().GatewayTable();
        var seen = new HashSet<Prefix6>();
        foreach (var (name, third, index) in Faculties)
        {
            var planned = site[index];
            if (!seen.Add(planned) || planned == site)
                throw new InvalidOperationException($"{name} has the prefix of another faculty");

            var faculty = vpc.Subnet(name, $"172.20.{third}.0/24", Zone.First)
                .Ipv6(index)
                .AssignIpv6AddressOnCreation()
                .Tag("doc-prefix", planned.ToString())
                .Tag("reverse-zone", planned.ReverseZone());
            faculty.RouteTable().Route(Internet, sensor.Eni());
            ingress.Route(faculty, sensor.Eni());
        }

        var highest = Faculties.MaxBy(f => f.Index6);
        vpc.Output("HighestPrefix", $"{highest.Name}: {site[highest.Index6]}");
        vpc.Output("SensorAddress", sensor.PublicIp, export: $"{StackName}-sensor");
        return vpc;
    }
}
