using System.Diagnostics;

namespace IngressRouting.Evaluation.Tests;

/// <summary>
/// Programs whose single steps take the host long: large texts, long chains of queries, a topology that grows and grows. Steps end them, so
/// that the same program ends alike on every machine; the clock is a backstop that none of them may reach.
/// </summary>
public sealed class DearProgramTests
{
    private const string Large = "var a = new string('x', 5000000); var b = new string('x', 5000000); var n = 0; ";

    private const string Repetitive = "var a = new string('a', 1000000); var b = new string('a', 250000) + 'b' + new string('a', 250000); ";

    [Theory]
    [InlineData("while (true) { if (a == b) n++; }")]
    [InlineData("while (true) { if (a.Equals(b)) n++; }")]
    [InlineData("while (true) { if ((a, 1) == (b, 1)) n++; }")]
    [InlineData("while (true) { n += a switch { \"y\" => 1, _ => 2 }; }")]
    [InlineData("while (true) { n += string.CompareOrdinal(a, b); }")]
    [InlineData("while (true) { n += string.Compare(a, b); }")]
    [InlineData("while (true) { if (a.StartsWith(b, StringComparison.Ordinal)) n++; }")]
    [InlineData("while (true) { n += (b + ' ').Trim().Length; }", "IR9003")]
    [InlineData("while (true) { n += a.Trim().Length; }")]
    [InlineData("var d = new Dictionary<string, int> { [a] = 1 }; while (true) { n += d[a]; }")]
    [InlineData("var d = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { a }; while (true) { if (d.Contains(b)) n++; }")]
    [InlineData("var d = new[] { a, b }; while (true) { n += d.Distinct().Count(); }")]
    [InlineData("var d = new[] { a, b }; while (true) { Array.Sort(d, StringComparer.Ordinal); }")]
    public void Large_texts(string statements, string? alternative = null) => Ends("IR9001", Large + statements, alternative);

    [Theory]
    [InlineData("return a.IndexOf(b, StringComparison.Ordinal);")]
    [InlineData("return a.LastIndexOf(b, StringComparison.Ordinal);")]
    [InlineData("return a.Contains(b);")]
    [InlineData("return a.Split(b).Length;")]
    [InlineData("return a.Replace(b, \"\").Length;")]
    [InlineData("return a.Replace(b, \"\", StringComparison.OrdinalIgnoreCase).Length;")]
    public void Texts_within_texts(string statements) => Ends("IR9001", Repetitive + statements);

    [Theory]
    [InlineData("IEnumerable<int> s = new[] { 1 }; for (var i = 0; i < 500000; i++) s = s.Skip(0); return s.First();", "IR9002")]
    [InlineData("IEnumerable<int> s = new[] { 1 }; for (var i = 0; i < 500000; i++) s = s.Select(x => x + 1); return s.First();", "IR9002")]
    [InlineData("IEnumerable<int> s = new[] { 1 }; for (var i = 0; i < 90000; i++) s = s.Concat(s); return s.Count();", "IR9002")]
    [InlineData("Action a = () => { }; for (var i = 0; i < 40; i++) a += a; a(); return 1;", "IR9003")]
    [InlineData("object o = new Bad(); for (var i = 0; i < 5000; i++) o = (o, 1); while (true) { try { o.ToString(); } catch { } }")]
    [InlineData("var b = new Wide(); while (true) { var c = b; b = c; }")]
    public void Long_chains(string statements, string? alternative = null) => Ends("IR9001", statements, alternative);

    [Theory]
    [InlineData("for (var i = 0; i < 1000000; i++) vpc.Tag(\"S\" + i, \"x\");")]
    [InlineData("for (var i = 0; i < 1000000; i++) vpc.Tag(\"S\", \"x\");")]
    [InlineData("for (var i = 0; i < 1000000; i++) vpc.DefaultTag(\"S\" + i, \"x\");")]
    [InlineData("for (var i = 0; i < 1000000; i++) vpc.Tag(\"S\" + i, new string('x', 100000));", "IR9003")]
    [InlineData("var t = new string('x', 5000000); for (var i = 0; i < 1000000; i++) vpc.Tag(\"S\" + i, t);")]
    [InlineData("for (var i = 0; i < 100000; i++) vpc.Subnet(\"S\" + i, \"10.0.0.0/24\", Zone.First);")]
    [InlineData("for (var i = 0; i < 1000000; i++) vpc.Resource(\"R\" + i, \"AWS::EC2::FlowLog\");")]
    [InlineData("var r = vpc.Resource(\"R\", \"AWS::EC2::FlowLog\"); for (var i = 0; i < 1000000; i++) r.Property(\"S\" + i, \"x\");")]
    public void Topologies_without_end(string statements, string? alternative = null) => Ends("IR9001", Topology(statements), alternative);

    [Theory]
    [InlineData("PropertyValue p = \"x\"; for (var i = 0; i < 1000000; i++) p = PropertyValue.List(p); vpc.Property(\"A\", p);")]
    [InlineData("PropertyValue p = \"x\"; for (var i = 0; i < 60; i++) p = PropertyValue.List(p, p); vpc.Property(\"A\", p);")]
    [InlineData(
        "PropertyValue p = \"x\"; for (var i = 0; i < 60; i++) p = PropertyValue.Map((\"a\", p), (\"b\", p)); vpc.Property(\"A\", p);"
    )]
    [InlineData("Text t = vpc.Id; for (var i = 0; i < 1000000; i++) t = $\"{t}x\"; vpc.Tag(\"A\", t);")]
    [InlineData("Text t = vpc.Id; for (var i = 0; i < 60; i++) t = $\"{t}{t}\"; vpc.Tag(\"A\", t);")]
    [InlineData("var t = Text.Split(\",\", vpc.Id); for (var i = 0; i < 1000000; i++) t = Text.Select(0, t); vpc.Tag(\"A\", t);")]
    [InlineData("CidrBlock c = Parameter.Cidr(\"X\"); for (var i = 0; i < 1000000; i++) c = c.Subnet(24, 0);")]
    [InlineData(
        "var c = Condition.Equal(\"C\", Parameter.Text(\"P\"), \"x\"); for (var i = 0; i < 1000000; i++) c = Condition.And(\"C\" + i, c, c);"
    )]
    public void Values_of_a_topology_that_nest_without_end(string statements) => Ends("IR9302", Topology(statements));

    private static string Topology(string statements) =>
        "var vpc = Aws.Vpc(\"Main\", \"10.0.0.0/16\"); " + statements + " return vpc.ToString();";

    private static void Ends(string id, string statements, string? alternative = null)
    {
        var watch = Stopwatch.StartNew();
        var result = Evaluated.Run(
            "public static class Program { public static object? Run() { "
                + statements
                + " } } public sealed record Bad { public override string ToString() => throw new Exception(); } public struct Wide { "
                + string.Concat(Enumerable.Range(0, 200).Select(i => "public long F" + i + ";"))
                + " }",
            static (value, _) => value,
            EvaluationLimits.Default with
            {
                Time = TimeSpan.FromMinutes(1),
            }
        );
        Assert.Contains(result.Stop?.Id, new[] { id, alternative ?? id });
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), "took " + watch.Elapsed);
    }
}
