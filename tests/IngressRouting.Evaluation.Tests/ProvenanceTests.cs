using IngressRouting.Evaluation.Interpreting;

namespace IngressRouting.Evaluation.Tests;

/// <summary>A value remembers the literal, or the interpolation, that made it, wherever it went in between.</summary>
public sealed class ProvenanceTests
{
    [Theory]
    [InlineData("""public static object? Run() => [|"a"|];""")]
    [InlineData("""public static object? Run() { var x = [|"a"|]; var y = x; return y; }""")]
    [InlineData(
        """public static object? Run() { var all = new[] { ("n", [|"a"|]) }; foreach (var (n, c) in all) { return c; } return null; }"""
    )]
    [InlineData("""public static object? Run() => Same([|"a"|]); static string Same(string s) => s;""")]
    [InlineData("""public static object? Run() => new Plan(1, [|"a"|]).Cidr; record Plan(int N, string Cidr);""")]
    [InlineData("""public static object? Run() => (new Plan(1, [|"a"|]) with { N = 2 }).Cidr; record Plan(int N, string Cidr);""")]
    [InlineData("""public static object? Run() => new Dictionary<string, string> { ["k"] = [|"a"|] }["k"];""")]
    [InlineData("""public static object? Run() => new[] { "b", [|"a"|] }.Where(s => s == "a").Select(s => (s, 1)).ToList().First().s;""")]
    [InlineData("""private const string Cidr = [|"a"|]; public static object? Run() => Cidr;""")]
    [InlineData("""private static readonly string[] All = ["b", [|"a"|]]; public static object? Run() => All[1];""")]
    [InlineData("""public static object? Run() { var i = 5; return [|$"10.{i}.0.0/16"|]; }""")]
    [InlineData("""public static object? Run() { var s = "10."; return [|s + "0"|]; }""")]
    [InlineData("""public static object? Run() { var s = " a "; return [|s.Trim()|]; }""")]
    [InlineData("""public static object? Run() => [|"a"|].Trim();""")]
    [InlineData("""public static object? Run() { List<string> l = [.. new[] { [|"a"|] }]; return l[0]; }""")]
    [InlineData(
        """public static object? Run() { string F() { return Yes() ? [|"a"|] : "b"; } return F() ?? "c"; } static bool Yes() => true;"""
    )]
    [InlineData("""public static object? Run() { object o = [|"a"|]; return o is string s ? s : null; }""")]
    [InlineData("""public static object? Run() { Out(out var s); return s; } static void Out(out string s) => s = [|"a"|];""")]
    [InlineData("""public static object? Run() { string r = ""; for (var i = 0; i < 3; i++) { r = i == 1 ? [|"a"|] : r; } return r; }""")]
    public void The_origin_of_a_string(string members)
    {
        var marked = "public static class Program { " + members + " }";
        var start = marked.IndexOf("[|", StringComparison.Ordinal);
        var text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var expected = marked[(start + 2)..marked.IndexOf("|]", StringComparison.Ordinal)];
        var result = Evaluated.Run(text, static (value, run) => run.OriginOf(value!)?.Node);
        Assert.Null(result.Stop);
        Assert.Equal((expected, start), (result.Value?.ToString(), result.Value?.SpanStart ?? -1));
    }

    [Fact]
    public void A_literal_in_another_file()
    {
        var compilation = Source.Compile(
            ("Program.cs", "public static class Program { public static object? Run() => Plan.All[0].Cidr; }"),
            (
                "Plan.cs",
                "public static class Plan { public static readonly (string Name, string Cidr)[] All = [(\"n\", \"10.0.0.0/16\")]; }"
            )
        );
        var result = Interpreter.Run(
            compilation,
            Source.Method(compilation),
            [],
            EvaluationLimits.Default,
            static (value, run) => run.OriginOf(value!)!.ToString(),
            CancellationToken.None
        );
        Assert.Equal("Plan.cs(1,93)", result.Value);
        Assert.Equal(["Plan.cs", "Program.cs"], result.Touched.Select(static tree => tree.FilePath).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Equal_literals_are_told_apart()
    {
        var result = Evaluated.Run(
            "public static class Program { public static object? Run() => new[] { \"a\", \"a\" }; }",
            static (value, run) => ((ArrayValue)value!).Items.Select(item => run.OriginOf(item!)!.Node.SpanStart).Distinct().Count()
        );
        Assert.Equal(2, result.Value);
    }
}
