using System.Buffers.Binary;

public static class SpansSnippets
{
    public static object Stack_memory()
    {
        Span<byte> bytes = stackalloc byte[4];
        bytes[0] = 10;
        bytes[3] += 7;
        Span<int> listed = stackalloc int[3] { 1, 2, 3 };
        ReadOnlySpan<int> implied = stackalloc[] { 4, 5 };
        return (bytes.Length, bytes[0], bytes[1], bytes[3], listed[2], implied[1], bytes.ToArray());
    }

    public static object Slices_are_views()
    {
        var array = new[] { 1, 2, 3, 4, 5 };
        Span<int> part = array.AsSpan(1, 3);
        var tail = part[1..];
        tail[0] = 30;
        array[3] = 40;
        part.Slice(2)[0]++;
        part[^3] = 20;
        return (array, part.ToArray(), tail.ToArray(), part.Length, tail.Length, part[^1]);
    }

    public static object Copies_are_none()
    {
        var array = new[] { 1, 2, 3 };
        var copy = array[..2];
        copy[0] = 9;
        var other = new Span<int>(array, 1, 2).ToArray();
        other[0] = 8;
        return (array, copy, other);
    }

    public static object Overlapping_copy()
    {
        var array = new[] { 1, 2, 3, 4, 5 };
        array.AsSpan(0, 4).CopyTo(array.AsSpan(1));
        var small = new int[2];
        var fits = array.AsSpan().TryCopyTo(small);
        array.AsSpan(3).Fill(7);
        array.AsSpan(0, 1).Clear();
        return (array, fits, small);
    }

    public static object Too_short()
    {
        new int[3]
            .AsSpan()
            .CopyTo(new int[2]);
        return 1;
    }

    public static object Out_of_range() =>
        new int[3]
            .AsSpan()
            .Slice(2, 2)
            .Length;

    public static object Index_out_of_range() => "abc".AsSpan(1)[2];

    public static object Of_text()
    {
        ReadOnlySpan<char> text = "10.0.4.0/24";
        var slash = text.IndexOf('/');
        var (address, prefix) = (text[..slash].ToString(), int.Parse(text[(slash + 1)..]));
        var rest = text[..slash];
        var sum = 0;
        while (!rest.IsEmpty)
        {
            var dot = rest.IndexOf('.');
            var part = dot < 0 ? rest : rest[..dot];
            sum += byte.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture);
            rest = dot < 0 ? default : rest[(dot + 1)..];
        }
        return (address, prefix, sum, text.StartsWith("10."), text.EndsWith("24"), text.LastIndexOf('.'), new string(text[3..6]));
    }

    public static object Tried()
    {
        var is7 = int.TryParse("x7".AsSpan(1), out var seven);
        var isX = int.TryParse("x7".AsSpan(0, 1), out var none);
        return (is7, seven, isX, none);
    }

    public static object Bytes()
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32BigEndian(bytes[2..], 0x0A000104);
        BinaryPrimitives.WriteInt16LittleEndian(bytes, -2);
        return (BinaryPrimitives.ReadUInt32BigEndian(bytes[2..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes), bytes.ToArray());
    }

    public static object Loops()
    {
        ReadOnlySpan<string> names = ["a", "b", "c"];
        var text = "";
        foreach (var name in names[1..])
        {
            text += name;
        }
        return (text, string.Join(",", names.ToArray()), names.Length, names.Contains("b"), names[1..].SequenceEqual(new[] { "b", "c" }));
    }

    public static object As_parameter()
    {
        var numbers = new[] { 1, 2, 3, 4 };
        Double(numbers.AsSpan(1, 2));
        return (numbers, Sum(numbers.AsSpan()[2..]), Sum(numbers), Sum(default), Sum(Span<int>.Empty));
    }

    private static void Double(Span<int> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] *= 2;
        }
    }

    private static int Sum(ReadOnlySpan<int> numbers)
    {
        var sum = 0;
        foreach (var number in numbers)
        {
            sum += number;
        }
        return sum;
    }

    private sealed class ByLength : IComparer<string>, IEqualityComparer<string>
    {
        public int Compare(string? x, string? y) => x!.Length - y!.Length;

        public bool Equals(string? x, string? y) => x?.Length == y?.Length;

        public int GetHashCode(string text) => text.Length;
    }

    public static object? Searches_for_several()
    {
        ReadOnlySpan<char> text = "eu-west-1a/b.c";
        ReadOnlySpan<int> numbers = [1, 2, 3, 2, 1];
        return (
            (
                text.IndexOfAny('/', '-'),
                text.IndexOfAny('.', '/', '!'),
                text.IndexOfAny("xyz"),
                text.IndexOfAny(""),
                text.LastIndexOfAny("-/")
            ),
            (
                text.LastIndexOfAny('e', 'w'),
                text.LastIndexOfAny('!', '?', '#'),
                text.ContainsAny("!a"),
                text.ContainsAny('q', 'p'),
                text.ContainsAny('q', 'p', 'b')
            ),
            (
                numbers.IndexOfAnyExcept(1),
                numbers.IndexOfAnyExcept(1, 2),
                numbers.IndexOfAnyExcept(1, 2, 3),
                numbers.IndexOfAnyExcept([2, 1]),
                numbers.IndexOfAnyExcept([])
            ),
            (
                numbers.LastIndexOfAnyExcept(1),
                numbers.LastIndexOfAnyExcept([]),
                numbers.ContainsAnyExcept(1, 2, 3),
                numbers.ContainsAnyExcept(1, 2),
                numbers.ContainsAnyExcept([])
            ),
            (
                ReadOnlySpan<int>.Empty.IndexOfAnyExcept(1),
                ReadOnlySpan<int>.Empty.LastIndexOfAnyExcept(1),
                new[] { 1, 2 }.AsSpan().IndexOfAny(2, 3)
            ),
            (
                new[] { "a", "bb" }.AsSpan().IndexOfAnyExcept("A", StringComparer.OrdinalIgnoreCase),
                ((ReadOnlySpan<string>)["a", "bb", "c"]).LastIndexOfAny("x", "yyy", new ByLength())
            )
        );
    }

    public static object? Parts()
    {
        ReadOnlySpan<char> text = "aaabaaa";
        ReadOnlySpan<int> numbers = [1, 2, 3, 2, 1];
        ReadOnlySpan<string> names = ["a", "B"];
        return (
            (
                text.IndexOf("ba"),
                text.IndexOf(""),
                text.LastIndexOf("aa"),
                text.LastIndexOf(""),
                text.LastIndexOf("x"),
                text.IndexOf("aaabaaab")
            ),
            (text.Count('a'), text.Count("aa"), text.Count(""), text.Count("x"), numbers.Count(2), numbers.Count([2, 1])),
            (
                numbers.IndexOf([3, 2]),
                numbers.LastIndexOf([]),
                numbers.IndexOf([]),
                numbers.CommonPrefixLength([1, 2, 4]),
                numbers.CommonPrefixLength([])
            ),
            (
                numbers.StartsWith(1),
                numbers.EndsWith(2),
                numbers.EndsWith([2, 1]),
                numbers.StartsWith([]),
                numbers.EndsWith([]),
                ReadOnlySpan<int>.Empty.EndsWith(1)
            ),
            (
                names.SequenceEqual(["A", "b"], StringComparer.OrdinalIgnoreCase),
                names.SequenceEqual(["A", "b"]),
                names.StartsWith(["A"], StringComparer.OrdinalIgnoreCase)
            ),
            (
                names.IndexOf("b", StringComparer.OrdinalIgnoreCase),
                names.LastIndexOf("A", StringComparer.OrdinalIgnoreCase),
                names.Count("A", StringComparer.OrdinalIgnoreCase)
            ),
            (
                text.Contains("AB", StringComparison.OrdinalIgnoreCase),
                text.IndexOf("B", StringComparison.Ordinal),
                text.StartsWith("AA", StringComparison.OrdinalIgnoreCase)
            ),
            (text.EndsWith("b", StringComparison.Ordinal), text[..0].IsWhiteSpace(), " \t".AsSpan().IsWhiteSpace(), text.IsWhiteSpace())
        );
    }

    public static object? Trimmed()
    {
        ReadOnlySpan<char> text = " \tx y ";
        Span<char> own = ['-', 'a', '-'];
        ReadOnlySpan<int> numbers = [0, 0, 1, 0, 2];
        own.Trim('-')[0] = 'b';
        return (
            text.Trim().ToString(),
            text.TrimStart().ToString(),
            text.TrimEnd().ToString(),
            text.Trim(' ').ToString(),
            text.Trim(" \ty").ToString(),
            text.TrimEnd("").ToString(),
            (
                text.TrimStart("\t").ToString(),
                own.ToString(),
                own.TrimStart('-').ToString(),
                own.TrimEnd("-a").ToString(),
                own.Trim("").Length
            ),
            (
                numbers.Trim(0).ToArray(),
                numbers.TrimEnd([2, 0]).ToArray(),
                numbers.TrimStart([]).ToArray(),
                "   ".AsSpan().Trim().Length,
                "  ".AsSpan().TrimEnd().Length
            )
        );
    }

    public static object? Sorted()
    {
        Span<int> numbers = [5, 1, 4, 2];
        numbers[1..].Sort((a, b) => b - a);
        var seen = numbers.ToArray();
        numbers.Sort();
        Span<string> names = ["ccc", "a", "bb"];
        names.Sort(new ByLength());
        var byLength = names.ToArray();
        names.Sort(StringComparer.Ordinal);
        names.Replace("bb", "x");
        numbers.Reverse();
        var reversed = numbers.ToArray();
        numbers.Reverse();
        return (
            (seen, byLength, names.ToArray(), reversed),
            (numbers.BinarySearch(4), numbers.BinarySearch(3), numbers.BinarySearch(9), numbers[..0].BinarySearch(1)),
            (
                names.BinarySearch("bb", new ByLength()),
                names.BinarySearch("zz", StringComparer.Ordinal),
                names.BinarySearch("a", Comparer<string>.Default)
            )
        );
    }
}
