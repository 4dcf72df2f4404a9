using System.Globalization;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The one culture that is the same everywhere.</summary>
internal static class CultureMembers
{
    /// <summary>Members of <c>NumberFormatInfo</c>, of which only the invariant culture's is known.</summary>
    public static readonly MemberTable NumberFormat = new()
    {
        ["InvariantInfo"] = static c => CultureInfo.InvariantCulture,
        ["CurrentInfo"] = RefusingMember.Because(static c => c.Culture("'NumberFormatInfo.CurrentInfo'", "NumberFormatInfo.InvariantInfo")),
    };

    public static readonly MemberTable Table = new()
    {
        ["InvariantCulture"] = static c => CultureInfo.InvariantCulture,
        ["CurrentCulture"] = RefusingMember.Because(static c => c.Culture("'CultureInfo.CurrentCulture'", "CultureInfo.InvariantCulture")),
        ["CurrentUICulture"] = RefusingMember.Because(static c =>
            c.Culture("'CultureInfo.CurrentUICulture'", "CultureInfo.InvariantCulture")
        ),
    };
}
