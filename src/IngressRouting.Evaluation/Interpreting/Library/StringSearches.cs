using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>string</c> that compare and search. Without a word about how, many of them ask the current culture.</summary>
internal static class StringSearches
{
    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable
        {
            ["Equals(string)"] = static c => c.Self == c[0] as string,
            ["Equals(object)"] = static c => c.Self == c[0] as string,
            ["Equals(string,string)"] = static c => c[0] as string == c[1] as string,
            ["Equals(string,StringComparison)"] = static c => string.Equals(c.Self, c[0] as string, Ordinal(c, 1)),
            ["Equals(string,string,StringComparison)"] = static c => string.Equals(c[0] as string, c[1] as string, Ordinal(c, 2)),
            ["CompareOrdinal(string,string)"] = static c => OrdinalOrder.Compare(c[0] as string, c[1] as string, false),
            ["Compare(string,string,StringComparison)"] = static c =>
                OrdinalOrder.Compare(c[0] as string, c[1] as string, Ordinal(c, 2) == StringComparison.OrdinalIgnoreCase),
            ["Compare(string,string)"] = static c => Ordering.Compare(c[0], c[1], c),
            ["CompareTo(string)"] = static c => Ordering.Compare(c.Self, c[0], c),
            ["CompareTo(object)"] = static c => Ordering.Compare(c.Self, c[0] is string or null ? c[0] : throw c.Refuse(), c),
            ["Contains(string)"] = static c => Searched(c).IndexOf(c.Text(0), StringComparison.Ordinal) >= 0,
            ["Contains(char)"] = static c => Searched(c).IndexOf((char)c[0]!) >= 0,
            ["Contains(string,StringComparison)"] = static c => Searched(c).IndexOf(c.Text(0), Ordinal(c, 1)) >= 0,
            ["StartsWith(char)"] = static c => c.Self.Length > 0 && c.Self[0] == (char)c[0]!,
            ["EndsWith(char)"] = static c => c.Self.Length > 0 && c.Self[c.Self.Length - 1] == (char)c[0]!,
            ["StartsWith(string,StringComparison)"] = static c => c.Self.StartsWith(c.Text(0), Ordinal(c, 1)),
            ["EndsWith(string,StringComparison)"] = static c => c.Self.EndsWith(c.Text(0), Ordinal(c, 1)),
            ["IndexOf(char)"] = static c => Searched(c).IndexOf((char)c[0]!),
            ["IndexOf(char,int)"] = static c => Searched(c).IndexOf((char)c[0]!, c.Int(1)),
            ["LastIndexOf(char)"] = static c => Searched(c).LastIndexOf((char)c[0]!),
            ["IndexOf(string,StringComparison)"] = static c => Searched(c).IndexOf(c.Text(0), Ordinal(c, 1)),
            ["IndexOfAny(char[])"] = static c => Searched(c).IndexOfAny(StringMembers.CharArray(c[0]) ?? throw c.Null(0)),
            ["GetHashCode()"] = static c => HashMembers.Of(c),
            ["GetHashCode(StringComparison)"] = static c => HashMembers.OfText(c),
        };
        AddCultural(
            table,
            "StringComparison.Ordinal",
            "StartsWith(string)",
            "EndsWith(string)",
            "IndexOf(string)",
            "IndexOf(string,int)",
            "IndexOf(string,int,int)",
            "LastIndexOf(string)",
            "LastIndexOf(string,int)",
            "LastIndexOf(string,int,int)"
        );
        AddCultural(
            table,
            "string.CompareOrdinal",
            "Compare(string,string,bool)",
            "Compare(string,string,bool,CultureInfo)",
            "Compare(string,string,CultureInfo,CompareOptions)",
            "Compare(string,int,string,int,int)"
        );
        AddCultural(table, "StringComparison.Ordinal", "StartsWith(string,bool,CultureInfo)", "EndsWith(string,bool,CultureInfo)");
        table["ToUpper()"] = static c => Casing.Upper(c, c.Self, "ToUpperInvariant()");
        table["ToLower()"] = static c => Casing.Lower(c, c.Self, "ToLowerInvariant()");
        return table;
    }

    /// <summary>The comparison, which must not be one that asks a culture.</summary>
    public static StringComparison Ordinal(MemberCall call, int index) =>
        (StringComparison)call[index]! is var comparison && comparison is StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase
            ? comparison
            : throw call.Culture("StringComparison." + call[index], "StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase");

    private static void AddCultural(MemberTable table, string instead, params string[] keys) =>
        table.Add(RefusingMember.Because(call => call.Culture("'string." + call.Symbol.Name + "'", instead)), keys);

    public static string Searched(MemberCall call)
    {
        call.Charge(call.Self.Length / 16);
        return call.Self;
    }
}
