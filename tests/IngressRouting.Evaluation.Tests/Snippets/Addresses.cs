using System.Buffers.Binary;
using System.Net;

public static class AddressesSnippets
{
    public static object Parsing()
    {
        var address = IPAddress.Parse("10.0.1.255");
        return (
            address.ToString(),
            $"{address}",
            address.GetAddressBytes(),
            address.AddressFamily,
            IPAddress.Parse("2001:DB8:0:0:1:0:0:1").ToString(),
            IPAddress.Parse("::1").GetAddressBytes(),
            (IPAddress.Parse("fe80::").AddressFamily, "x" + IPAddress.Parse("1:2:3:4:5:6:7:8"), IPAddress.Parse("::").ToString())
        );
    }

    public static object Making() =>
        (
            new IPAddress(new byte[] { 10, 0, 0, 1 }).ToString(),
            new IPAddress([0x20, 1, 0xd, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9]).ToString(),
            new IPAddress(0x0100000A).ToString(),
            IPAddress.Loopback.ToString(),
            IPAddress.Any.Equals(IPAddress.Parse("0.0.0.0")),
            IPAddress.IPv6Loopback.ToString(),
            IPAddress.Broadcast.ToString()
        );

    public static object Computing()
    {
        var bytes = IPAddress.Parse("10.0.255.254").GetAddressBytes();
        var number = BinaryPrimitives.ReadUInt32BigEndian(bytes);
        var next = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(next, number + 300);
        return (
            number,
            new IPAddress(next).ToString(),
            BinaryPrimitives.ReadInt32LittleEndian(bytes),
            BinaryPrimitives.ReadUInt16BigEndian(bytes),
            BinaryPrimitives.ReadUInt64BigEndian(IPAddress.Parse("2001:db8::1").GetAddressBytes())
        );
    }

    public static object Equality()
    {
        var set = new HashSet<IPAddress> { IPAddress.Parse("10.0.0.1"), IPAddress.Parse("10.0.0.1"), IPAddress.Parse("::a00:1") };
        return (
            set.Count,
            IPAddress.Parse("10.0.0.1") == IPAddress.Parse("10.0.0.1"),
            IPAddress.Any == IPAddress.Any,
            Equals(IPAddress.Any, null)
        );
    }

    public static object Trying() =>
        (
            IPAddress.TryParse("10.0.0.1", out var good),
            good!.ToString(),
            IPAddress.TryParse("subnet", out var bad),
            bad is null,
            IPAddress.TryParse("10.0.0.256", out _),
            IPAddress.TryParse("", out _),
            (IPAddress.TryParse("::g", out _), IPAddress.TryParse((string?)null, out _), IPAddress.TryParse("10.0.0.0/8", out _))
        );

    public static object Malformed() => IPAddress.Parse("10.0.0.x.y");

    public static object Above_255() => IPAddress.Parse("10.0.300.0");

    public static object Nothing() => IPAddress.Parse((string)null!);

    public static object Five_bytes() => new IPAddress(new byte[5]);

    public static object Too_large() => new IPAddress(0x1_0000_0000);

    public static object Networks()
    {
        var network = IPNetwork.Parse("10.0.0.0/16");
        var six = IPNetwork.Parse("2001:db8::/56");
        return (
            network.ToString(),
            network.BaseAddress.ToString(),
            network.PrefixLength,
            network.Contains(IPAddress.Parse("10.0.255.1")),
            network.Contains(IPAddress.Parse("10.1.0.0")),
            network.Contains(IPAddress.IPv6Any),
            (
                $"{six}",
                six.Contains(IPAddress.Parse("2001:db8:0:ff::1")),
                six.Contains(IPAddress.Parse("2001:db8:0:100::1")),
                new IPNetwork(IPAddress.Parse("10.0.0.0"), 16) == network,
                network != six,
                network.Equals(IPNetwork.Parse("10.0.0.0/17")),
                new HashSet<IPNetwork> { network, IPNetwork.Parse("10.0.0.0/16") }.Count
            )
        );
    }

    public static object Trying_networks() =>
        (
            IPNetwork.TryParse("10.0.0.0/8", out var good),
            good.ToString(),
            IPNetwork.TryParse("10.0.0.0", out var none),
            none.ToString(),
            IPNetwork.TryParse("10.0.0.0/33", out _),
            IPNetwork.TryParse("10.0.0.0/", out _),
            (IPNetwork.TryParse("0.0.0.0/00", out var all), all.PrefixLength, IPNetwork.TryParse((string?)null, out _))
        );

    public static object Malformed_network() => IPNetwork.Parse("10.0.0.0/-1");

    public static object Prefix_too_long() => new IPNetwork(IPAddress.Any, 33);

    public static object Nothing_in_network() => IPNetwork.Parse("10.0.0.0/8").Contains(null!);

    public static object Subnets()
    {
        var network = IPNetwork.Parse("10.0.0.0/16");
        return Enumerable
            .Range(0, 3)
            .Select(i =>
            {
                var bytes = network.BaseAddress.GetAddressBytes();
                bytes[2] += (byte)i;
                return new IPAddress(bytes) + "/24";
            })
            .ToList();
    }

    [Refused("IR9105", "IPAddress.Parse(\"10.1\")")]
    public static object Short_form() => IPAddress.Parse("10.1");

    [Refused("IR9105", "IPAddress.Parse(\"010.0.0.1\")")]
    public static object Octal_form() => IPAddress.Parse("010.0.0.1");

    [Refused("IR9105", "IPAddress.TryParse(\"fe80::1%eth0\", out _)")]
    public static object Scope() => IPAddress.TryParse("fe80::1%eth0", out _);

    [Refused("IR9105", "address.ToString()")]
    public static object Mapped()
    {
        var address = IPAddress.Parse("::ffff:0a00:1");
        return address.ToString();
    }

    [Refused("IR9208", "IPNetwork.Parse(\"10.0.0.7/24\")")]
    public static object Host_bits() => IPNetwork.Parse("10.0.0.7/24");

    [Refused("IR9102", "IPAddress.Parse(\"10.0.0.1\").MapToIPv6()")]
    public static object Other_members() => IPAddress.Parse("10.0.0.1").MapToIPv6();

    [Refused("IR9201", "Dns.GetHostName()")]
    public static object Names() => Dns.GetHostName();
}
