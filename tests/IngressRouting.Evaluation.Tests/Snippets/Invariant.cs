public static class InvariantSnippets
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    public static object Created()
    {
        var n = -1234;
        return (
            string.Create(CultureInfo.InvariantCulture, $"{n}|{n, 8}|{n, -8}|{n:N0}|{1.5m}|{0.25}|{n:X}|{"text"}|{null}|{true}|{'c'}"),
            string.Create(Culture, $""),
            string.Create(Culture, $"a{n}" + $"b{n:000000}"),
            FormattableString.Invariant($"{n}|{n, 6:D2}|{-1.25m:0.0}|{DayOfWeek.Friday}"),
            FormattableString.Invariant($"plain")
        );
    }

    public static object Formatted() =>
        (
            string.Format(Culture, "{0}|{1:N1}|{0,6}", -5, 1234.5m),
            string.Format(Culture, "{0}", -1.5m),
            string.Format(CultureInfo.InvariantCulture, "{0}{1}{2}", 1, -2, "c"),
            string.Format(Culture, "{0}{1}{2}{3}", 1, -2, 'c', null),
            string.Format(NumberFormatInfo.InvariantInfo, "{0:0.00}", -3)
        );

    public static object Built()
    {
        var builder = new StringBuilder();
        builder.Append($"a{5}{builder.Length}");
        builder.Append(Culture, $"|{-5}|{1.5m, 6}|");
        builder.AppendFormat("{0}-{1}", 1, "b").AppendFormat(Culture, "<{0}>", -2).AppendFormat(Culture, "{0}{1}{2}{3}", 1, 2, 3, -4);
        return builder;
    }

    public static object Parsed() =>
        (
            int.Parse("-5", Culture),
            int.Parse(" 7 ", NumberStyles.Integer, Culture),
            int.Parse("ff", NumberStyles.HexNumber),
            int.Parse("1,234", NumberStyles.AllowThousands, Culture),
            decimal.Parse("-1,234.50", NumberStyles.Number, Culture),
            double.Parse("1e3", Culture),
            (
                byte.Parse("0A", NumberStyles.HexNumber, NumberFormatInfo.InvariantInfo),
                short.Parse("-9", Culture),
                ulong.Parse("18446744073709551615"),
                sbyte.Parse("-8", Culture),
                float.Parse("0.5", Culture),
                long.Parse("(5)", NumberStyles.AllowParentheses, Culture)
            )
        );

    public static object Tried() =>
        (
            int.TryParse("-5", Culture, out var a),
            a,
            int.TryParse("99999999999", out var b),
            b,
            int.TryParse("zz", NumberStyles.HexNumber, Culture, out var c),
            c,
            (
                decimal.TryParse("1.5", NumberStyles.Number, Culture, out var d),
                d,
                uint.TryParse("-1", NumberStyles.Integer, Culture, out var e),
                e
            )
        );

    public static object Overflowing() => int.Parse("99999999999");

    public static object Overflowing_byte() => byte.Parse("-1", Culture);

    public static object Malformed() => decimal.Parse("1.2.3", Culture);

    public static object Casing() => ("aİ".ToUpper(Culture), "AB".ToLower(Culture), "a".ToString(Culture));

    public static object Texts() =>
        ((-5).ToString(Culture), 1.5m.ToString("0.00", Culture), (-1L).ToString("D3", Culture), true.ToString());

    public static object Width()
    {
        var text = string.Create(Culture, $"{5, 3}{-5, -4}|");
        return text.Length + text;
    }

    [Refused("IR9207", "-n")]
    public static object Without_a_culture()
    {
        var n = 5;
        return new StringBuilder().Append($"{-n}").ToString();
    }

    [Refused("IR9207", "string.Create(null, $\"{n}\")")]
    public static object With_the_current_culture()
    {
        var n = 5;
        return string.Create(null, $"{n}");
    }

    [Refused("IR9208", "new StringBuilder().AppendLine($\"{n}\")")]
    public static object Line_ends()
    {
        var n = 5;
        return new StringBuilder().AppendLine($"{n}").ToString();
    }
}
