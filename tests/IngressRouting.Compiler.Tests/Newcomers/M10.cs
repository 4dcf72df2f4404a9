using System.Collections;
using System.Globalization;
using IngressRouting;
using static IngressRouting.Aws;

namespace M10;

// Veldkamp Payments peers with its partners; an inspection instance sits before everything that comes from the internet.

internal sealed class Partner : IComparable<Partner>
{
    public Partner(string name, string peering, params string[] networks)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Peering = peering;
        Networks = networks;
    }

    public string Name { get; }
    public string Peering { get; }
    public string[] Networks { get; }

    public int CompareTo(Partner? other) => other is null ? 1 : (-Networks.Length, Name).CompareTo((-other.Networks.Length, other.Name));

    public void Deconstruct(out string name, out string peering, out string[] networks) => (name, peering, networks) = (Name, Peering, Networks);
}

internal sealed class AddressOrder : IComparer<string>
{
    public static AddressOrder Instance { get; } = new();

    private static uint Key(string? cidr)
    {
        uint key = 0;
        foreach (var octet in (cidr ?? "0.0.0.0/0").Split('/')[0].Split('.'))
            key = (key << 8) | byte.Parse(octet, CultureInfo.InvariantCulture);
        return key;
    }

    public int Compare(string? x, string? y) => Key(x).CompareTo(Key(y));
}

internal sealed class PartnerBook : IEnumerable<Partner>
{
    private readonly SortedDictionary<string, Partner> _byPeering = new(StringComparer.Ordinal);

    public Partner this[string peering]
    {
        get => _byPeering.TryGetValue(peering, out var partner) ? partner : throw new KeyNotFoundException($"no peering {peering}");
        set => _byPeering[peering] = value;
    }

    public void Add(Partner partner) => this[partner.Peering] = partner;

    public int Count => _byPeering.Count;

    public IEnumerator<Partner> GetEnumerator() => _byPeering.Values.Order().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class Veldkamp
{
    private static readonly PartnerBook Book =
    [
        new Partner("Acquirer", "pcx-0aaaaaaaaaaaaaaa1", "172.31.8.0/21"),
        new Partner("Scoring", "pcx-0bbbbbbbbbbbbbbb2", "10.250.0.0/16", "10.9.0.0/16", "10.100.0.0/20"),
        new Partner("Billing", "pcx-0ccccccccccccccc3", "192.168.40.0/24", "192.168.4.0/24"),
    ];

    private static string Find(string peering)
    {
        try
        {
            return Book[peering].Name;
        }
        catch (KeyNotFoundException missing)
        {
            return missing.Message;
        }
    }

    [Topology]
    public static Topology VeldkampPayments()
    {
        var lookups = 0;
        string Look(string peering) { lookups++; return Find(peering); }

        var vpc = Vpc("Payments", "10.3.0.0/18");
        vpc.Subnet("Front", "10.3.0.0/24", Zone.Second, out var front)
            .Subnet("Back", "10.3.1.0/24", Zone.Second, out var back)
            .Subnet("Scrub", "10.3.63.0/28", Zone.Second, out var scrub)
            .Appliance("Scrubber", scrub, Parameter.Ami("ScrubberImage"), out var scrubber);
        scrubber.WithElasticIp();
        scrub.RouteTable().Route(Internet, vpc.Igw());
        vpc.Igw().GatewayTable().Route(front, scrubber.Eni());
        front.RouteTable().Route(Internet, scrubber.Eni());

        foreach (var (name, peering, networks) in Book)
        {
            Array.Sort(networks, AddressOrder.Instance);
            foreach (var network in networks)
                back.RouteTable().Route(network, Existing.VpcPeeringConnection(peering));
            vpc.Tag($"partner-{name.ToLowerInvariant()}", string.Join(" ", networks));
        }

        vpc.Output("Partners", string.Join(", ", Book.Select((p, i) => $"{i + 1}. {p.Name}")));
        vpc.Output("Found", Look("pcx-0ccccccccccccccc3") + "; " + Look("pcx-9"));
        vpc.Output("Lookups", $"{lookups} of {Book.Count}");
        vpc.Output("Smallest", Book.Min()!.Name + "/" + Book.SelectMany(p => p.Networks).Max(AddressOrder.Instance));
        return back;
    }
}
