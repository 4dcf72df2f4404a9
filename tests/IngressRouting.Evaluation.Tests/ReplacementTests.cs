using IngressRouting.Model;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Tests;

/// <summary>A replacement, put in place of the code at fault, compiles and is evaluated.</summary>
public sealed class ReplacementTests
{
    [Theory]
    [InlineData("return \"vip\".ToUpper();", "\"vip\".ToUpperInvariant()", "\"VIP\"")]
    [InlineData("return \"I\".Trim().ToLower();", "\"I\".Trim().ToLowerInvariant()", "\"i\"")]
    [InlineData("return \"10.1\".StartsWith(\"10\");", "\"10.1\".StartsWith(\"10\", StringComparison.Ordinal)", "Boolean:True")]
    [InlineData("return \"a b\".Trim().IndexOf(\"b\");", "\"a b\".Trim().IndexOf(\"b\", StringComparison.Ordinal)", "Int32:2")]
    [InlineData("return string.Compare(\"a-\", \"B\");", "string.CompareOrdinal(\"a-\", \"B\")", null)]
    [InlineData("return 1.5.ToString();", "1.5.ToString(CultureInfo.InvariantCulture)", "\"1.5\"")]
    [InlineData("return 1.5.ToString(\"0.00\");", "1.5.ToString(\"0.00\", CultureInfo.InvariantCulture)", "\"1.50\"")]
    [InlineData("var x = 1.5; return $\"a{x}\";", "x.ToString(CultureInfo.InvariantCulture)", "\"a1.5\"")]
    [InlineData("var x = 1.5; return $\"a{-x}\";", "(-x).ToString(CultureInfo.InvariantCulture)", "\"a-1.5\"")]
    [InlineData("return int.Parse(\"-5\");", "int.Parse(\"-5\", CultureInfo.InvariantCulture)", "Int32:-5")]
    [InlineData(
        "return new[] { \"B\", \"a\" }.OrderBy(s => s).First();",
        "new[] { \"B\", \"a\" }.OrderBy(s => s, StringComparer.Ordinal)",
        "\"B\""
    )]
    [InlineData("return new[] { \"b-\", \"B\" }.Where(s => s.Length > 0).Order().First();", "Order(StringComparer.Ordinal)", "\"B\"")]
    [InlineData("var l = new List<string> { \"b-\", \"B\" }; l.Sort(); return l[0];", "l.Sort(StringComparer.Ordinal)", "\"B\"")]
    [InlineData("return 1.5.ToString(CultureInfo.CurrentCulture);", "CultureInfo.InvariantCulture", "\"1.5\"")]
    [InlineData("return StringComparer.CurrentCultureIgnoreCase.Equals(\"a\", \"A\");", "StringComparer.OrdinalIgnoreCase", "Boolean:True")]
    [InlineData("return \"a\" + Environment.NewLine;", "\"\\n\"", "\"a\n\"")]
    [InlineData("return new[] { 1, 2 }.AsParallel().Sum();", "new[] { 1, 2 }", "Int32:3")]
    [InlineData("return new[] { 1, 2 }.AsQueryable().Count();", "new[] { 1, 2 }", "Int32:2")]
    public void Mends(string statements, string replacement, string? value)
    {
        var text = Program(statements);
        var stop = Stop(text);
        Assert.Equal(replacement, stop.Replacement);
        var span = stop.Location.SourceSpan;
        var mended = Source.Compile(("Program.cs", text[..span.Start] + replacement + text[span.End..]));
        Source.AssertCompiles(mended);
        var result = Evaluated.Run(mended, "Program", "Run");
        Assert.DoesNotContain("IR9", result, StringComparison.Ordinal);
        if (value is not null)
        {
            Assert.Equal(value, result);
        }
    }

    [Theory]
    [InlineData("return DateTime.Now;")]
    [InlineData("var x = 1.5; return $\"{x:0.0}\";")]
    [InlineData("return \"a\".IndexOf(\"a\", 0);")]
    [InlineData("return Environment.MachineName;")]
    [InlineData("return System.IO.Path.Combine(\"a\", \"b\");")]
    [InlineData("return (from name in new[] { \"B\", \"a\" } orderby name select name).First();")]
    [InlineData("throw new Exception();")]
    public void Others_have_none(string statements) => Assert.Null(Stop(Program(statements)).Replacement);

    [Fact]
    public void A_type_that_is_not_in_scope_is_named_in_full()
    {
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "Bare",
            [
                Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
                    "public static class Program { public static object Run() => 1.5.ToString(); }",
                    path: "Program.cs"
                ),
            ],
            Source.Compile().References
        );
        Assert.Equal(
            "1.5.ToString(System.Globalization.CultureInfo.InvariantCulture)",
            Evaluated.Stop(compilation, "Program", "Run")?.Replacement
        );
    }

    [Fact]
    public void A_report_carries_it_for_code_fixes()
    {
        var report = new Report("IR9207", Severity.Error, "", Location.None, [], null) { Replacement = "b" };
        Assert.Equal(
            [(Report.RepairProperty, "Replacement"), (Report.ReplacementProperty, "b")],
            report.Properties.Select(static pair => (pair.Key, pair.Value)).Order()
        );
        Assert.Empty(new Report("IR9207", Severity.Error, "", Location.None, [], null).Properties);
    }

    private static string Program(string statements) =>
        "public static class Program { public static object? Run() { " + statements + " } }";

    private static Stop Stop(string text)
    {
        var compilation = Source.Compile(("Program.cs", text));
        Source.AssertCompiles(compilation);
        return Evaluated.Stop(compilation, "Program", "Run")!;
    }
}
