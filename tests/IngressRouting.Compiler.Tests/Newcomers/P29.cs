using System.Collections;
using IngressRouting;
using static IngressRouting.Aws;

namespace P29;

/// <summary>The parts that a /16 divides into, by index, by range and by name.</summary>
public sealed class AddressBook : IEnumerable<KeyValuePair<string, string>>
{
    private readonly byte second;
    private readonly int bits;
    private readonly SortedDictionary<int, string> names = [];

    public AddressBook(byte second, int prefixLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(prefixLength, 17);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(prefixLength, 28);
        this.second = second;
        bits = 32 - prefixLength;
    }

    public int Length => 1 << (16 - bits);

    public string this[int index]
    {
        get
        {
            var offset = index << bits;
            return $"10.{second}.{offset >> 8}.{offset & 0xff}/{32 - bits}";
        }
    }

    public string this[string name] => this[names.First(pair => pair.Value == name).Key];

    public IReadOnlyList<string> Slice(int start, int length) => [.. Enumerable.Range(start, length).Select(i => this[i])];

    public void Add(string name, int index)
    {
        if (!names.TryAdd(index, name))
            throw new ArgumentException($"{this[index]} is taken by {names[index]}", nameof(index));
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        foreach (var (index, name) in names)
            yield return KeyValuePair.Create(name, this[index]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public static class Retail
{
    [Topology]
    public static Topology Shops()
    {
        var book = new AddressBook(33, 23)
        {
            { "checkout", 4 },
            { "catalog", 2 },
            { "inventory", 9 },
        };

        string clash;
        try
        {
            book.Add("loyalty", 9);
            clash = "none";
        }
        catch (ArgumentException e) when (e.ParamName == "index")
        {
            book.Add("loyalty", 10);
            clash = e.Message.Split(" (")[0];
        }

        var vpc = Vpc("Retail", "10.33.0.0/16");
        var edge = vpc.Subnet("edge", book[^1], Zone.Third);
        var waf = edge.Appliance("waf", Parameter.Ami("WafImage"), "m6i.xlarge").WithElasticIp();
        edge.RouteTable().Route(Internet, vpc.Igw());

        var web = vpc.SecurityGroup("web", "Front ends of the shops").AllowIngress(Protocol.Tcp(443), "0.0.0.0/0", "https");
        waf.WithSecurityGroup(web);

        var shared = vpc.AddRouteTable("shops");
        foreach (var (name, block) in book)
        {
            var subnet = vpc.Subnet(name, block, Zone.Third).Tag("Initials", $"{char.ToUpper(name[0])}{name[^1]}");
            shared.Associate(subnet);
            vpc.Igw().GatewayTable().Route(subnet, waf.Eni());
        }

        shared.Route(Internet, waf.Eni());

        return vpc
            .Output("Clash", clash)
            .Output("Reserved", string.Join(" ", book[^3..^1]))
            .Output("Checkout", book["checkout"])
            .Output("Parts", $"{book.Length,5}|{book.Count(),-3}|");
    }
}
