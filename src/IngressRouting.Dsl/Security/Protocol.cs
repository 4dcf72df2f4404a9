using System.Globalization;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>Which traffic a security group's rule is for: a protocol and its ports.</summary>
public sealed class Protocol
{
    private Protocol(Value<string> name, Value<PortRange>? ports, string logicalName)
    {
        Name = name;
        Ports = ports;
        LogicalName = logicalName;
    }

    /// <summary>All traffic.</summary>
    public static Protocol All { get; } = new("-1", null, "All");

    /// <summary>ICMP, all types.</summary>
    public static Protocol Icmp { get; } = new("icmp", PortRange.AllTypes, "Icmp");

    /// <summary>ICMP for IPv6, all types.</summary>
    public static Protocol IcmpV6 { get; } = new("icmpv6", PortRange.AllTypes, "IcmpV6");

    internal Value<string> Name { get; }

    internal Value<PortRange>? Ports { get; }

    /// <summary>Its part of the logical id of a rule.</summary>
    internal string LogicalName { get; }

    /// <summary>TCP, all ports.</summary>
    public static Protocol Tcp() => new("tcp", PortRange.All, "Tcp");

    /// <summary>TCP to one port.</summary>
    /// <param name="port">0 to 65535.</param>
    public static Protocol Tcp(int port) => Tcp(port, port);

    /// <summary>TCP to a range of ports.</summary>
    /// <param name="from">0 to 65535.</param>
    /// <param name="to">The last port of the range, up to 65535.</param>
    public static Protocol Tcp(int from, int to) => new("tcp", PortRange.Read(from, to), "Tcp" + Spell(from, to));

    /// <summary>UDP, all ports.</summary>
    public static Protocol Udp() => new("udp", PortRange.All, "Udp");

    /// <summary>UDP to one port.</summary>
    /// <param name="port">0 to 65535.</param>
    public static Protocol Udp(int port) => Udp(port, port);

    /// <summary>UDP to a range of ports.</summary>
    /// <param name="from">0 to 65535.</param>
    /// <param name="to">The last port of the range, up to 65535.</param>
    public static Protocol Udp(int from, int to) => new("udp", PortRange.Read(from, to), "Udp" + Spell(from, to));

    /// <summary>A protocol by its number, such as 50 for ESP and 47 for GRE.</summary>
    /// <param name="number">0 to 255, as IANA assigns them.</param>
    public static Protocol Number(int number)
    {
        return new(IpProtocol.Read(number), null, "Protocol" + LogicalIds.Of(number.ToString(CultureInfo.InvariantCulture)));
    }

    private static string Spell(int from, int to)
    {
        var range = new PortRange(from, to).ToString();
        return LogicalIds.Of(range.Replace("-", "to"));
    }
}
