using IngressRouting;
using static IngressRouting.Aws;

namespace P12;

// Litware: a hub that inspects what its spokes publish; partners are reached over peerings, data centres over a transit gateway.
public abstract record Link(string Cidr)
{
    public sealed record Peering(string Cidr, string Id, string Partner) : Link(Cidr);
    public sealed record Transit(string Cidr, string Id) : Link(Cidr);
    public sealed record Vpn(string Cidr, int Asn) : Link(Cidr);

    public RouteTarget Target(Vpc vpc) => this switch
    {
        Peering { Id: ['p', 'c', 'x', '-', ..] id } => Existing.VpcPeeringConnection(id),
        Transit(_, var id) => Existing.TransitGateway(id),
        Vpn => vpc.Vgw(),
        _ => throw new NotSupportedException($"no target for {this}"),
    };

    public string Describe() => this switch
    {
        Peering(var cidr, _, { Length: > 6 } partner) => $"{partner[..6]}. at {cidr}",
        Peering p => $"{p.Partner} at {p.Cidr}",
        Vpn { Asn: >= 64512 and <= 65534 } v => $"private AS{v.Asn}",
        Vpn v => $"AS{v.Asn}",
        Transit { Cidr: var c } => $"data centre {c}",
        _ => "?",
    };
}

public static class Litware
{
    private static readonly Dictionary<string, Link[]> Spokes = new()
    {
        ["Retail"] = [new Link.Peering("10.201.0.0/16", "pcx-0a1b2c3d4e5f60718", "Fourth Coffee")],
        ["Research"] =
        [
            new Link.Transit("172.16.0.0/12", "tgw-0123456789abcdef0"),
            new Link.Peering("10.202.0.0/16", "pcx-1a1b2c3d4e5f60719", "Fabrik"),
        ],
        ["Lab"] = [],
    };

    [Topology]
    public static Topology Hub()
    {
        var net = Topology("Litware").Description($"{Spokes.Count} spokes: {string.Join(", ", Spokes.Keys)}").DefaultTag("Company", "Litware");
        var number = 150;
        foreach (var (name, links) in Spokes)
        {
            var vpc = net.Vpc(name, $"10.{number++}.0.0/16");
            var (edge, work) = (vpc.Subnet("Edge", vpc.Cidr.Subnet(24, 0), Zone.First), vpc.Subnet("Work", vpc.Cidr.Subnet(20, 1), Zone.First));
            var inspector = edge.Appliance($"{name}Inspector", Parameter.Ami("InspectorImage")).WithElasticIp();
            edge.RouteTable().Route(Internet, vpc.Igw());
            work.RouteTable().Route(Internet, inspector.Eni());
            vpc.Igw().GatewayTable().Route(work, inspector.Eni());

            foreach (var link in links)
                work.RouteTable().Route(link.Cidr, link.Target(vpc));

            var summary = links switch
            {
                [] => "isolated",
                [var only] => only.Describe(),
                [var first, .., var last] => $"{first.Describe()}; {last.Describe()}",
            };
            vpc.Tag("Links", summary.Replace(';', ' '));
            net.Output($"{name}Links", summary);
        }

        var all = Spokes.Values.SelectMany(l => l).ToList();
        var (peerings, others) = all.Aggregate((P: 0, O: 0), (sum, link) => link is Link.Peering ? (sum.P + 1, sum.O) : (sum.P, sum.O + 1));
        net.Output("Mix", $"{peerings} peerings, {others} others");
        net.Output("Partners", string.Join("/", all.OfType<Link.Peering>().Select(p => p.Partner).Order(StringComparer.Ordinal)));
        net.Output("Vpn", new Link.Vpn("192.0.2.0/24", 64999).Describe());
        net.Output("Printed", all.First().ToString());
        net.Output("Same", (all[0] == new Link.Peering("10.201.0.0/16", "pcx-0a1b2c3d4e5f60718", "Fourth Coffee")).ToString());
        return net;
    }
}
