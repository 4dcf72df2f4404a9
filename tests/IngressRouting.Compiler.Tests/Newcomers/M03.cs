using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace M03;

// Banca Sant'Elmo: branches reach core banking through a VPN and an inline inspection appliance.

[Flags]
internal enum Services
{
    None = 0,
    Teller = 1,
    Atm = 2,
    Vault = 4,
    Wealth = 8,
    Retail = Teller | Atm,
    Full = Retail | Vault | Wealth,
}

internal abstract class Site(string name, Services services)
{
    public string Name { get; } = name;
    public Services Services { get; } = services;
    public abstract string Network { get; }
    public virtual int Weight => int.PopCount((int)Services);
    public override string ToString() => $"{Name}[{Network}]";
}

internal sealed class Branch(string name, byte number, Services services) : Site(name, services)
{
    public override string Network => $"192.168.{number}.0/24";
}

internal class HeadOffice(string name) : Site(name, Services.Full)
{
    public override string Network => "192.168.128.0/18";
    public sealed override int Weight => base.Weight * 10;
}

public static class SantElmo
{
    private static readonly Site[] Sites =
    [
        new Branch("Napoli", 10, Services.Retail),
        new Branch("Ischia", 11, Services.Atm),
        new HeadOffice("Vomero"),
        new Branch("Procida", 12, Services.Teller | Services.Wealth),
    ];

    private static string Classify(Site site) => site switch
    {
        HeadOffice => "head-office",
        Branch { Services: var s } when s.HasFlag(Services.Wealth) => "private-banking",
        Branch { Services: Services.Atm } => "unattended",
        Branch { Weight: >= 2 } => "retail",
        _ => "other",
    };

    [Topology]
    public static Topology SantElmoCore()
    {
        var vpc = Vpc("Core", "10.90.0.0/20");
        var vgw = vpc.Vgw().WithAmazonSideAsn(64_512 + Sites.Length);

        var inspection = vpc.Subnet("Inspection", "10.90.0.0/26", Zone.First);
        inspection.RouteTable().Propagate(vgw);
        var probe = inspection.Appliance("Probe", Parameter.Ami("ProbeImage"));

        var gateway = vgw.GatewayTable();
        (string Name, string Cidr)[] tiers = [("Ledger", "10.90.1.0/24"), ("Cards", "10.90.2.0/24"), ("Archive", "10.90.3.0/24")];
        foreach (var (name, cidr) in tiers)
        {
            var tier = vpc.Subnet(name, cidr, Zone.First);
            gateway.Route(tier, probe.Eni());
            foreach (var site in Sites)
                tier.RouteTable().Route(site.Network, probe.Eni());
        }

        var group = vpc.SecurityGroup("Probes", "What branches may send");
        foreach (var site in Sites.OrderByDescending(s => s.Weight).ThenBy(s => s.Name))
            group.AllowIngress(site.Services.HasFlag(Services.Vault) ? Protocol.All : Protocol.Tcp(443), site.Network, $"{Classify(site)} {site.Name}");
        group.AllowIngress(Protocol.All, vpc, "Replies of the tiers");
        probe.WithSecurityGroup(group);

        foreach (var site in Sites)
        {
            vpc.Tag($"site:{site.Name}", $"{site.Services} ({site.Weight.ToString("00", CultureInfo.InvariantCulture)})".Replace(", ", "+"));
        }

        var byClass = Sites.GroupBy(Classify).ToDictionary(g => g.Key, g => g.ToArray());
        vpc.Output("Classes", string.Join(" / ", byClass.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}: {string.Join<Site>(", ", p.Value)}")));
        vpc.Output("AllServices", Sites.Aggregate(Services.None, (all, site) => all | site.Services).ToString());
        return vpc;
    }
}
