using System.Globalization;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The one culture that is the same everywhere.</summary>
internal static class CultureMembers
{
    public static readonly MemberTable Table = new()
    {
        ["InvariantCulture"] = static c => CultureInfo.InvariantCulture,
        ["CurrentCulture"] = static c => throw c.Culture("'CultureInfo.CurrentCulture'", "CultureInfo.InvariantCulture"),
        ["CurrentUICulture"] = static c => throw c.Culture("'CultureInfo.CurrentUICulture'", "CultureInfo.InvariantCulture"),
    };
}
