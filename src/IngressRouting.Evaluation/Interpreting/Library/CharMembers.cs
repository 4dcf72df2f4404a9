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
        ["IsAscii(char)"] = static c => (char)c[0]! < 128,
        ["IsAsciiLetterLower(char)"] = static c => (char)c[0]! is >= 'a' and <= 'z',
        ["IsAsciiLetterUpper(char)"] = static c => (char)c[0]! is >= 'A' and <= 'Z',
        ["IsAsciiLetterOrDigit(char)"] = static c => (char)c[0]! is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z'),
        ["IsAsciiHexDigit(char)"] = static c => (char)c[0]! is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'),
        ["IsAsciiHexDigitLower(char)"] = static c => (char)c[0]! is (>= '0' and <= '9') or (>= 'a' and <= 'f'),
        ["IsAsciiHexDigitUpper(char)"] = static c => (char)c[0]! is (>= '0' and <= '9') or (>= 'A' and <= 'F'),
        ["IsBetween(char,char,char)"] = static c => IsBetween((char)c[0]!, (char)c[1]!, (char)c[2]!),
        ["IsPunctuation(char)"] = static c => char.IsPunctuation(Ascii(c)),
        ["IsSymbol(char)"] = static c => char.IsSymbol(Ascii(c)),
        ["IsNumber(char)"] = static c => char.IsNumber(Ascii(c)),
        ["IsSeparator(char)"] = static c => char.IsSeparator(Ascii(c)),
        ["IsControl(char)"] = static c => char.IsControl((char)c[0]!),
        ["IsSurrogate(char)"] = static c => char.IsSurrogate((char)c[0]!),
        ["IsDigit(string,int)"] = static c => char.IsDigit(c.Text(0), c.Int(1)),
        ["IsLetter(string,int)"] = static c => char.IsLetter(c.Text(0), c.Int(1)),
        ["IsLetterOrDigit(string,int)"] = static c => char.IsLetterOrDigit(c.Text(0), c.Int(1)),
        ["IsWhiteSpace(string,int)"] = static c => char.IsWhiteSpace(c.Text(0), c.Int(1)),
        ["Parse(string)"] = static c => char.Parse(c.Text(0)),
        ["TryParse(string,out char)"] = static c => TryParse(c),
        ["ToUpper(char,CultureInfo)"] = static c => Cultures.Invariant(c, 1).TextInfo.ToUpper((char)c[0]!),
        ["ToLower(char,CultureInfo)"] = static c => Cultures.Invariant(c, 1).TextInfo.ToLower((char)c[0]!),
        ["Equals(object)"] = static c => c.Receiver!.Equals(c[0]),
        ["ToUpperInvariant(char)"] = static c => char.ToUpperInvariant((char)c[0]!),
        ["ToLowerInvariant(char)"] = static c => char.ToLowerInvariant((char)c[0]!),
        ["ToUpper(char)"] = static c => Casing.Upper(c, c[0]!.ToString(), "char.ToUpperInvariant")[0],
        ["ToLower(char)"] = static c => Casing.Lower(c, c[0]!.ToString(), "char.ToLowerInvariant")[0],
        ["ToString()"] = static c => c.Receiver!.ToString(),
        ["ToString(char)"] = static c => c[0]!.ToString(),
        ["Equals(char)"] = static c => c.Receiver!.Equals(c[0]),
        ["CompareTo(char)"] = static c => ((char)c.Receiver!).CompareTo((char)c[0]!),
    };

    /// <summary>The classes of other characters have changed with the versions of Unicode.</summary>
    private static char Ascii(MemberCall call) =>
        (char)call[0]! is < (char)128 and var character
            ? character
            : throw call.Run.Stop(
                Refusals.Unspecified,
                call.Operation.Syntax,
                "What 'char." + call.Symbol.Name + "' says of a character outside of ASCII",
                "name the characters that you mean"
            );

    private static object TryParse(MemberCall call)
    {
        var parsed = call[0] is string { Length: 1 };
        ((Cell)call[1]!).Set(parsed ? call.Text(0)[0] : '\0');
        return parsed;
    }

    /// <summary>Limits in the wrong order count modulo 65536, as in the library.</summary>
    private static bool IsBetween(char value, char low, char high) => unchecked((uint)(value - low)) <= unchecked((uint)(high - low));
}
