using System;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>StringComparer</c>.</summary>
internal static class ComparerMembers
{
    public static readonly MemberTable Table = new()
    {
        ["Ordinal"] = static c => StringComparer.Ordinal,
        ["OrdinalIgnoreCase"] = static c => StringComparer.OrdinalIgnoreCase,
        ["Compare(string,string)"] = static c => Math.Sign(((StringComparer)c.Receiver!).Compare(c[0] as string, c[1] as string)),
        ["Equals(string,string)"] = static c => ((StringComparer)c.Receiver!).Equals(c[0] as string, c[1] as string),
        ["CurrentCulture"] = static c => throw c.Culture("'StringComparer.CurrentCulture'", "StringComparer.Ordinal"),
        ["CurrentCultureIgnoreCase"] = static c =>
            throw c.Culture("'StringComparer.CurrentCultureIgnoreCase'", "StringComparer.OrdinalIgnoreCase"),
        ["InvariantCulture"] = static c => throw c.Culture("'StringComparer.InvariantCulture'", "StringComparer.Ordinal"),
        ["InvariantCultureIgnoreCase"] = static c =>
            throw c.Culture("'StringComparer.InvariantCultureIgnoreCase'", "StringComparer.OrdinalIgnoreCase"),
    };
}
