using System.Numerics;

public static class SpanTextsSnippets
{
    private static string Written<T>(T value, int room, string format)
        where T : ISpanFormattable
    {
        Span<char> span = stackalloc char[room];
        span.Fill('_');
        var fits = value.TryFormat(span, out var written, format, CultureInfo.InvariantCulture);
        return fits + ":" + written + ":" + span.ToString();
    }

    private readonly record struct Celsius(int Degrees) : ISpanFormattable
    {
        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            var fits = Degrees.TryFormat(destination, out charsWritten, format, provider) && charsWritten < destination.Length;
            if (fits)
            {
                destination[charsWritten++] = 'C';
            }
            return fits;
        }

        public string ToString(string? format, IFormatProvider? formatProvider) => Degrees.ToString(format, formatProvider) + "C";
    }

    public static object Numbers()
    {
        var texts = new List<string>();
        foreach (var room in new[] { 0, 1, 2, 3, 10 })
        {
            texts.Add(Written(0, room, ""));
            texts.Add(Written(123, room, ""));
            texts.Add(Written(-7, room, ""));
            texts.Add(Written((byte)255, room, "x4"));
            texts.Add(Written(1.5, room, "0.00"));
            texts.Add(Written(12345.5m, room, "N1"));
            texts.Add(Written(ulong.MaxValue, room, "X"));
            texts.Add(Written((sbyte)-1, room, "X"));
            texts.Add(Written('c', room, ""));
            texts.Add(Written((BigInteger)1 << 70, room, ""));
            texts.Add(Written(new Celsius(21), room, "000"));
        }
        return texts;
    }

    public static object Of_the_current_culture()
    {
        Span<char> span = stackalloc char[6];
        var text = 42.TryFormat(span, out var written) + span[..written].ToString();
        text += 255.TryFormat(span[2..], out written, "x") + span.Slice(2, written).ToString();
        text += true.TryFormat(span, out written) + span[..written].ToString();
        text += false.TryFormat(span[..4], out written) + "" + written;
        text += 1234567.TryFormat(span, out written) + "" + written;
        return text + span[..4].ToString();
    }

    public static object Bytes()
    {
        Span<byte> span = stackalloc byte[8];
        var first = (-12).TryFormat(span, out var written, "D4", CultureInfo.InvariantCulture);
        return (first, written, span.ToArray(), 123456789.TryFormat(span, out var more), more);
    }

    public static object Others()
    {
        Span<char> span = stackalloc char[40];
        var parts = new List<string>();
        static void Add(List<string> parts, Span<char> all, bool fits, int written) => parts.Add(fits + all[..written].ToString());
        var id = new Guid("a8e8e4b3-0d3c-4c53-8d4b-6b6d6a9a3b11");
        Add(parts, span, id.TryFormat(span, out var count), count);
        Add(parts, span, id.TryFormat(span, out count, "N"), count);
        Add(parts, span, id.TryFormat(span[..35], out count), count);
        Add(parts, span, new DateOnly(2024, 2, 29).TryFormat(span, out count, "yyyy-MM-dd", CultureInfo.InvariantCulture), count);
        Add(parts, span, new DateTime(2024, 2, 29, 1, 2, 3).TryFormat(span, out count, "s", CultureInfo.InvariantCulture), count);
        Add(parts, span, TimeSpan.FromMinutes(90).TryFormat(span, out count, "c"), count);
        Add(parts, span, UInt128.MaxValue.TryFormat(span, out count), count);
        return parts;
    }

    public static object Reverse_zone()
    {
        ReadOnlySpan<byte> octets = [10, 42, 0, 255];
        Span<char> buffer = stackalloc char[28];
        var written = 0;
        for (var i = octets.Length - 1; i >= 0; i--)
        {
            if (!octets[i].TryFormat(buffer[written..], out var length, default, CultureInfo.InvariantCulture))
            {
                throw new InvalidOperationException();
            }
            written += length;
            buffer[written++] = '.';
        }
        "in-addr.arpa".AsSpan().CopyTo(buffer[written..]);
        return new string(buffer[..(written + 12)]);
    }

    [Refused("IR9207", "(-1).TryFormat(span, out var written)")]
    public static object Negative_without_a_culture()
    {
        Span<char> span = stackalloc char[6];
        return (-1).TryFormat(span, out var written);
    }

    public static object Holes()
    {
        ReadOnlySpan<char> cidr = "10.0.0.0/16";
        Span<char> some = stackalloc char[3];
        "abc".CopyTo(some);
        ReadOnlySpan<char> none = default;
        return $"{cidr[..cidr.IndexOf('/')]}/24|{cidr, 20:x}|{some, -5}|[{none}]"
            + string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{cidr[^2..]}{some[1..]}");
    }

    public static object CopiesOfTexts()
    {
        Span<char> some = stackalloc char[4];
        "42".CopyTo(some);
        return ($"{some[..2]}", "abcde".TryCopyTo(some), $"{some[..2]}", "wxyz".TryCopyTo(some), $"{some}");
    }

    public static void CopyOfTooLongText() => "42".CopyTo(new char[1].AsSpan());

    public static object Created()
    {
        var title = string.Create(
            4,
            "lift",
            static (span, source) =>
            {
                source.AsSpan().CopyTo(span);
                span[0] = char.ToUpperInvariant(span[0]);
            }
        );
        var state = (Count: 3, Letter: 'x');
        var called = 0;
        var row = string.Create(state.Count, state, (span, given) => span.Fill((char)(given.Letter + called++)));
        return (
            title,
            row,
            string.Create(0, state, (span, given) => called++),
            called,
            string.Create(1, 0, static (span, _) => span[0] = '\0')
        );
    }

    public static object Created_of_a_negative_length() => string.Create(-1, 0, static (span, _) => span.Clear());

    public static object Created_by_nothing() => string.Create(0, 0, null!);

    [Refused("IR9208", "string.Create(2, 'a', static (span, given) => span[0] = given)")]
    public static object Created_in_part() => string.Create(2, 'a', static (span, given) => span[0] = given);
}
