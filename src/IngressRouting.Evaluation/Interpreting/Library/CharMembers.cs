namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Members of <c>char</c>.</summary>
internal static class CharMembers
{
    public static readonly MemberTable Table = new()
    {
        ["IsDigit(char)"] = static c => char.IsDigit((char)c[0]!),
        ["IsLetter(char)"] = static c => char.IsLetter((char)c[0]!),
        ["IsLetterOrDigit(char)"] = static c => char.IsLetterOrDigit((char)c[0]!),
        ["IsUpper(char)"] = static c => char.IsUpper((char)c[0]!),
        ["IsLower(char)"] = static c => char.IsLower((char)c[0]!),
        ["IsWhiteSpace(char)"] = static c => char.IsWhiteSpace((char)c[0]!),
        ["IsAsciiDigit(char)"] = static c => (char)c[0]! is >= '0' and <= '9',
        ["IsAsciiLetter(char)"] = static c => (char)((char)c[0]! | 0x20) is >= 'a' and <= 'z',
        ["ToUpperInvariant(char)"] = static c => char.ToUpperInvariant((char)c[0]!),
        ["ToLowerInvariant(char)"] = static c => char.ToLowerInvariant((char)c[0]!),
        ["ToUpper(char)"] = RefusingMember.Because(static c => c.Culture("'char.ToUpper'", "char.ToUpperInvariant")),
        ["ToLower(char)"] = RefusingMember.Because(static c => c.Culture("'char.ToLower'", "char.ToLowerInvariant")),
        ["ToString()"] = static c => c.Receiver!.ToString(),
        ["ToString(char)"] = static c => c[0]!.ToString(),
        ["Equals(char)"] = static c => c.Receiver!.Equals(c[0]),
        ["CompareTo(char)"] = static c => ((char)c.Receiver!).CompareTo((char)c[0]!),
    };
}
