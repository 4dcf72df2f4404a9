namespace IngressRouting.Evaluation.Tests;

/// <summary>When a budget is used up, the loop or the call that used it is pointed at, and an exception is told in the words of its author.</summary>
public sealed class BlameTests
{
    private const string Octets = " static IEnumerable<int> Octets() { var n = 0; while (true) { yield return n++; } }";
    private const string OfLoop = "check that this loop ends, or describe fewer elements in one topology";
    private const string OfEach =
        "check that the sequence that this loop goes through ends, as it does after Take or TakeWhile, or describe fewer elements in one topology";
    private const string OfCall =
        "check that the sequence that this call goes through ends, as it does after Take or TakeWhile, or describe fewer elements in one topology";

    private const string OfSpread =
        "check that the sequence that is spread here ends, as it does after Take or TakeWhile, or describe fewer elements in one topology";

    [Theory]
    [InlineData(
        "{|IR9001:for|} (; ; ) { V(\"x\"); } } static int V(string s) { var n = 0; foreach (var c in s) { n += c; } return n;",
        OfLoop
    )]
    [InlineData("{|IR9001:while|} (true) { foreach (var x in new[] { 1, 2, 3 }) { _ = x + 1; } }", OfLoop)]
    [InlineData("return new[] { 1, 2 }.Select(x => { {|IR9001:while|} (true) { x++; } return x; }).ToList();", OfLoop)]
    [InlineData("var s = 0; {|IR9001:foreach|} (var i in Octets().Where(x => x < 3)) { s += i; } return s;", OfEach)]
    [InlineData("return {|IR9001:Octets().ToList()|};", OfCall)]
    [InlineData("var last = 1; foreach (var x in new[] { 1, 2 }) { last += {|IR9001:Octets().Last()|}; } return last;", OfCall)]
    [InlineData("return $\"{{|IR9001:Octets().Where(x => x > 5).Select(x => x * 2).Last()|}}\";", OfCall)]
    [InlineData("int[] all = [0, {|IR9001:.. Octets()|}]; return all;", OfSpread)]
    [InlineData(
        "foreach (var x in new[] { 1, 2 }) { List<int> all = [{|IR9001:.. Octets().Select(y => y + x)|}, x]; } return 1;",
        OfSpread
    )]
    [InlineData("IEnumerable<long> all = [{|IR9001:..(Octets())|}]; return all.Count();", OfSpread)]
    [InlineData("var all = new[] { {|IR9001:Octets().Max()|} }; int[] more = [.. all]; return more;", OfCall)]
    public void Steps(string statements, string remedy) =>
        Assert.Equal(
            "The evaluation did not finish within 3000000 steps; " + remedy,
            Refused.Members("public static object? Run() { " + statements + " }" + Octets).Message.Split(" (called from")[0]
        );

    [Fact]
    public void The_calls_that_led_to_the_loop_are_told_and_not_those_in_it() =>
        Assert.EndsWith(
            "in one topology (called from Program.cs(3,32))",
            Refused
                .Members("public static object? Run() => H(); static int H() { {|IR9001:for|} (; ; ) { V(); } } static void V() { }")
                .Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "var s = \"x\"; {|IR9003:for|} (var i = 0; i < 40; i++) { s += s; } return s;",
        "check that they do not grow with every turn of a loop"
    )]
    [InlineData("return new string('x', {|IR9003:100_000_000|});", "make this text or collection smaller")]
    public void Memory(string statements, string remedy) =>
        Assert.Equal("The evaluation made more than 128 MB of text and collections; " + remedy, Refused.Statements(statements).Message);

    [Theory]
    [InlineData(
        "throw new ArgumentOutOfRangeException(\"i\", 7, \"only four subnets\");",
        "ArgumentOutOfRangeException: only four subnets"
    )]
    [InlineData("throw new UriFormatException(\"bad\");", "UriFormatException: bad")]
    [InlineData("throw new System.IO.FileNotFoundException(\"no plan\", \"plan.json\");", "FileNotFoundException: no plan")]
    [InlineData("throw new NotImplementedException();", "NotImplementedException")]
    [InlineData(
        "return new Dictionary<string, int>()[\"b\"];",
        "KeyNotFoundException: The given key 'b' was not present in the dictionary."
    )]
    [InlineData("object o = \"a\"; return (int)o;", "InvalidCastException: A value of type 'string' cannot be cast to 'int'.")]
    [InlineData(
        "ArgumentOutOfRangeException.ThrowIfGreaterThan(5, 4); return 1;",
        "ArgumentOutOfRangeException: The value ('5') must be less than or equal to the other value ('4'). (Parameter '5')"
    )]
    public void Exceptions(string statements, string told) =>
        Assert.Equal(
            "The evaluation of this code throws " + told,
            Evaluated
                .Run("public static class Program { public static object? Run() { " + statements + " } }", static (value, _) => value)
                .Stop?.Message
        );

    [Theory]
    [InlineData("return Missing.Name;")]
    [InlineData("lock (Missing.Name) { return 1; }")]
    [InlineData("return 1.5.ToString(Missing.Name) + \"a\";")]
    [InlineData("return string.Create(Missing.Name, $\"{1.5}\");")]
    public void What_the_compiler_reports_is_not_reported_again(string statements)
    {
        var compilation = Source.Compile(
            ("Program.cs", "public static class Program { public static object? Run() { " + statements + " } }")
        );
        Assert.True(Evaluated.Stop(compilation, "Program", "Run")?.IsSilent);
    }
}
