using IngressRouting;
using static IngressRouting.Aws;

namespace P13;

/// <summary>Southridge Video: a VPN edge, written with extension members of our platform library.</summary>
public static class PlatformExtensions
{
    extension(Vpc vpc)
    {
        public string Short => vpc.Name.Length > 8 ? vpc.Name[..8] : vpc.Name;

        public Subnet Slice(string name, int index, Zone? zone = null) =>
            vpc.Subnet($"{vpc.Short}{name}", vpc.Cidr.Subnet(24, index), zone ?? Zone.First).Tag("Slice", index.Ordinal);

        public Vpc TagAll(params IEnumerable<(string Key, string Value)> tags)
        {
            foreach (var (key, value) in tags)
                vpc.DefaultTag(key, value);
            return vpc;
        }
    }

    extension(int number)
    {
        public string Ordinal => number + (number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
    }

    extension<T>(IEnumerable<T> items)
    {
        public string Joined(string separator = "-") => string.Join(separator, items);
        public IEnumerable<T> EveryOther => items.Where((_, i) => int.IsEvenInteger(i));
    }

    extension(string)
    {
        public static string operator *(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
    }

    extension(Subnet subnet)
    {
        public void Inspect(Appliance appliance, params string[] sites)
        {
            foreach (var site in sites)
                subnet.RouteTable().Route(site, appliance.Eni());
        }
    }
}

public sealed class Site
{
    public required string Name
    {
        get;
        init => field = value is { Length: > 0 } ? value.Trim() : throw new ArgumentException("a site has a name", nameof(value));
    }

    public string Cidr { get; init; } = "192.168.0.0/24";
    public int Asn { get; init => field = value is > 0 and < 65536 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 65000;
    public string Label => field ??= $"{Name.ToUpperInvariant()}({Asn})";
}

public static class Video
{
    [Topology]
    public static Topology SouthridgeVpn()
    {
        Site[] sites =
        [
            new() { Name = " Oslo ", Cidr = "192.168.10.0/24", Asn = 65010 },
            new() { Name = "Turku", Cidr = "192.168.20.0/24" },
            new() { Name = "Riga", Cidr = "192.168.30.0/24", Asn = 65030 },
        ];
        var vpc = Vpc("Southridge", "10.160.0.0/16").TagAll(("Owner", "video"), ("Sites", sites.Select(s => s.Name).Joined("/")));
        vpc.Vgw().WithAmazonSideAsn(64600);

        var inspection = vpc.Slice("Inspection", 0);
        var studio = vpc.Slice("Studio", 21);
        var cutting = vpc.Slice("Cutting", 112);
        var ids = inspection.Appliance("Ids", Parameter.Ami("IdsImage"), "m6i.large");

        var fromSites = vpc.Vgw().GatewayTable();
        foreach (var subnet in new[] { studio, cutting })
        {
            fromSites.Route(subnet, ids.Eni());
            subnet.Inspect(ids, [.. sites.Select(s => s.Cidr)]);
        }
        inspection.RouteTable().Propagate(vpc.Vgw());
        foreach (var site in sites)
            inspection.RouteTable().Route(site.Cidr, vpc.Vgw());

        vpc.Output("Labels", sites.EveryOther.Select(s => s.Label).Joined(" & "));
        vpc.Output("Ruler", "=+" * 4 + vpc.Short);
        vpc.Output("Ordinals", new[] { 1, 2, 3, 11, 22, 113 }.Select(n => n.Ordinal).Joined());
        return vpc;
    }
}
