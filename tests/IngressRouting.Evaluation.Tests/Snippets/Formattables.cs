public static class FormattablesSnippets
{
    private readonly struct Address(uint bits) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? provider) =>
            format switch
            {
                "X" => bits.ToString("X8", CultureInfo.InvariantCulture),
                null => provider is null ? "none" : "given",
                _ => format + "?",
            };

        public override string ToString() => "plain";
    }

    private sealed class Nothing : IFormattable
    {
        public string ToString(string? format, IFormatProvider? provider) => null!;

        public override string ToString() => "something";
    }

    private readonly struct Written : ISpanFormattable
    {
        public string ToString(string? format, IFormatProvider? provider) => "said " + format;

        public override string ToString() => "plain";

        public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
        {
            charsWritten = destination.Length > 0 ? 1 : 0;
            if (charsWritten == 1)
            {
                destination[0] = 'w';
            }
            return charsWritten == 1;
        }
    }

    private sealed record Host(Address Address);

    private static string Shown<T>(T value) => $"{value} {value:X} {value, 9:X}|{value, -9}|";

    public static object? Holes() =>
        (Shown(new Address(255)), Shown<IFormattable>(new Address(16)), Shown<object>(new Address(1)), $"{new Nothing():X}.");

    public static object? Composite_formats() =>
        (
            string.Format("{0}|{0:X}|{0,10:X}|{0:-}", new Address(255)),
            string.Format(CultureInfo.InvariantCulture, "{0} {0:X}", new Address(255)),
            string.Create(CultureInfo.InvariantCulture, $"{new Address(255)} {new Address(255):X}"),
            new StringBuilder().Append($"{new Address(7):X} {new Address(7)}").AppendFormat("{0:X}", new Address(8)).ToString()
        );

    public static object? Plain_texts() =>
        (
            "" + new Address(1),
            string.Concat(new Address(1), new Nothing()),
            string.Join(",", [new Address(1), new Address(2)]),
            new StringBuilder().Append(new Address(1)).ToString(),
            (new Address(1), 2).ToString(),
            new Host(new Address(1)).ToString(),
            $"{new Host(new Address(1))}"
        );

    public static object? Pairs() =>
        (
            KeyValuePair.Create(new Address(1), "a").ToString(),
            KeyValuePair.Create(new Nothing(), (new Address(1), 5)).ToString(),
            $"{KeyValuePair.Create(1, KeyValuePair.Create(new Address(1), new Host(new Address(2))))}"
        );

    public static object? Converted() =>
        (
            Convert.ToString(new Address(1)),
            Convert.ToString((object)new Address(1), CultureInfo.InvariantCulture),
            Convert.ToString(new Written()),
            Convert.ToString(new Host(new Address(1)))
        );

    public static object? Asked() =>
        (new Written().ToString("a", null), ((IFormattable)new Written()).ToString("b", null), "" + new Written());

    [Refused("IR9101", "new Written()")]
    public static object? Written_holes() => $"{new Written()}";

    [Refused("IR9101", "string.Format(\"{0:X}\", new Written())")]
    public static object? Written_formats() => string.Format("{0:X}", new Written());

    [Refused("IR9101", "string.Join(',', new List<Written> { new(), new() })")]
    public static object? Written_parts() => string.Join(',', new List<Written> { new(), new() });

    [Refused("IR9101", "KeyValuePair.Create(1, new Written()).ToString()")]
    public static object? Written_pairs() => KeyValuePair.Create(1, new Written()).ToString();
}
