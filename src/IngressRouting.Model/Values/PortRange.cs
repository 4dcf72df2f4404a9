using System.Globalization;

namespace IngressRouting.Model;

/// <summary>Ports of TCP or UDP, or types and codes of ICMP, as a security group's rule has them.</summary>
/// <param name="From">The first port, or the type; -1 for all types.</param>
/// <param name="To">The last port, or the code; -1 for all codes.</param>
public readonly record struct PortRange(int From, int To)
{
    private const int Last = 65535;

    /// <summary>Every port.</summary>
    public static readonly PortRange All = new(0, Last);

    /// <summary>Every type and code of ICMP.</summary>
    public static readonly PortRange AllTypes = new(-1, -1);

    /// <summary>Takes two numbers as a range of ports.</summary>
    /// <returns>The range, or an invalid value that says what is wrong.</returns>
    public static Value<PortRange> Read(int from, int to)
    {
        var text = from == to ? Text(from) : Text(from) + " to " + Text(to);
        return from is < 0 or > Last || to is < 0 or > Last ? new Value<PortRange>.Invalid(text, $"ports are 0 to {Text(Last)}")
            : from > to ? new Value<PortRange>.Invalid(text, "the first port comes before the last")
            : new PortRange(from, to);
    }

    /// <inheritdoc />
    public override string ToString() => From == To ? Text(From) : Text(From) + "-" + Text(To);

    private static string Text(int port) => port.ToString(CultureInfo.InvariantCulture);
}
