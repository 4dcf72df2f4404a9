using System;
using System.Text;
using IngressRouting.Model;

namespace IngressRouting;

/// <summary>
/// How logical ids are made. The scheme is a contract: an id that changes makes CloudFormation replace a live resource. It is documented
/// in docs/logical-ids.md.
/// </summary>
internal static class LogicalIds
{
    /// <summary>The letters and digits of a name; what follows anything else begins with a capital: <c>app-1a</c> becomes <c>App1a</c>.</summary>
    public static string Of(string name)
    {
        if (IsId(name))
        {
            return name;
        }

        var id = new StringBuilder(name.Length);
        var capital = true;
        foreach (var c in name)
        {
            if (IsLetterOrDigit(c))
            {
                id.Append(capital && c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c);
                capital = false;
            }
            else
            {
                capital = true;
            }
        }

        return id.ToString();
    }

    /// <summary>A name and what it names, without saying that twice: <c>App</c> and <c>AppSubnet</c> both give <c>AppSubnet</c>.</summary>
    public static string Of(string name, string kind)
    {
        var id = Of(name);
        return id.EndsWith(kind, StringComparison.Ordinal) ? id : id + kind;
    }

    /// <summary>
    /// A block as part of a route's id: <c>10.0.1.0/24</c> becomes <c>10x0x1x0x24</c>, and all addresses <c>Internet</c>. A text that is no
    /// block gives an id as well, because the template is still written where its error is suppressed.
    /// </summary>
    public static string OfBlock(string text, Value<Cidr> block)
    {
        if (block.TryGet(out var cidr))
        {
            return cidr.IsDefault ? OfInternet(cidr.Family) : Spell(cidr.ToString());
        }

        return Spell(text);
    }

    /// <summary>All addresses of a family as part of a route's id.</summary>
    public static string OfInternet(AddressFamily family) => family == AddressFamily.IPv4 ? "Internet" : "InternetIPv6";

    private static bool IsId(string name)
    {
        foreach (var c in name)
        {
            if (!IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return name.Length == 0 || name[0] is not (>= 'a' and <= 'z');
    }

    private static string Spell(string block)
    {
        var id = new StringBuilder(block.Length);
        foreach (var c in block)
        {
            id.Append(IsLetterOrDigit(c) ? c : 'x');
        }

        return id.ToString();
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
