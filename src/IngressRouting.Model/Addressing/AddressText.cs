using System.Globalization;
using System.Text;

namespace IngressRouting.Model;

/// <summary>Reads and writes addresses as AWS accepts them: four decimal numbers, or IPv6 with at most one <c>::</c>.</summary>
internal static class AddressText
{
    private const int GroupsOfIPv6 = 8;

    public static bool TryRead(string text, AddressFamily family, out Bits128 bits, out string reason) =>
        family == AddressFamily.IPv4 ? TryReadIPv4(text, out bits, out reason) : TryReadIPv6(text, out bits, out reason);

    public static string Write(Bits128 bits, AddressFamily family) => family == AddressFamily.IPv4 ? WriteIPv4(bits.Low) : WriteIPv6(bits);

    private static bool TryReadIPv4(string text, out Bits128 bits, out string reason)
    {
        bits = default;
        reason = "an IPv4 address has four numbers from 0 to 255, without leading zeros";
        var parts = text.Split('.');
        if (parts.Length != 4)
        {
            reason = $"an IPv4 address has four numbers, and this one has {parts.Length}";
            return false;
        }

        var address = 0UL;
        foreach (var part in parts)
        {
            // A leading zero means octal to some tools and decimal to others, so AWS refuses it.
            if (
                part.Length is 0 or > 3
                || (part.Length > 1 && part[0] == '0')
                || !TryNumber(part, NumberStyles.None, out var number)
                || number > 255
            )
            {
                reason =
                    part.Length == 0
                        ? "one of the four numbers of the IPv4 address is missing"
                        : $"'{part}' is none of the four numbers of an IPv4 address, which go from 0 to 255 and have no leading zeros";
                return false;
            }

            address = (address << 8) | number;
        }

        bits = new Bits128(0, address);
        return true;
    }

    private static bool TryReadIPv6(string text, out Bits128 bits, out string reason)
    {
        bits = default;
        reason = "an IPv6 address has eight groups of up to four hexadecimal digits, and '::' at most once for a run of zeros";
        var gap = text.IndexOf("::", System.StringComparison.Ordinal);
        var groups = new ulong[GroupsOfIPv6];
        if (gap < 0)
        {
            if (!TryGroups(text, groups, fromEnd: false, out var count) || count != GroupsOfIPv6)
            {
                return false;
            }
        }
        else
        {
            var tail = new ulong[GroupsOfIPv6];
            if (
                !TryGroups(text.Substring(0, gap), groups, fromEnd: false, out var before)
                || !TryGroups(text.Substring(gap + 2), tail, fromEnd: true, out var after)
                || before + after >= GroupsOfIPv6
            )
            {
                return false;
            }

            System.Array.Copy(tail, GroupsOfIPv6 - after, groups, GroupsOfIPv6 - after, after);
        }

        bits = new Bits128(Join(groups, 0), Join(groups, 4));
        return true;
    }

    private static bool TryGroups(string text, ulong[] groups, bool fromEnd, out int count)
    {
        count = 0;
        if (text.Length == 0)
        {
            return true;
        }

        var parts = text.Split(':');
        if (parts.Length > GroupsOfIPv6)
        {
            return false;
        }

        var start = fromEnd ? GroupsOfIPv6 - parts.Length : 0;
        foreach (var part in parts)
        {
            if (part.Length is 0 or > 4 || !TryNumber(part, NumberStyles.AllowHexSpecifier, out var number))
            {
                return false;
            }

            groups[start + count++] = number;
        }

        return true;
    }

    private static bool TryNumber(string text, NumberStyles styles, out ulong number) =>
        ulong.TryParse(text, styles, CultureInfo.InvariantCulture, out number);

    private static ulong Join(ulong[] groups, int start) =>
        (groups[start] << 48) | (groups[start + 1] << 32) | (groups[start + 2] << 16) | groups[start + 3];

    private static string WriteIPv4(ulong address) => $"{address >> 24}.{(address >> 16) & 255}.{(address >> 8) & 255}.{address & 255}";

    private static string WriteIPv6(Bits128 bits)
    {
        var groups = new ulong[GroupsOfIPv6];
        for (var i = 0; i < GroupsOfIPv6; i++)
        {
            groups[i] = ((i < 4 ? bits.High : bits.Low) >> (48 - (16 * (i % 4)))) & 0xffff;
        }

        var (start, length) = LongestZeroRun(groups);
        var text = new StringBuilder();
        for (var i = 0; i < GroupsOfIPv6; i++)
        {
            if (length > 1 && i == start)
            {
                text.Append("::");
                i += length - 1;
                continue;
            }

            if (text.Length > 0 && text[text.Length - 1] != ':')
            {
                text.Append(':');
            }

            text.Append(groups[i].ToString("x", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }

    private static (int Start, int Length) LongestZeroRun(ulong[] groups)
    {
        var best = (Start: 0, Length: 0);
        var start = 0;
        for (var i = 0; i < GroupsOfIPv6; i++)
        {
            if (groups[i] != 0)
            {
                start = i + 1;
            }
            else if (i + 1 - start > best.Length)
            {
                best = (start, i + 1 - start);
            }
        }

        return best;
    }
}
