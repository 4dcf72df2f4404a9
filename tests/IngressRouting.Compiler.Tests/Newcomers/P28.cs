using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace P28;

public enum Reach { Public, Outbound, Isolated }

public sealed record Segment(string Name, Reach Reach, byte Ipv6Slot)
{
    public bool NeedsReturnPath => Reach == Reach.Public;
}

/// <summary>An IPv6 plan in one 128 bit number.</summary>
public readonly struct Prefix6(UInt128 value, int length)
{
    public int Length => length;

    public Prefix6 Child(int newLength, UInt128 index) => new(value | index << (128 - newLength), newLength);

    public override string ToString()
    {
        var groups = new string[length / 16 + (length % 16 == 0 ? 0 : 1)];
        for (var i = 0; i < groups.Length; i++)
            groups[i] = ((ushort)(value >> (112 - 16 * i))).ToString("x", CultureInfo.InvariantCulture);
        return $"{string.Join(':', groups)}::/{length}";
    }

    public static bool operator ==(Prefix6 left, Prefix6 right) => left.Equals(right);
    public static bool operator !=(Prefix6 left, Prefix6 right) => !(left == right);
    public override bool Equals(object? obj) => obj is Prefix6 other && other.ToString() == ToString();
    public override int GetHashCode() => length;
}

public static class DualStack
{
    private static readonly Prefix6 Documentation = new((UInt128)0x2001_0db8_00ff_0000 << 64, 48);

    [Topology]
    public static Topology EdgeIpv6()
    {
        var vpc = Vpc("Edge", "10.8.0.0/16").Ipv6().DefaultTag("Stack", "dual");

        Segment[] segments =
        [
            new("web", Reach.Public, 0x01),
            new("api", Reach.Public, 0x02),
            new("batch", Reach.Outbound, 0x10),
            new("vault", Reach.Isolated, 0x20),
        ];

        var inspection = vpc.Subnet("inspection", vpc.Cidr.Subnet(28, 0), Zone.First).Ipv6(0);
        var firewall = inspection.Appliance("firewall", Parameter.Ami("FirewallImage")).WithElasticIp().WithIpv6Address();
        inspection.RouteTable().Route(Internet, vpc.Igw());

        NatGateway? nat = null;
        foreach (var segment in segments)
        {
            var subnet = vpc.Subnet(segment.Name, vpc.Cidr.Subnet(24, segment.Ipv6Slot), Zone.First).Ipv6(segment.Ipv6Slot);
            subnet.Tag("PlannedIpv6", Documentation.Child(64, segment.Ipv6Slot).ToString());

            switch (segment)
            {
                case { NeedsReturnPath: true }:
                    vpc.Igw().GatewayTable().Route(subnet, firewall.Eni());
                    subnet.RouteTable().Route(Internet, firewall.Eni());
                    break;
                case { Reach: Reach.Outbound }:
                    nat ??= NatBehind(vpc, firewall);
                    subnet.RouteTable().Route("0.0.0.0/0", nat).Route("::/0", vpc.Eigw());
                    break;
                case { Reach: Reach.Isolated, Name: var name }:
                    subnet.RouteTable().Tag("Note", $"{name}: no way out");
                    break;
            }
        }

        var counts = segments.CountBy(s => s.Reach).ToDictionary(p => p.Key, p => p.Value);
        vpc.Output("Counts", string.Join(",", Enum.GetValues<Reach>().Select(r => $"{r:D}{r:G}={counts.GetValueOrDefault(r)}")));
        vpc.Output("SamePlan", (Documentation.Child(64, 1) == Documentation.Child(64, UInt128.One)).ToString());
        return vpc.Output("NatAddress", nat?.PublicIp ?? "none");
    }

    private static NatGateway NatBehind(Vpc vpc, Appliance firewall)
    {
        var outbound = vpc.Subnet("outbound", vpc.Cidr.Subnet(28, 1), Zone.First);
        outbound.RouteTable().Route(Internet, firewall.Eni());
        vpc.Igw().GatewayTable().Route(outbound, firewall.Eni());
        return outbound.NatGateway("nat");
    }
}
