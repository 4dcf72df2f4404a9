namespace IngressRouting.Evaluation.Tests;

/// <summary>What is told to write instead of a text or an order that depends on the culture compiles, and is evaluated.</summary>
public sealed class RemedyOfCultureTests
{
    private const string Off = "record Off(int X, int Y); ";

    [Theory]
    [InlineData(
        "return off.ToString();",
        "string.Create(CultureInfo.InvariantCulture, $\"{off.X}…\") with its members, or override its ToString so",
        "return string.Create(CultureInfo.InvariantCulture, $\"{off.X}…\");"
    )]
    [InlineData(
        "return string.Create(CultureInfo.InvariantCulture, $\"{off}\");",
        "string.Create(CultureInfo.InvariantCulture, $\"{off.X}…\") with its members, or override its ToString so",
        "return new Own(-5).ToString() + $\"{new Own(-5)}\"; } record Own(int X) { public override string ToString() => string.Create(CultureInfo.InvariantCulture, $\"{X}…\");"
    )]
    [InlineData(
        "return (-1, 2).ToString();",
        "string.Create(CultureInfo.InvariantCulture, $\"{x.Item1}…\") with its elements",
        "var x = (-1, 2); return string.Create(CultureInfo.InvariantCulture, $\"{x.Item1}…\");"
    )]
    [InlineData(
        "return \"a\" + new KeyValuePair<string, double>(\"a\", 1.5);",
        "string.Create(CultureInfo.InvariantCulture, $\"{x.Key}…\") with its members",
        "var x = new KeyValuePair<string, double>(\"a\", 1.5); return string.Create(CultureInfo.InvariantCulture, $\"{x.Key}…\");"
    )]
    [InlineData(
        "var o = new { X = 1.5 }; return o.ToString();",
        "string.Create(CultureInfo.InvariantCulture, $\"{o.X}…\") with its members",
        "var o = new { X = 1.5 }; return string.Create(CultureInfo.InvariantCulture, $\"{o.X}…\");"
    )]
    [InlineData(
        "return string.Join(\",\", new[] { (-1, 2) });",
        "'.Select(x => string.Create(CultureInfo.InvariantCulture, $\"{x.Item1}…\"))' with the elements of each",
        "return string.Join(\",\", new[] { (-1, 2) }.Select(x => string.Create(CultureInfo.InvariantCulture, $\"{x.Item1}…\")));"
    )]
    public void Texts_of_objects_with_parts(string refused, string remedy, string instead) =>
        Mends("var off = new Off(-5, 2); " + refused, remedy, "var off = new Off(-5, 2); " + instead);

    [Theory]
    [InlineData(
        "object o = -3; return o.ToString();",
        "string.Create(CultureInfo.InvariantCulture, $\"{o}\")",
        "object o = -3; return string.Create(CultureInfo.InvariantCulture, $\"{o}\");"
    )]
    [InlineData(
        "return new int?(-3).ToString();",
        "string.Create(CultureInfo.InvariantCulture, $\"{new int?(-3)}\")",
        "return string.Create(CultureInfo.InvariantCulture, $\"{new int?(-3)}\");"
    )]
    [InlineData(
        "return \"x\" + -1.5;",
        "(-1.5).ToString(CultureInfo.InvariantCulture)",
        "return (-1.5).ToString(CultureInfo.InvariantCulture);"
    )]
    [InlineData(
        "var s = \"a\"; var n = -3; s += n; return s;",
        "n.ToString(CultureInfo.InvariantCulture)",
        "var s = \"a\"; var n = -3; s += n.ToString(CultureInfo.InvariantCulture); return s;"
    )]
    [InlineData(
        "return string.Join(\",\", new[] { -1, 2 });",
        "'.Select(x => x.ToString(CultureInfo.InvariantCulture))' on the elements",
        "return string.Join(\",\", new[] { -1, 2 }.Select(x => x.ToString(CultureInfo.InvariantCulture)));"
    )]
    [InlineData(
        "return string.Concat(new int?[] { -1 });",
        "'.Select(x => string.Create(CultureInfo.InvariantCulture, $\"{x}\"))' on the elements",
        "return string.Concat(new int?[] { -1 }.Select(x => string.Create(CultureInfo.InvariantCulture, $\"{x}\")));"
    )]
    [InlineData(
        "return string.Join(\",\", \"a\", -1);",
        "string.Create(CultureInfo.InvariantCulture, $\"{x}\")",
        "var x = -1; return string.Join(\",\", \"a\", string.Create(CultureInfo.InvariantCulture, $\"{x}\"));"
    )]
    [InlineData(
        "return new StringBuilder().Append(-1.5).ToString();",
        "Append(CultureInfo.InvariantCulture, $\"{-1.5}\")",
        "return new StringBuilder().Append(CultureInfo.InvariantCulture, $\"{-1.5}\").ToString();"
    )]
    [InlineData(
        "return Convert.ToString(-1.5);",
        "Convert.ToString(…, CultureInfo.InvariantCulture)",
        "return Convert.ToString(-1.5, CultureInfo.InvariantCulture);"
    )]
    [InlineData(
        "var day = (DayOfWeek)(-1); return $\"{day:D}\";",
        "((int)day).ToString(CultureInfo.InvariantCulture)",
        "var day = (DayOfWeek)(-1); return ((int)day).ToString(CultureInfo.InvariantCulture);"
    )]
    [InlineData(
        "return $\"{0.05 * 3}\";",
        "string.Create(CultureInfo.InvariantCulture, $\"{0.05 * 3}\")",
        "return string.Create(CultureInfo.InvariantCulture, $\"{0.05 * 3}\");"
    )]
    [InlineData(
        "var x = 1.5; return $\"{x} a\";",
        "string.Create(CultureInfo.InvariantCulture, $\"{x}…\")",
        "var x = 1.5; return string.Create(CultureInfo.InvariantCulture, $\"{x} a\");"
    )]
    [InlineData(
        "Span<char> c = stackalloc char[9]; return (-5).TryFormat(c, out var n);",
        "TryFormat(…, provider: CultureInfo.InvariantCulture)",
        "Span<char> c = stackalloc char[9]; return (-5).TryFormat(c, out var n, provider: CultureInfo.InvariantCulture);"
    )]
    public void Texts(string refused, string remedy, string instead) => Mends(refused, remedy, instead);

    [Theory]
    [InlineData(
        "return new DateTime(2024, 1, 2).ToShortDateString();",
        "ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture)",
        "return new DateTime(2024, 1, 2).ToString(\"yyyy-MM-dd\", CultureInfo.InvariantCulture);"
    )]
    [InlineData(
        "return new TimeOnly(1, 2).ToLongTimeString();",
        "ToString(\"HH:mm:ss\", CultureInfo.InvariantCulture)",
        "return new TimeOnly(1, 2).ToString(\"HH:mm:ss\", CultureInfo.InvariantCulture);"
    )]
    public void Moments(string refused, string remedy, string instead) => Mends(refused, remedy, instead);

    [Fact]
    public void Types_that_are_not_in_scope_are_named_in_full()
    {
        var tree = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
            "public static class Program { public static object Run() => \"x\" + -1.5; }",
            path: "Program.cs"
        );
        var bare = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("Bare", [tree], Source.Compile().References);
        Assert.EndsWith(
            "use (-1.5).ToString(System.Globalization.CultureInfo.InvariantCulture)",
            Evaluated.Stop(bare, "Program", "Run")?.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "return new[] { (\"B\", 2), (\"a\", 1) }.OrderBy(x => x).First();",
        "'.OrderBy(x => x.Item1, StringComparer.Ordinal)', and ThenBy for the other elements of the tuple",
        "return new[] { (\"B\", 2), (\"a\", 1) }.OrderBy(x => x.Item1, StringComparer.Ordinal).ThenBy(x => x.Item2).First();"
    )]
    [InlineData(
        "return new[] { \"B\", \"a\" }.OrderByDescending(s => (s.Length, s.Trim())).First();",
        "'.OrderByDescending(s => s.Trim(), StringComparer.Ordinal)', and ThenBy for the other elements of the tuple",
        "return new[] { \"B\", \"a\" }.OrderByDescending(s => s.Trim(), StringComparer.Ordinal).ThenBy(s => s.Length).First();"
    )]
    [InlineData(
        "return (from x in new[] { (\"B\", 2), (\"a\", 1) } orderby x select x).First();",
        "'.OrderBy(…, StringComparer.Ordinal)' in place of 'orderby', and ThenBy for the other elements of the tuple",
        "return new[] { (\"B\", 2), (\"a\", 1) }.OrderBy(x => x.Item1, StringComparer.Ordinal).ThenBy(x => x.Item2).First();"
    )]
    [InlineData(
        "return new[] { (\"B\", 2), (\"a\", 1) }.Max();",
        "'.MaxBy(x => x.Item1, StringComparer.Ordinal)'",
        "return new[] { (\"B\", 2), (\"a\", 1) }.MaxBy(x => x.Item1, StringComparer.Ordinal);"
    )]
    [InlineData(
        "return new[] { \"B\", \"a\" }.Min(x => x.Trim());",
        "'.Select(…).Min(StringComparer.Ordinal)'",
        "return new[] { \"B\", \"a\" }.Select(x => x.Trim()).Min(StringComparer.Ordinal);"
    )]
    [InlineData(
        "return (\"B\", 1).CompareTo((\"a\", 1));",
        "string.CompareOrdinal with the texts in them",
        "return string.CompareOrdinal((\"B\", 1).Item1, (\"a\", 1).Item1) > 0;"
    )]
    [InlineData(
        "return new SortedSet<(string, int)> { (\"B\", 2), (\"a\", 1) };",
        "a comparer such as Comparer<(string, int)>.Create((x, y) => string.CompareOrdinal(x.Item1, y.Item1))",
        "return new SortedSet<(string, int)>(Comparer<(string, int)>.Create((x, y) => string.CompareOrdinal(x.Item1, y.Item1))) { (\"B\", 2), (\"a\", 1) };"
    )]
    public void Orders(string refused, string remedy, string instead) => Mends(refused, remedy, instead);

    private static void Mends(string refused, string remedy, string instead) =>
        Remedies.Check("IR9207", Off + Remedies.Method(refused), "use " + remedy, Off + Remedies.Method(instead));
}
