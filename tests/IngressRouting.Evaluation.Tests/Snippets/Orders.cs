public static class OrdersSnippets
{
    private static readonly string[] Words =
    [
        "",
        "a",
        "A",
        "b",
        "d",
        "D",
        "abc",
        "abd",
        "ab",
        "abcd",
        "abcde",
        "abcdef",
        "a\0",
        "\0",
        "\ud83dx",
        "\ude00",
        "x\ud83d\ude00",
        "X\ud83d",
        "\ud801\udc00",
        "\ud801\udc28",
        "é",
        "z",
        "Z",
        "_",
        "[",
        "ß",
        "\u0130",
        "ı",
        "\ud83d\ude00",
        "\uffff",
        "aaaaaaaaaaaaaaaaaaaaab",
        "aaaaaaaaaaaaaaaaaaaaad",
    ];

    private enum Level
    {
        Low = -3,
        High = 9,
    }

    private enum Small : byte
    {
        Low = 1,
        High = 9,
    }

    private static string All(Func<string, string, int> compare) =>
        string.Join(",", Words.SelectMany(a => Words.Select(b => compare(a, b))).Select(static n => n < 0 ? "m" + (-(long)n) : "" + n));

    public static object? CompareOrdinal() => All(string.CompareOrdinal);

    public static object? Compare_ordinal() => All(static (a, b) => string.Compare(a, b, StringComparison.Ordinal));

    public static object? Compare_ignoring_case() => All(static (a, b) => string.Compare(a, b, StringComparison.OrdinalIgnoreCase));

    public static object? Comparer_ordinal() => All(StringComparer.Ordinal.Compare);

    public static object? Comparer_ignoring_case() => All(StringComparer.OrdinalIgnoreCase.Compare);

    public static object? Compare_parts() =>
        All(static (a, b) => string.CompareOrdinal(a, 0, b, 0, 2))
        + All(static (a, b) => string.CompareOrdinal(a, a.Length / 2, b, b.Length / 2, 3));

    public static object? Compare_parts_ignoring_case() =>
        All(static (a, b) => string.Compare(a, 0, b, 0, 2, StringComparison.OrdinalIgnoreCase))
        + All(static (a, b) => string.Compare(a, 0, b, 0, 2, StringComparison.Ordinal));

    public static object? Nulls() =>
        (
            string.CompareOrdinal(null, "a"),
            string.CompareOrdinal("a", null),
            string.CompareOrdinal(null, null),
            string.Compare(null, "abc", StringComparison.Ordinal),
            StringComparer.Ordinal.Compare("abc", null)
        );

    public static object? Spans() =>
        (
            "a".AsSpan().SequenceCompareTo("d"),
            "abc".AsSpan().CompareTo("ab", StringComparison.Ordinal),
            "a".AsSpan().CompareTo("D", StringComparison.OrdinalIgnoreCase)
        );

    public static object? Equal_spans() =>
        (
            "abc".AsSpan().Equals("ABC", StringComparison.OrdinalIgnoreCase),
            "abc".AsSpan().Equals("ABC", StringComparison.Ordinal),
            "abcd".AsSpan(0, 3).Equals("abc".AsSpan(), StringComparison.Ordinal)
        );

    public static object? Small_numbers() =>
        (
            ((short)1).CompareTo((short)9),
            ((byte)1).CompareTo((byte)9),
            ((sbyte)1).CompareTo((sbyte)9),
            ((ushort)1).CompareTo((ushort)9),
            ((byte)200).CompareTo((object)(byte)9),
            'a'.CompareTo('d')
        );

    public static object? Large_numbers() =>
        (
            1.CompareTo(9),
            1L.CompareTo(9L),
            9u.CompareTo(1u),
            1ul.CompareTo(1ul),
            1.5.CompareTo(0.5),
            1m.CompareTo(9m),
            true.CompareTo(false),
            1f.CompareTo(float.NaN)
        );

    public static object? Default_comparers() =>
        (
            Comparer<byte>.Default.Compare(1, 9),
            Comparer<short>.Default.Compare(1, 9),
            Comparer<char>.Default.Compare('a', 'd'),
            Comparer<int>.Default.Compare(1, 9),
            Comparer<bool>.Default.Compare(true, false),
            Comparer<Level>.Default.Compare(Level.Low, Level.High),
            Level.Low.CompareTo(Level.High)
        );

    public static object? Tuples() =>
        (
            ((byte)1, 'a').CompareTo(((byte)9, 'a')),
            (1, (short)3).CompareTo((1, (short)9)),
            Comparer<(char, int)>.Default.Compare(('a', 1), ('d', 1))
        );

    public static object? Enums_of_small_types() =>
        (
            DayOfWeek.Monday.CompareTo(DayOfWeek.Friday),
            Small.Low.CompareTo(Small.High),
            Comparer<Small>.Default.Compare(Small.Low, Small.High),
            Comparer<DayOfWeek>.Default.Compare(DayOfWeek.Monday, DayOfWeek.Friday)
        );
}
