public static class SpanSearchesSnippets
{
    public static object In_ranges()
    {
        ReadOnlySpan<char> text = "ab12cd";
        ReadOnlySpan<int> numbers = [5, -3, 0, 7];
        ReadOnlySpan<double> parts = [double.NaN, 1.5, 2.5];
        ReadOnlySpan<byte> none = [];
        return (
            (text.IndexOfAnyInRange('0', '9'), text.LastIndexOfAnyInRange('0', '9'), text.IndexOfAnyExceptInRange('a', 'b')),
            (text.LastIndexOfAnyExceptInRange('c', 'd'), text.ContainsAnyInRange('x', 'z'), text.ContainsAnyExceptInRange('0', 'z')),
            (numbers.IndexOfAnyInRange(-3, 0), numbers.LastIndexOfAnyInRange(0, 6), numbers.IndexOfAnyExceptInRange(-3, 7)),
            (parts.IndexOfAnyInRange(0, 2), parts.IndexOfAnyExceptInRange(1, 3), none.IndexOfAnyInRange((byte)1, (byte)2)),
            (none.LastIndexOfAnyExceptInRange((byte)1, (byte)2), none.ContainsAnyExceptInRange((byte)0, (byte)0)),
            new[] { 'a', '7' }.AsSpan().IndexOfAnyInRange('7', '7')
        );
    }

    private readonly record struct Level(int Value) : IComparable<Level>
    {
        public int CompareTo(Level other) => Value - other.Value;
    }

    public static object In_ranges_of_own_types()
    {
        Span<Level> levels = [new(1), new(5), new(3)];
        Span<string?> names = [null, "b", "d"];
        return (
            (
                levels.IndexOfAnyInRange(new(2), new(4)),
                levels.IndexOfAnyInRange(new(4), new(2)),
                levels.IndexOfAnyExceptInRange(new(4), new(2))
            ),
            (names.IndexOfAnyInRange("a", "c"), names.IndexOfAnyExceptInRange("a", "c"), names.LastIndexOfAnyInRange("d", "c"))
        );
    }

    public static object Range_without_an_end() =>
        new string?[] { "a" }
            .AsSpan()
            .IndexOfAnyInRange("a", null);

    [Refused("IR9208", "text.AsSpan().IndexOfAnyInRange('9', '0')")]
    public static object Range_that_begins_after_its_end()
    {
        var text = "a5";
        return text.AsSpan().IndexOfAnyInRange('9', '0');
    }

    public static object Counts()
    {
        ReadOnlySpan<char> text = "a;b,c;";
        ReadOnlySpan<string> names = ["a", "B", "b"];
        return (
            (text.CountAny(';', ','), text.CountAny(), text.CountAny([]), text.CountAny("abc")),
            (names.CountAny(["b"], StringComparer.OrdinalIgnoreCase), names.CountAny(["b", "b"]), names.CountAny(["b"], null)),
            (
                text.ContainsAnyExcept(";,abc"),
                text.ContainsAnyExcept("ab"),
                text.CommonPrefixLength("a;c"),
                "x".AsSpan().CommonPrefixLength("")
            )
        );
    }

    public static object Cases()
    {
        Span<char> buffer = stackalloc char[8];
        buffer.Fill('_');
        ReadOnlySpan<char> text = "aB/ÄßIi";
        var lower = text.ToLowerInvariant(buffer);
        var first = buffer.ToString();
        var upper = text.ToUpperInvariant(buffer[1..]);
        var second = buffer.ToString();
        var short1 = text.ToLowerInvariant(buffer[..3]);
        var none = text[..0].ToUpper(default, CultureInfo.InvariantCulture);
        var of = "Q".AsSpan().ToLower(buffer, CultureInfo.InvariantCulture);
        return (lower, first, upper, second, short1, none, of, buffer.ToString());
    }

    public static object Case_into_what_is_read()
    {
        Span<char> buffer = ['a', 'b', 'c'];
        var touching = ((ReadOnlySpan<char>)buffer[..1]).ToUpperInvariant(buffer[1..]);
        var before = buffer.ToString();
        return (touching, before, ((ReadOnlySpan<char>)buffer[..2]).ToUpperInvariant(buffer[1..]));
    }

    public static object Replaced()
    {
        ReadOnlySpan<char> text = "a/b/c";
        Span<char> target = new char[7];
        target.Fill('/');
        text.Replace(target, '/', '-');
        Span<string> names = ["a", "A", "b"];
        names.Replace("A", "x", StringComparer.OrdinalIgnoreCase);
        return (target.ToString(), names.ToArray());
    }

    public static void Replaced_into_too_little() => "abc".AsSpan().Replace(new char[2], 'a', 'b');

    public static object Last_texts()
    {
        ReadOnlySpan<char> text = "abAB";
        return (
            text.LastIndexOf("ab", StringComparison.Ordinal),
            text.LastIndexOf("ab", StringComparison.OrdinalIgnoreCase),
            text.LastIndexOf("", StringComparison.Ordinal),
            text.LastIndexOf("", StringComparison.OrdinalIgnoreCase),
            text[..0].LastIndexOf("", StringComparison.Ordinal),
            text.LastIndexOf("abABa", StringComparison.Ordinal)
        );
    }

    public static object Copied()
    {
        int[] source = [1, 2];
        Span<int> target = stackalloc int[3];
        source.CopyTo(target[1..]);
        return target.ToArray();
    }

    public static object Compared()
    {
        ReadOnlySpan<int> numbers = [1, 2, 3, 4];
        ReadOnlySpan<char> text = "abcd";
        ReadOnlySpan<string> names = ["a", "b", "c"];
        ReadOnlySpan<byte> bytes = [1, 2, 3, 9];
        return (
            (numbers.SequenceCompareTo([1]), numbers.SequenceCompareTo([1, 5]), numbers[..0].SequenceCompareTo(numbers)),
            (text.SequenceCompareTo("a"), text.SequenceCompareTo("d"), text.SequenceCompareTo("abcdefg")),
            (
                bytes.SequenceCompareTo(bytes[..1]),
                bytes[1..].SequenceCompareTo(bytes),
                names.SequenceCompareTo(["a"]),
                names[..0].SequenceCompareTo(names)
            ),
            (
                text.SequenceCompareTo("a", Comparer<char>.Default),
                text.SequenceCompareTo("a", null),
                names.SequenceCompareTo(["A"], StringComparer.OrdinalIgnoreCase)
            ),
            text.SequenceCompareTo("a", Comparer<char>.Create((a, b) => a - b))
        );
    }
}
