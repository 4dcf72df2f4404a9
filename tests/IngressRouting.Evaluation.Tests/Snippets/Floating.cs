public static class FloatingSnippets
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    private static double Third => 1.0 / 3;

    private static double Nothing => 0;

    private static double Many => -1234567.891;

    private sealed class Amount(decimal value) : IFormattable
    {
        public string ToString(string? format, IFormatProvider? provider) =>
            "<" + (format ?? "none") + (provider is null ? "" : value.ToString(provider)) + ">";

        public override string ToString() => "plain";
    }

    public static object Shortest() =>
        (
            Third.ToString(Culture),
            (0.1 + 0.2).ToString(Culture),
            ((float)Third).ToString(Culture),
            string.Create(Culture, $"{Third}|{Many}|{-Third, 30}|{1e-5 + Nothing}|{1e100 + Nothing}|{1234567.5f}"),
            FormattableString.Invariant($"{2 / 3.0}"),
            string.Format(Culture, "{0}|{1:R}", Third, Many),
            Convert.ToString(Third, Culture)
        );

    public static object Formats()
    {
        string[] formats = ["F2", "F0", "0.##", "0.00", "N1", "P", "P0", "E3", "e", "G4", "G17", "C", "#,##0.0", "0%", "r", "#.##", "00.0"];
        double[] values = [0, 0.5, 1.5, 2.5, 0.125, -0.125, Third, Many, 1e15, 1e-7, -1e-7, 1e200, 1.005, -0.5, 99.995];
        var text = new StringBuilder();
        foreach (var format in formats)
        {
            foreach (var value in values)
            {
                if (value < 1e20 || format[0] is not ('0' or '#'))
                {
                    text.Append(format == "r" && value == 1e15 ? "" : value.ToString(format, Culture)).Append(' ');
                    text.Append(
                            ((float)value is var single && single == value ? single.ToString(format == "r" ? "F1" : format, Culture) : "")
                        )
                        .Append('|');
                }
            }
        }
        return text.ToString();
    }

    public static object Not_numbers() =>
        (
            (1 / Nothing).ToString(Culture),
            (-1 / Nothing).ToString("F2", Culture),
            (Nothing / Nothing).ToString(Culture),
            (-Nothing).ToString(Culture),
            (-Nothing).ToString("F1", Culture),
            string.Create(Culture, $"{float.PositiveInfinity - float.PositiveInfinity + (float)Nothing}"),
            double.IsNaN(Nothing / Nothing)
        );

    public static object Extremes()
    {
        double[] values = [0, -Nothing, 1, -1, 1 / Nothing, -1 / Nothing, Nothing / Nothing, 2.5];
        var text = new StringBuilder();
        foreach (var a in values)
        {
            text.Append(
                Culture,
                $"{Math.Abs(a)} {Math.Abs((float)a)} {double.IsFinite(a)} {double.IsInfinity(a)} {float.IsNaN((float)a)} "
            );
            text.Append(Culture, $"{double.IsPositiveInfinity(a)} {float.IsNegativeInfinity((float)a)} {double.IsInteger(a)}:");
            foreach (var b in values)
            {
                text.Append(
                    Culture,
                    $"{Math.Min(a, b)} {Math.Max(a, b)} {Math.Max((float)a, (float)b)} {Math.Clamp(a, -1, b is -1 ? -0.5 : 1)}|"
                );
            }
        }
        return text.ToString();
    }

    public static object Sign_of_nothing() => Math.Sign(Nothing / Nothing);

    public static object Clamped_wrongly() => Math.Clamp(Third, 1, 0);

    public static object Comparison_with_nan() => (Math.Abs(float.PositiveInfinity - float.PositiveInfinity) > 1e-6).ToString();

    public static object Integers()
    {
        var n = -1234;
        return (
            n.ToString("R", Culture),
            n.ToString("D120", Culture),
            255.ToString("X101"),
            255.ToString("b"),
            n.ToString("B", Culture),
            ((sbyte)-1).ToString("B12", Culture),
            (1.5m.ToString("R", Culture), n.ToString("N", Culture), ulong.MaxValue.ToString("b", Culture), n.ToString("P1", Culture))
        );
    }

    public static object Providers() =>
        (
            (-5).ToString(NumberFormatInfo.InvariantInfo),
            (-5).ToString(CultureInfo.InvariantCulture.NumberFormat),
            ((IFormattable)(-5)).ToString(null, Culture),
            ((object)-5.5 as IFormattable)!.ToString("0.0", Culture),
            int.Parse("-5", NumberFormatInfo.InvariantInfo),
            Convert.ToString((object)-5, Culture)
        );

    public static object Objects_that_format_themselves()
    {
        var amount = new Amount(-1.5m);
        return (
            $"{amount}|{amount:x}",
            string.Create(Culture, $"{amount}|{amount:x}"),
            string.Format("{0} {0:y}", amount),
            string.Format(Culture, "{0:y}", amount),
            "" + amount,
            amount.ToString(),
            new StringBuilder().Append(amount).Append($"{amount:z}").ToString()
        );
    }

    public static object Wrong_format() => Third.ToString("D", Culture);

    public static object Wrong_format_in_a_hole() => string.Create(Culture, $"{Third:X}");

    [Refused("IR9207", "Many.ToString(\"0.0\")")]
    public static object Format_without_a_culture() => Many.ToString("0.0");

    [Refused("IR9208", "(1e16 + Nothing).ToString(Culture)")]
    public static object Where_the_exponent_begins() => (1e16 + Nothing).ToString(Culture);

    [Refused("IR9208", "(1 / 33554432.0 + Nothing).ToString(Culture)")]
    public static object Digits_that_are_not_read_again() => (1 / 33554432.0 + Nothing).ToString(Culture);

    [Refused("IR9208", "Third.ToString(\"0.0E+0\", Culture)")]
    public static object Pattern_with_an_exponent() => Third.ToString("0.0E+0", Culture);
}
