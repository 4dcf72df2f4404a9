using System.Diagnostics;
using IngressRouting;
using static IngressRouting.Aws;

namespace P37;

[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Ipv4Range : IComparable<Ipv4Range>, IEquatable<Ipv4Range>
{
    private readonly uint start;
    private readonly byte length;

    private Ipv4Range(uint start, int length) => (this.start, this.length) = (start, checked((byte)length));

    public uint Size => length == 0 ? throw new OverflowException() : 1u << (32 - length);

    public static implicit operator Ipv4Range(string text)
    {
        var slash = text.LastIndexOf('/');
        var address = text[..slash].Split('.').Aggregate(0u, (value, octet) => value << 8 | byte.Parse(octet));
        return new(address, int.Parse(text[(slash + 1)..]));
    }

    public static explicit operator string(Ipv4Range range) => range.ToString();

    public static Ipv4Range operator ++(Ipv4Range range) => new(range.start + range.Size, range.length);

    public static Ipv4Range operator >>(Ipv4Range range, int bits) => new(range.start, range.length + bits);

    public static Ipv4Range operator +(Ipv4Range range, int count) => new((uint)(range.start + count * range.Size), range.length);

    public static bool operator &(Ipv4Range left, Ipv4Range right) => left.start < right.start + right.Size && right.start < left.start + left.Size;

    public static bool operator ==(Ipv4Range left, Ipv4Range right) => left.Equals(right);

    public static bool operator !=(Ipv4Range left, Ipv4Range right) => !left.Equals(right);

    public int CompareTo(Ipv4Range other) => start.CompareTo(other.start) is var order and not 0 ? order : other.length - length;

    public bool Equals(Ipv4Range other) => start == other.start && length == other.length;

    public override bool Equals(object? obj) => obj is Ipv4Range other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(start, length);

    public override string ToString() => $"{start >> 24}.{start >> 16 & 255}.{start >> 8 & 255}.{start & 255}/{length}";
}

/// <summary>Logistics: depots get consecutive blocks, and blocks of partners are checked for overlaps.</summary>
public static class Logistics
{
    private static readonly string[] PartnerBlocks = ["10.44.2.0/23", "192.168.0.0/24", "10.44.0.0/22", "10.45.0.0/16"];

    [Topology]
    public static Topology Depots()
    {
        Ipv4Range whole = "10.44.0.0/19";
        var vpc = Vpc("Depots", (string)whole);
        var edge = vpc.Subnet("edge", (whole >> 9) + 511 is var last && last & whole ? last.ToString() : "10.44.31.240/28", Zone.First);
        var firewall = edge.Appliance("firewall", Parameter.Ami("FirewallImage")).WithElasticIp();
        edge.RouteTable().Route(Internet, vpc.Igw());

        var block = whole >> 5;
        foreach (var depot in "Hamburg,Rotterdam,Lyon".Split(','))
        {
            var current = block++;
            var subnet = vpc.Subnet(depot, current.ToString(), Zone.First).Tag("Code", depot[..3].ToUpperInvariant());
            subnet.RouteTable().Route(Internet, firewall.Eni());
            vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
        }

        var sorted = new SortedSet<Ipv4Range>(PartnerBlocks.Select(text => (Ipv4Range)text)) { "10.44.0.0/22" };
        var overlapping = sorted.Where(partner => partner & whole).Select(partner => partner.ToString());
        var distinct = new HashSet<Ipv4Range>(sorted.Append("10.44.2.0/23"));

        return vpc
            .Output("Overlaps", string.Join(" ", overlapping))
            .Output("Smallest", $"{sorted.Min}..{sorted.Max}")
            .Output("Next", (string)block)
            .Output("Distinct", $"{distinct.Count}/{PartnerBlocks.Length + 1}");
    }
}
