using System.Text;
using IngressRouting;
using static IngressRouting.Aws;

namespace P27;

public sealed record Site(string Code, string Block, long Asn, string? Backup = null);

/// <summary>Plants behind Direct Connect: what comes from a plant passes the segmentation firewall.</summary>
public static class Factory
{
    private static readonly IReadOnlyList<Site> Sites =
    [
        new("MUC", "172.16.0.0/16", 65010),
        new("GDN", "172.17.0.0/16", 65011, Backup: "MUC"),
        new("PUE", "172.18.0.0/16", 65012, Backup: "GDN"),
    ];

    [Topology]
    public static Topology Plants()
    {
        var vpc = Vpc("Plants", "10.150.0.0/18");
        var vgw = vpc.Vgw().WithAmazonSideAsn(64512 + Sites.Sum(site => site.Asn % 10));

        var segmentation = vpc.Subnet("Segmentation", "10.150.0.0/26", Zone.First);
        var firewall = segmentation.Appliance("OtFirewall", Parameter.Ami("OtFirewallImage"), Parameter.Text("OtFirewallType", "c6i.xlarge"));
        segmentation.RouteTable().Propagate(vgw);

        var tiers = new SortedList<int, (string Name, string Purpose)>
        {
            [30] = ("Historian", "process data"),
            [10] = ("Mes", "manufacturing execution"),
            [20] = ("Scada", "supervision"),
        };

        foreach (var (order, (name, purpose)) in tiers)
        {
            var index = tiers.IndexOfKey(order) + 1;
            var tier = vpc.Subnet(name, vpc.Cidr.Subnet(22, index), Zone.First).Tag("Purpose", purpose).Tag("Fingerprint", Fingerprint(name + "|" + purpose));
            vgw.GatewayTable().Route(tier, firewall.Eni());
            foreach (var site in Sites)
                tier.RouteTable().Route(site.Block, firewall.Eni());
        }

        foreach (var site in Sites)
        {
            var chain = string.Join("/", FailoverChain(site).Select(s => s.Code));
            vpc.Tag($"Failover-{site.Code}", chain);
        }

        var bytes = Encoding.UTF8.GetBytes("Werk München");
        return vpc
            .Output("SiteDigest", Convert.ToBase64String(bytes))
            .Output("SiteHex", Convert.ToHexString(bytes.AsSpan(0, 8)).ToLowerInvariant())
            .Output("AsnBinary", Convert.ToString(Sites[^1].Asn, 2).PadLeft(20, '0'))
            .Output("Gateway", vgw.Id);
    }

    private static IEnumerable<Site> FailoverChain(Site site)
    {
        for (Site? current = site; current is not null; current = Sites.FirstOrDefault(s => s.Code == current.Backup))
            yield return current;
    }

    // FNV-1a, so that a changed purpose shows as a changed tag.
    private static string Fingerprint(string text)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.ASCII.GetBytes(text))
        {
            hash ^= b;
            hash = unchecked(hash * 16777619u);
        }

        return hash.ToString("x8");
    }
}
