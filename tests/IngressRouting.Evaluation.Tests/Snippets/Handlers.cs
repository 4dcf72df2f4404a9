using System.Runtime.CompilerServices;

public static class HandlersSnippets
{
    [InterpolatedStringHandler]
    private sealed class Log
    {
        public readonly List<string> Parts = [];

        public Log(int literalLength, int formattedCount) => Parts.Add(literalLength + "/" + formattedCount);

        public Log(int literalLength, int formattedCount, int most, out bool isWanted)
        {
            Parts.Add(most + "");
            isWanted = most > 0;
        }

        public Log(int literalLength, int formattedCount, Sink sink, string prefix)
        {
            Parts.Add(sink.Name + prefix);
        }

        public void AppendLiteral(string text) => Parts.Add("'" + text + "'");

        public void AppendFormatted<T>(T value, int alignment = 0, string? format = null) =>
            Parts.Add(value + "," + alignment + "," + format);

        public void AppendFormatted(string? value) => Parts.Add("string " + value);
    }

    [InterpolatedStringHandler]
    private struct Short
    {
        public int Left;
        public string Text;

        public Short(int literalLength, int formattedCount)
        {
            Left = 2;
            Text = "";
        }

        public bool AppendLiteral(string text) => Add(text);

        public bool AppendFormatted(int value) => Add("<" + value + ">");

        private bool Add(string text)
        {
            Text += text;
            return --Left > 0;
        }
    }

    private sealed class Sink(string name)
    {
        public string Name => name;

        public string Write(string prefix, [InterpolatedStringHandlerArgument("", nameof(prefix))] Log log) => string.Join(";", log.Parts);
    }

    private static int calls => 3;

    public static object Parts() => Written($"a{1}b{"c"}{2, 5}{3:X}{{d}}");

    public static object Added() => Written($"a{1}" + $"b{2}" + $"c");

    public static object Empty() => Written($"") + Written($"x");

    public static object NotWanted() => (Written(0, $"a{Fail()}"), Written(1, $"a{1}"));

    public static object Arguments_by_name() => Written(most: 2, log: $"a{1}");

    public static object Receiver() => new Sink("s").Write("p", $"a{1}");

    public static object Stops_when_it_is_full() => Shortened($"a{1}b{2}");

    public static object By_reference() => Referred($"a{1}");

    public static object Nested() => Written($"a{Written($"b{1}")}c{Shortened($"d{2}")}");

    public static object As_a_variable()
    {
        Log log = $"a{calls}";
        log.AppendLiteral("more");
        return string.Join(";", log.Parts);
    }

    public static object Chosen()
    {
        var isLong = calls > 2;
        Log log = isLong switch
        {
            true => $"long {1}",
            false => $"short",
        };
        return string.Join(";", log.Parts);
    }

    public static object In_a_loop()
    {
        var all = new List<string>();
        foreach (var i in new[] { 1, 2 })
        {
            all.Add(Written($"{i}-{i * 2}"));
        }
        return all;
    }

    public static object Text_of_the_dsl()
    {
        Text text = $"a{1}-{"b", 3}-{'c'}-{true}-{calls:D3}-{null as string}-{Tier.Gold}-{(1, "x")}-{{}}";
        return text.ToString();
    }

    public static object Text_in_a_text()
    {
        Text inner = $"{1}{2}";
        Text outer = $"[{inner}]" + $"({(object)inner})";
        return outer.ToString();
    }

    public static object Text_of_a_record()
    {
        Text text = $"{new Point(1, 2)}";
        return text.ToString();
    }

    public static object Text_of_blocks_and_zones()
    {
        CidrBlock block = "10.0.0.0/16";
        Text text = $"{block} {block.Subnet(24, 1)} {Zone.Named("eu-west-1a")} {(object)block}";
        return Text.Join("+", text, "x").ToString();
    }

    public static object Text_in_the_invariant_culture()
    {
        Text text = $"{1.5} {-2, 4} {1234.5m:N1} {new DateOnly(2026, 3, 1)}";
        return text.ToString();
    }

    private enum Tier
    {
        Gold,
    }

    private sealed record Point(int X, int Y);

    private static string Written(Log log) => string.Join(";", log.Parts);

    private static string Written(int most, [InterpolatedStringHandlerArgument(nameof(most))] Log log) => string.Join(";", log.Parts);

    private static string Shortened(Short text) => text.Text;

    private static string Referred(ref Short text) => text.Text;

    private static int Fail() => throw new InvalidOperationException();
}
