public static class TextSnippets
{
    public static object Interpolation()
    {
        int i = 5;
        string? none = null;
        var name = "x";
        return $"{name}-{i}-{none}-{true}-{'c'}-{i + 1}-{{literal}}";
    }

    public static object Alignment()
    {
        int i = 5;
        return $"[{i, 4}] [{i, -4}] [{i:D3}] [{i:X2}] [{255:x}] [{i, 6:D2}]";
    }

    public static object Concatenation()
    {
        object? none = null;
        return "a" + 1 + 'b' + true + none + 2L + "c" + ("d" + 3);
    }

    public static object Members()
    {
        var s = "  Hello, World  ";
        return (
            s.Trim(),
            s.Length,
            s.Trim().ToUpperInvariant(),
            s.Contains("World"),
            s.Replace("l", "L"),
            s.IndexOf('o'),
            s.Trim()[0],
            s.Trim().Substring(7),
            s.Trim().Substring(0, 5)
        );
    }

    public static object Splitting() =>
        (
            "10.0.0.0/16".Split('/'),
            "a,b;c".Split(',', ';'),
            "a,,b".Split(',', StringSplitOptions.RemoveEmptyEntries),
            " a , b ".Split(',', StringSplitOptions.TrimEntries),
            "a--b".Split("--")
        );

    public static object Joining() =>
        (
            string.Join(",", "a", "b", "c"),
            string.Join('-', new[] { 1, 2 }),
            string.Join("", new List<string> { "x", "y" }),
            string.Join("/", Enumerable.Range(0, 3)),
            string.Concat("a", "b", "c", "d", "e")
        );

    public static object Formatting() =>
        (string.Format("{0}-{1:X}-{2,4}|", "a", 255, 7), string.Format("{0}{0}", 1), string.Format("{{{0}}}", 2));

    public static object Padding() => ("a".PadLeft(3), "a".PadRight(3, '.'), new string('z', 3), "abc".PadLeft(2));

    public static object Comparing() =>
        (
            "a" == "a",
            "a" != "b",
            string.Equals("A", "a", StringComparison.OrdinalIgnoreCase),
            "abc".StartsWith("ab", StringComparison.Ordinal),
            "abc".EndsWith('c'),
            string.CompareOrdinal("a", "b"),
            "x".Equals("x")
        );

    public static object Emptiness() => (string.IsNullOrEmpty(""), string.IsNullOrWhiteSpace("  "), string.Empty, "".Length);

    public static object FromTheEnd()
    {
        var s = "abcdef";
        return (s[^1], s[1..3], s[..2], s[^2..], s[..]);
    }

    public static object Characters() =>
        (char.IsDigit('5'), char.IsLetter('x'), char.ToUpperInvariant('q'), 'a' < 'b', "abc".ToCharArray());

    public static object Building()
    {
        var builder = new StringBuilder();
        builder.Append("a").Append(1).Append('c').Append(true);
        for (var i = 0; i < 3; i++)
        {
            builder.Append(i);
        }
        builder.Insert(0, "start-");
        return (builder.ToString(), builder.Length);
    }

    public static object Parsing() =>
        (int.Parse("42"), int.TryParse("abc", out var a), a, int.TryParse("7", out var b), b, bool.Parse("true"), byte.Parse("255"));

    public static object ParsingFails() => int.Parse("abc");

    public static object IndexOutOfRange() => "abc"[5 - int.Parse("0")];

    public static object Iterating()
    {
        var count = 0;
        foreach (var c in "hello")
        {
            count += c == 'l' ? 1 : 0;
        }
        return count;
    }

    public static object NumberTexts() =>
        (
            5.ToString(),
            255.ToString("X"),
            7.ToString("D2"),
            (-5).ToString(CultureInfo.InvariantCulture),
            1.5m.ToString(CultureInfo.InvariantCulture),
            12L.ToString()
        );

    public static object NullConcatenation()
    {
        string? a = null,
            b = null;
        return a + b;
    }

    public static object Raw() =>
        """
            line "one"
            line two
            """;

    public static object LinqOverText() => new string("hello".Where(c => c != 'l').ToArray()) + string.Concat("abc".Reverse());
}
