using System;
using System.Globalization;

namespace IngressRouting.Model;

/// <summary>
/// What AWS takes for the protocol of a security group's rule and the ports beside it (EC2 API Reference, "IpPermission"). Beside a protocol
/// without ports it takes any, and does not look at them.
/// </summary>
public static class IpProtocol
{
    private const int Last = 255;
    private const int All = -1;

    /// <summary>Takes a number as a protocol.</summary>
    /// <returns>The protocol, or an invalid value that says what is wrong.</returns>
    public static Value<string> Read(int number)
    {
        var text = number.ToString(CultureInfo.InvariantCulture);
        return number is >= 0 and <= Last ? text : new Value<string>.Invalid(text, "protocols have numbers from 0 to 255");
    }

    /// <summary>Takes a text as a protocol. Which names AWS knows beside the documented ones, nobody says.</summary>
    /// <returns>The protocol, or an invalid value that says what is wrong.</returns>
    public static Value<string> Read(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number != All
            ? Read(number) is Value<string>.Invalid invalid
                ? invalid
                : text
            : text;

    /// <summary>Takes two numbers as the ports of a protocol, or as the type and code of ICMP.</summary>
    /// <returns>The range, or an invalid value that says what is wrong.</returns>
    public static Value<PortRange> PortsOf(Value<string> protocol, int from, int to)
    {
        var name = protocol.TryGet(out var known) ? known : "";
        return Is(name, "tcp", "6") || Is(name, "udp", "17") ? PortRange.Read(from, to)
            : (Is(name, "icmp", "1") || Is(name, "icmpv6", "58")) && from == All && to != All
                ? new Value<PortRange>.Invalid(
                    FormattableString.Invariant($"{from} to {to}"),
                    "with all types of ICMP, which are -1, go all codes, which are -1 as well"
                )
            : new PortRange(from, to);
    }

    private static bool Is(string text, string name, string number) =>
        text.Equals(name, StringComparison.OrdinalIgnoreCase) || text == number;
}
