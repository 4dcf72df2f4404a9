namespace IngressRouting.Fuzzing;

/// <summary>The helpers that every program has: they keep texts and collections small, and show every kind of value.</summary>
internal static class Prelude
{
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Globalization;
        global using System.Linq;
        global using System.Text;
        global using IngressRouting;
        global using static IngressRouting.Aws;
        """;

    public const string Tools = """
        internal static class Tools
        {
            public static string Cut(string text) => text.Length > 24 ? text.Substring(text.Length - 20) : text;

            public static string Long(string text) => text.Length < 4 ? text + "long" : text;

            public static char Letter(string text, int index) => text is { Length: > 0 } ? text[(index & 0xFFFF) % text.Length] : '?';

            public static int At(IReadOnlyList<int> items, int index) => items.Count == 0 ? -1 : items[(index & 0xFFFF) % items.Count];

            public static T Pick<T>(IReadOnlyList<T> items, int index) => items[(index & 0xFFFF) % items.Count];

            public static int Twice(int value) => value * 2;

            public static Func<int, int> Compose(Func<int, int> first, Func<int, int> second) => x => second(first(x));

            public static int Total(params int[] items)
            {
                var sum = 0;
                foreach (var item in items)
                {
                    sum = sum * 7 + item;
                }

                return sum;
            }

            public static (int Left, string Right) Tuple(int left, string right) => (left, right);

            public static (int Left, string Right) Swap((string A, int B) pair)
            {
                var (a, b) = pair;
                return (b, a);
            }

            public static Offset Moved(Offset offset, int by)
            {
                offset.Move(by);
                return offset;
            }

            public static bool TryPick(List<int> items, int wanted, out int found)
            {
                found = items.Find(item => item >= wanted);
                return items.Contains(wanted);
            }

            public static void Raise(ref int value, int by) => value += by;

            public static int Dig(int depth, int value) => depth <= 0 ? value : Dig(depth - 1, value + depth) - depth;

            public static IEnumerable<int> Steps(int count, int step)
            {
                for (var i = 0; i < count; i++)
                {
                    if (i * step == 14)
                    {
                        yield break;
                    }

                    yield return i * step;
                }
            }

            public static string Block(int index, int size = 24) => $"10.0.{index & 255}.0/{size}";

            public static string Show(int value) => value.ToString(CultureInfo.InvariantCulture);

            public static string Show(int? value) => value is { } some ? Show(some) : "none";

            public static string Show(long value) => value.ToString(CultureInfo.InvariantCulture) + "L";

            public static string Show(char value) => "'" + value + "'";

            public static string Show(bool value) => $"{value}";

            public static string Show(string? value) => value ?? "null";

            public static string Show(decimal value) => value.ToString("0.###", CultureInfo.InvariantCulture);

            public static string Show(Mode value) => value.ToString() + Show((int)value);

            public static string Show(Marks value) => Show((int)value);

            public static string Show(Plan? value) => value is null ? "no plan" : $"{value.Name}#{Show(value.Index)}#{value.Label}#{Show(value.Score)}";

            public static string Show(Block value) => Show(value.High) + ".." + Show(value.Low);

            public static string Show(Offset value) => Show(value.X) + ";" + Show(value.Y);

            public static string Show(Gauge value) => Show(value.Level) + "/" + Show(value.Step) + "/" + Show(value.Sum);

            public static string Show(Gauge? value) => value is { } some ? Show(some) : "no gauge";

            public static string Show(Nest value) => Show(value.Inner) + "|" + Show(value.Fixed) + "|" + Show(value.Auto) + "|" + Show(value.Shared?[0]);

            public static string Show(Meter value) => Show(value.Reading) + value.Unit;

            public static string Show(Dial value) => Show(value.Face) + value.Name + Show(value.Turns);

            public static string Show(IStep value) => (value is Gauge gauge ? Show(gauge) : value is Runner ? "runner" : "walker") + Show(value.Step);

            public static string Show((Gauge First, int Second) value) => Show(value.First) + ":" + Show(value.Second);

            public static string Show(Part value) => value.Tell() + Show(value.Size);

            public static string Show((int Left, string Right) value) => Show(value.Left) + ":" + value.Right;

            public static string Show(Counter value) => value.ToString();

            public static string Show(object? value) =>
                value switch
                {
                    null => "nothing",
                    int number => Show(number),
                    string text => text,
                    Plan plan => Show(plan),
                    Block block => Show(block),
                    Mode mode => Show((int)mode),
                    bool truth => Show(truth),
                    IStep step => Show(step),
                    _ => "?",
                };

            public static string Join(IEnumerable<int> items) => Cut(string.Join(",", items.Select(Show)));

            public static string Join(IEnumerable<string> items) => Cut(string.Join(",", items));

            public static string Join(IEnumerable<Gauge> items) => Cut(string.Join(",", items.Select(item => Show(item))));

            public static string Join(IEnumerable<IStep> items) => Cut(string.Join(",", items.Select(item => Show(item))));

            public static string Join(Dictionary<string, Gauge> items) => Cut(string.Join(",", items.Select(item => item.Key + "=" + Show(item.Value))));

            public static string Join(Dictionary<string, int> items) => Cut(string.Join(",", items.Select(item => item.Key + "=" + Show(item.Value))));
        }
        """;

    /// <summary>What <c>Tools.Join</c> has an overload for.</summary>
    public static IReadOnlyList<string> Joinable { get; } =
    [
        "Gauge[]",
        "List<Gauge>",
        "List<IStep>",
        "Dictionary<string, Gauge>",
        "int[]",
        "List<int>",
        "List<string>",
        "HashSet<int>",
        "IEnumerable<int>",
        "IEnumerable<string>",
        "Dictionary<string, int>",
    ];
}
