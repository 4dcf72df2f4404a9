using System;
using System.Globalization;
using IngressRouting.Model;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Reads addresses and blocks that every version of the library reads alike.</summary>
internal static class AddressParsing
{
    /// <summary>The address, or null when the library would not take the text for one; stops where that is not certain.</summary>
    public static AddressValue? Address(MemberCall call, string text)
    {
        call.Charge(text.Length);
        var family = text.IndexOf(':') >= 0 ? AddressFamily.IPv6 : AddressFamily.IPv4;
        if (AddressText.TryRead(text, family, out var bits, out _))
        {
            return new AddressValue(family, bits);
        }
        return IsHopeless(text, family)
            ? null
            : throw call.Run.Stop(
                Refusals.Address,
                call.Operation.Syntax,
                text,
                family == AddressFamily.IPv4
                    ? "write four decimal numbers from 0 to 255 without leading zeros"
                    : "write groups of hexadecimal digits, with '::' for a run of zeros"
            );
    }

    /// <summary>The block, or null when the library would not take the text for one.</summary>
    public static NetworkValue? Network(MemberCall call, string text)
    {
        var slash = text.LastIndexOf('/');
        if (slash < 0 || Address(call, text.Substring(0, slash)) is not { } address)
        {
            return null;
        }
        return
            int.TryParse(text.Substring(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && length <= address.Width
            ? Network(call, address, length)
            : null;
    }

    public static NetworkValue Network(MemberCall call, AddressValue address, int prefixLength) =>
        address.Masked(prefixLength) is var first && first.Equals(address)
            ? new NetworkValue(address, prefixLength)
            : throw call.Run.Stop(
                Refusals.Unspecified,
                call.Operation.Syntax,
                "A block that does not begin at its first address",
                "write "
                    + new NetworkValue(first, prefixLength).Text
                    + ", because versions of .NET differ in what they do with the bits behind the prefix"
            );

    /// <summary>Certainly no address. Short, octal and hexadecimal forms and scopes are addresses for the library.</summary>
    private static bool IsHopeless(string text, AddressFamily family)
    {
        foreach (var character in text)
        {
            var isHex = character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
            if (!isHex && !(family == AddressFamily.IPv4 ? character is '.' or 'x' or 'X' : character is ':' or '.'))
            {
                return family == AddressFamily.IPv4 || text.IndexOfAny(['%', '[', ']', '/']) < 0;
            }
        }
        return text.Length == 0 || (family == AddressFamily.IPv4 && IsTooLarge(text));
    }

    /// <summary>Four plain numbers of which one is above 255.</summary>
    private static bool IsTooLarge(string text)
    {
        var parts = text.Split('.');
        return parts.Length == 4
            && Array.TrueForAll(
                parts,
                static part =>
                    part.Length is > 0 and <= 3
                    && (part.Length == 1 || part[0] != '0')
                    && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out _)
            );
    }
}
