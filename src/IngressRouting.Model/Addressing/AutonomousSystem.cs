using System.Globalization;

namespace IngressRouting.Model;

/// <summary>Autonomous system numbers for Amazon's end of a BGP session.</summary>
public static class AutonomousSystem
{
    private const long FirstOf16Bits = 64512;
    private const long LastOf16Bits = 65534;
    private const long FirstOf32Bits = 4_200_000_000;
    private const long LastOf32Bits = 4_294_967_294;

    /// <summary>Takes a number as the private one that EC2 asks for (EC2 API Reference, "CreateVpnGateway").</summary>
    /// <returns>The number, or an invalid value that says which numbers there are.</returns>
    public static Value<long> Read(long number) =>
        number is (>= FirstOf16Bits and <= LastOf16Bits) or (>= FirstOf32Bits and <= LastOf32Bits)
            ? number
            : new Value<long>.Invalid(
                number.ToString(CultureInfo.InvariantCulture),
                $"AWS takes {FirstOf16Bits} to {LastOf16Bits} and {FirstOf32Bits} to {LastOf32Bits}"
            );
}
