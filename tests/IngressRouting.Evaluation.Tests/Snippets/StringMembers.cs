public static class StringMembersSnippets
{
    private const string Sample = "abcabcABC";

    public static object Searching() =>
        (
            Sample.IndexOf('b', 2, 3),
            Sample.IndexOf("BC", 1, StringComparison.OrdinalIgnoreCase),
            Sample.IndexOf("c", 3, 3, StringComparison.Ordinal),
            Sample.IndexOf('C', StringComparison.OrdinalIgnoreCase),
            Sample.Contains('B', StringComparison.Ordinal),
            Sample.IndexOfAny(['z', 'c'], 3),
            (
                Sample.IndexOfAny(['c'], 3, 2),
                Sample.LastIndexOf('a', 2),
                Sample.LastIndexOf('c', 8, 3),
                Sample.LastIndexOfAny(['a', 'b']),
                Sample.LastIndexOfAny(['a'], 2),
                Sample.LastIndexOf("ABC", StringComparison.OrdinalIgnoreCase),
                Sample.LastIndexOf("", StringComparison.Ordinal)
            )
        );

    public static object Out_of_range() => Sample.IndexOf('a', 10);

    public static object Replacing() =>
        (
            Sample.Replace("BC", "-", StringComparison.OrdinalIgnoreCase),
            Sample.Replace("BC", "-", StringComparison.Ordinal),
            Sample.Replace("abc", null, StringComparison.OrdinalIgnoreCase),
            "a\r\nb\rc\nd\fe".ReplaceLineEndings("|"),
            "aaa".Replace("aa", "b", StringComparison.Ordinal)
        );

    public static object Replacing_nothing() => Sample.Replace("", "x", StringComparison.Ordinal);

    public static object Splitting() =>
        (
            " a  b\tc ".Split(),
            " a  b ".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            "a,b,c".Split(",", 2),
            "a,b;c".Split([',', ';'], 2, StringSplitOptions.None),
            "a--b==c".Split(["--", "=="], 2, StringSplitOptions.None),
            " a , b ".Split(",", StringSplitOptions.TrimEntries),
            "a b".Split(new char[0], StringSplitOptions.None)
        );

    public static object Comparing() =>
        (
            string.CompareOrdinal("xab", 1, "yab", 1, 2),
            string.Compare("xAB", 1, "yab", 1, 2, StringComparison.OrdinalIgnoreCase),
            string.Compare("a", 0, "b", 0, 1, StringComparison.Ordinal)
        );

    public static object Parts() =>
        (
            new string(['a', 'b', 'c'], 1, 2),
            Sample.ToCharArray(2, 3),
            string.Join("+", ["a", "b", "c"], 1, 2),
            string.Join('-', ["a", "b", "c"], 0, 2),
            "abc".Insert(1, "-").Remove(2, 1).PadLeft(5, '.').TrimStart('.')
        );

    public static object Join_out_of_range() => string.Join("+", ["a"], 1, 1);

    public static object Characters() =>
        (
            char.IsAscii('é'),
            char.IsAsciiLetterLower('a'),
            char.IsAsciiLetterUpper('a'),
            char.IsAsciiLetterOrDigit('_'),
            char.IsAsciiHexDigit('f'),
            char.IsAsciiHexDigitLower('F'),
            (
                char.IsAsciiHexDigitUpper('F'),
                char.IsBetween('b', 'a', 'c'),
                char.IsBetween('d', 'a', 'c'),
                char.IsPunctuation('.'),
                char.IsSymbol('+'),
                char.IsNumber('7'),
                (char.IsSeparator(' '), char.IsControl('\n'), char.IsSurrogate('a'), char.IsDigit("a5", 1), char.IsLetter("a5", 0))
            ),
            (char.Parse("x"), char.TryParse("xy", out var none), none, char.TryParse("y", out var y), y, 'a'.Equals((object)'a'))
        );

    public static object Malformed_character() => char.Parse("ab");

    public static object Character_position() => char.IsDigit("a", 1);

    [Refused("IR9208", "char.IsPunctuation('§')")]
    public static object Unicode_classes() => char.IsPunctuation('§');

    [Refused("IR9208", "\"a\".ReplaceLineEndings()")]
    public static object Line_ends_of_the_machine() => "a".ReplaceLineEndings();

    [Refused("IR9207", "\"abc\".StartsWith(\"A\", true, CultureInfo.InvariantCulture)")]
    public static object Linguistic_comparison() => "abc".StartsWith("A", true, CultureInfo.InvariantCulture);
}
