using System.Globalization;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The one culture that is the same everywhere.</summary>
internal static class CultureMembers
{
    public static readonly MemberTable Table = new()
    {
        ["InvariantCulture"] = static c => CultureInfo.InvariantCulture,
        ["CurrentCulture"] = RefusingMember.Because(static c => c.Culture("'CultureInfo.CurrentCulture'", "CultureInfo.InvariantCulture")),
        ["CurrentUICulture"] = RefusingMember.Because(static c =>
            c.Culture("'CultureInfo.CurrentUICulture'", "CultureInfo.InvariantCulture")
        ),
    };
}
