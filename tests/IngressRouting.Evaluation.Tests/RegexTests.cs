using System.Text;
using System.Text.RegularExpressions;
using IngressRouting.Evaluation.Interpreting;

namespace IngressRouting.Evaluation.Tests;

/// <summary>Regular expressions: whatever chance makes of them means what it means to the library, and none of them takes forever.</summary>
public sealed class RegexTests
{
    private const int Patterns = 300;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Chance_finds_no_difference_from_the_library(int seed)
    {
        var random = new Random(seed);
        var compared = 0;
        for (var i = 0; i < Patterns; i++)
        {
            var pattern = new RandomPattern(random).Make();
            var options = random.Next(4) switch
            {
                0 => RegexOptions.IgnoreCase,
                1 => RegexOptions.Multiline | RegexOptions.ExplicitCapture,
                2 => RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
            options |= RegexOptions.CultureInvariant;
            for (var j = 0; j < 4; j++)
            {
                var text = RandomPattern.Text(random);
                if (Interpreted(pattern, options, text) is { } interpreted)
                {
                    compared++;
                    Assert.Equal("/" + pattern + "/ " + text + Real(pattern, options, text), "/" + pattern + "/ " + text + interpreted);
                }
            }
        }
        Assert.True(compared > Patterns);
    }

    [Theory]
    [InlineData("return Regex.IsMatch(new string('a', 40) + \"!\", \"^(a+)+$\");")]
    [InlineData("return Regex.IsMatch(new string('a', 40) + \"!\", \"^(a|aa)+$\");")]
    [InlineData(
        "return Regex.IsMatch(new string('a', 40) + \"!\", \"^(.*?,){20}P\") || Regex.IsMatch(new string('a', 9000), \"a*a*a*b\");"
    )]
    [InlineData("return Regex.IsMatch(new string('x', 1_000_000), \"(x+x+)+y\");")]
    [InlineData("var r = new Regex(\"a\"); while (true) { r.IsMatch(\"b\"); }")]
    [InlineData("while (true) { Regex.Replace(\"aaaa\", \"\", \"x\"); }")]
    public void Matching_without_end_stops(string statements) =>
        Assert.Equal("IR9001", Stop(statements, EvaluationLimits.Default with { Time = TimeSpan.FromMinutes(1) })?.Id);

    [Theory]
    [InlineData("return new Regex(new string('(', 100_000) + new string(')', 100_000)).IsMatch(\"\");", "IR9002")]
    [InlineData("return Regex.Replace(new string('a', 20_000), \"a\", new string('b', 100_000)).Length;", "IR9003")]
    public void Patterns_and_texts_without_end_stop(string statements, string id) => Assert.Equal(id, Stop(statements)?.Id);

    [Fact]
    public void A_million_characters_need_no_stack()
    {
        const string Statements = "return Regex.Match(new string('a', 1_000_000), \"^.*$\").Length;";
        Assert.Null(Stop(Statements));
        const string Grouped = "return Regex.Match(new string('a', 150_000), \"^(?:a|b)*$\").Length;";
        Assert.Null(Stop(Grouped));
    }

    [Theory]
    [InlineData(
        "[GeneratedRegex(\"^[a-z]+$\")] private static partial Regex Name();",
        "Name().IsMatch(\"web\") && !Name().IsMatch(\"Web\")"
    )]
    [InlineData(
        "[GeneratedRegex(\"^WEB$\", RegexOptions.IgnoreCase)] private static partial Regex Name { get; }",
        "Name.IsMatch(\"web\") && Name == Name"
    )]
    [InlineData(
        "[GeneratedRegex(\"^a(?<n>[0-9])$\", RegexOptions.CultureInvariant, 1000)] private static partial Regex Name();",
        "Name().Match(\"a1\").Groups[\"n\"].Value == \"1\" && Name().ToString().Length == 14"
    )]
    public void Generated_expressions_are_evaluated(string member, string test)
    {
        // Their bodies are missing here, as they are where other generators run.
        var compilation = Source.Compile(
            (
                "Program.cs",
                "using System.Text.RegularExpressions; public static partial class Program { public static object? Run() => "
                    + test
                    + "; "
                    + member
                    + " }"
            )
        );
        var result = Interpreter.Run(
            compilation,
            Source.Method(compilation),
            [],
            EvaluationLimits.Default,
            static (value, _) => value,
            CancellationToken.None
        );
        Assert.Null(result.Stop?.Message);
        Assert.Equal(true, result.Value);
    }

    private static Stop? Stop(string statements, EvaluationLimits? limits = null) =>
        Evaluated
            .Run(
                "using System.Text.RegularExpressions; public static class Program { public static object? Run() { " + statements + " } }",
                static (value, _) => value,
                limits
            )
            .Stop;

    private static string? Interpreted(string pattern, RegexOptions options, string text)
    {
        var result = new StringBuilder();
        try
        {
            var program = RegexProgram.Of(pattern, (RegexFlags)(int)options);
            var matcher = new RegexMatcher(program, text, static _ => { }, static _ => { });
            for (var from = 0; from <= text.Length && matcher.Find(from) is { } groups; )
            {
                foreach (var group in groups)
                {
                    result.Append('(').AppendJoin(' ', group.Select(static span => span.Start + "+" + span.Length)).Append(')');
                }
                from = groups[0][0].Start + groups[0][0].Length + (groups[0][0].Length == 0 ? 1 : 0);
            }
        }
        catch (RegexSyntaxException)
        {
            return "wrong";
        }
        catch (RegexRefusedException)
        {
            return null;
        }
        return result.ToString();
    }

    private static string Real(string pattern, RegexOptions options, string text)
    {
        var result = new StringBuilder();
        try
        {
            for (var match = Regex.Match(text, pattern, options); match.Success; match = match.NextMatch())
            {
                foreach (Group group in match.Groups)
                {
                    result.Append('(').AppendJoin(' ', group.Captures.Select(static span => span.Index + "+" + span.Length)).Append(')');
                }
            }
        }
        catch (RegexParseException)
        {
            return "wrong";
        }
        return result.ToString();
    }
}
