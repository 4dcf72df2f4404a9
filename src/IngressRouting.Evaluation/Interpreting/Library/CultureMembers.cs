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

    /// <summary>Members of <c>DateTimeFormatInfo</c>, of which only the invariant culture's is known.</summary>
    public static readonly MemberTable DateFormat = new()
    {
        ["InvariantInfo"] = static c => CultureInfo.InvariantCulture,
        ["CurrentInfo"] = RefusingMember.Because(static c =>
            c.Culture("'DateTimeFormatInfo.CurrentInfo'", "DateTimeFormatInfo.InvariantInfo")
        ),
    };

    /// <summary>Members of <c>TextInfo</c>, of which only the invariant culture's is known.</summary>
    public static readonly MemberTable TextInfo = new()
    {
        ["ToTitleCase(string)"] = static c => TitleCase(c, c.Text(0)),
        ["ToUpper(string)"] = static c => StringMembers.Sized(c, Texts(c).ToUpper(c.Text(0))),
        ["ToLower(string)"] = static c => StringMembers.Sized(c, Texts(c).ToLower(c.Text(0))),
        ["ToUpper(char)"] = static c => Texts(c).ToUpper((char)c[0]!),
        ["ToLower(char)"] = static c => Texts(c).ToLower((char)c[0]!),
    };

    public static readonly MemberTable Table = new()
    {
        ["InvariantCulture"] = static c => CultureInfo.InvariantCulture,
        ["TextInfo"] = static c =>
            ReferenceEquals(c.Receiver, CultureInfo.InvariantCulture) ? CultureInfo.InvariantCulture.TextInfo : throw c.Refuse(),
        ["NumberFormat"] = static c => Same(c),
        ["DateTimeFormat"] = static c => Same(c),
        ["CurrentCulture"] = RefusingMember.Because(static c => c.Culture("'CultureInfo.CurrentCulture'", "CultureInfo.InvariantCulture")),
        ["CurrentUICulture"] = RefusingMember.Because(static c =>
            c.Culture("'CultureInfo.CurrentUICulture'", "CultureInfo.InvariantCulture")
        ),
    };

    /// <summary>The formats of a culture stand for the culture itself: they are passed where it could be.</summary>
    private static CultureInfo Same(MemberCall call) => call.Receiver as CultureInfo ?? throw call.Refuse();

    private static TextInfo Texts(MemberCall call) => call.Receiver as TextInfo ?? throw call.Refuse();

    /// <summary>What separates words has changed with the versions of Unicode; blanks always do.</summary>
    private static string TitleCase(MemberCall call, string text)
    {
        foreach (var character in text)
        {
            if (character is not (' ' or (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')))
            {
                throw call.Run.Stop(
                    Refusals.Unspecified,
                    call.Operation.Syntax,
                    "What 'TextInfo.ToTitleCase' does at '" + character + "'",
                    "use it for words of the letters A to Z with blanks between them"
                );
            }
        }
        return StringMembers.Sized(call, Texts(call).ToTitleCase(text));
    }
}
