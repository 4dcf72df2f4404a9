namespace IngressRouting.Evaluation.Tests;

/// <summary>What is not evaluated stops at the very expression, with an id that says why.</summary>
public sealed class RefusalTests
{
    [Theory]
    [InlineData("return {|IR9202:DateTime.Now|}.Year;")]
    [InlineData("return {|IR9202:DateTime.UtcNow|};")]
    [InlineData("return {|IR9202:Environment.TickCount|};")]
    [InlineData("return {|IR9203:Guid.NewGuid()|};")]
    [InlineData("return {|IR9203:new Random()|}.Next();")]
    [InlineData("return {|IR9203:Random.Shared|}.Next();")]
    [InlineData("""return {|IR9204:Environment.GetEnvironmentVariable("X")|};""")]
    [InlineData("return {|IR9204:Environment.NewLine|};")]
    [InlineData("""return {|IR9201:System.IO.File.ReadAllText("x")|};""")]
    [InlineData("""{|IR9201:Console.Clear()|}; return 1;""")]
    [InlineData("return {|IR9205:typeof(int).Assembly|}.FullName;")]
    [InlineData("return {|IR9205:new { A = 5 }.GetType()|};")]
    [InlineData("return {|IR9205:Activator.CreateInstance<List<int>>()|};")]
    [InlineData("return {|IR9206:System.Threading.Tasks.Task.FromResult(1)|};")]
    [InlineData("{|IR9206:System.Threading.Thread.Sleep(1)|}; return 1;")]
    [InlineData("""return {|IR9102:System.Text.RegularExpressions.Regex.IsMatch("a".AsSpan(), "b")|};""")]
    [InlineData("return {|IR9203:new[] { 1, 2 }.Shuffle()|}.First();")]
    [InlineData("""return {|IR9208:"a".GetHashCode()|};""")]
    public void Library(string statements) => Refused.Statements(statements);

    [Theory]
    [InlineData("var x = -5; return $\"{{|IR9207:x|}}\";")]
    [InlineData("var x = 1.5; return \"a\" + x;", "IR9207")]
    [InlineData("var x = 1234; return $\"{{|IR9207:x|}:N0}\";")]
    [InlineData("return {|IR9207:(-5).ToString()|};")]
    [InlineData("return {|IR9207:1.5.ToString()|};")]
    [InlineData("return {|IR9207:\"i\".ToUpper()|};")]
    [InlineData("return {|IR9207:\"I\".ToLower()|};")]
    [InlineData("return {|IR9207:\"é\".ToUpper()|};")]
    [InlineData("return {|IR9207:char.ToUpper('i')|};")]
    [InlineData("return {|IR9207:\"a\".StartsWith(\"a\")|};")]
    [InlineData("return {|IR9207:\"a\".IndexOf(\"a\")|};")]
    [InlineData("return {|IR9207:\"a-ı\".ToUpper()|};")]
    [InlineData("return {|IR9207:\"straßE-É\".ToLower()|};")]
    [InlineData("return {|IR9207:string.Compare(\"a\", \"B\")|};")]
    [InlineData("return {|IR9207:\"ch\".CompareTo(\"d\")|};")]
    [InlineData("return {|IR9207:\"app\".CompareTo((object)\"App\")|};")]
    [InlineData("return {|IR9207:string.Compare(\"a\", \"b\", true)|};")]
    [InlineData("var l = new List<string> { \"straße\", \"strand\" }; {|IR9207:l.Sort()|}; return l;")]
    [InlineData("return {|IR9207:new[] { \"shared\", \"tools\" }.Min()|};")]
    [InlineData("var s = new SortedSet<string> { \"app-\" }; return {|IR9207:s.Add(\"app\")|};")]
    [InlineData(
        "return new[] { \"a\", \"b\" }.OrderBy(s => s.Length).{|IR9207:ThenBy(s => s == \"a\" ? \"Web\" : \"app\")|}.ThenBy(s => s[0]).ToList();"
    )]
    [InlineData("return new[] { \"a\", \"B\" }.Select(s => s).{|IR9207:OrderBy(s => s)|}.ThenBy(s => s[0]).ToList();")]
    [InlineData("return {|IR9207:int.Parse(\"-5\")|};")]
    [InlineData("return {|IR9207:CultureInfo.CurrentCulture|};")]
    [InlineData("return new[] { \"B\", \"a\" }.OrderBy(s => s).{|IR9207:First|}();", "IR9207")]
    [InlineData("return \"a\".StartsWith(\"a\", {|IR9207:StringComparison.CurrentCulture|});", "IR9207")]
    public void Culture(string statements, string? idOnly = null)
    {
        if (idOnly is null)
        {
            Refused.Statements(statements);
            return;
        }
        var text = statements.Replace("{|IR9207:", "").Replace("|}", "");
        var result = Evaluated.Run(
            "public static class Program { public static object? Run() { " + text + " } }",
            static (value, _) => value
        );
        Assert.Equal(idOnly, result.Stop?.Id);
    }

    [Theory]
    [InlineData("dynamic d = 5; return {|IR9101:d + 1|};", "IR9101")]
    [InlineData("unsafe { int x = 1; int* p = &x; return *p; }", "IR9101")]
    [InlineData("FormattableString f = {|IR9101:$\"a{1}\"|}; return f;", "IR9101")]
    [InlineData("System.Linq.Expressions.Expression<Func<int>> e = () => 5; return e;", "IR9101")]
    [InlineData("lock (new object()) { return System.Threading.Monitor.IsEntered(5); }", "IR9206")]
    [InlineData("object a = 5, b = a; return a == b;")]
    [InlineData("object a = \"x\", b = \"x\".Trim(); return a == b;", "IR9208")]
    public void Constructs(string statements, string? idOnly = "IR9101")
    {
        var text = System.Text.RegularExpressions.Regex.Replace(statements, @"\{\|IR\d+:(.*?)\|\}", "$1");
        var result = Evaluated.Run(
            "public static class Program { public static object? Run() { " + text + " } }",
            static (value, _) => value
        );
        Assert.Equal(idOnly, result.Stop?.Id);
    }

    // Some versions of the library find the answer without making the element, or the key of a sorted one, that throws.
    [Theory]
    [InlineData("return {|IR9208:new[] { 0, 1 }.Where(x => x < 9).Select(x => 1 / x).ElementAtOrDefault(7)|};")]
    [InlineData("return {|IR9208:new[] { 0, 1 }.Select(x => 1 / x).Last()|};")]
    [InlineData("return {|IR9208:new[] { 0, 1 }.Select(x => 1 / x).Skip(1)|}.Count();")]
    [InlineData("return {|IR9208:new[] { 0, 1 }.Order().ThenBy(x => 1 / x).Contains(1)|};")]
    [InlineData("return {|IR9208:new[] { 0, 1 }.OrderBy(x => 1 / x).Count()|};")]
    [InlineData("var n = 0; var all = {|IR9208:new List<int> { 1, 2 }.Select(x => n++).Skip(1)|}.ToList(); return n;")]
    [InlineData("var n = 0; var last = {|IR9208:new[] { 1, 2 }.Select(x => n++).Last()|}; return n;")]
    [InlineData("return {|IR9208:new[] { 0 }.OrderBy(x => 1 / x)|}.ToList();")]
    [InlineData("var n = 0; var sorted = {|IR9208:new[] { 0 }.OrderBy(x => n++)|}.ToList(); return n;")]
    [InlineData("return {|IR9208:new[] { 0, 1 }.OrderBy(x => x).ThenBy(x => 1 / (1 - x)).First()|};")]
    [InlineData("return {|IR9301:1 / new[] { 0, 1 }.Select(x => x).ElementAt(0)|};")]
    public void A_query_that_throws_in_some_versions(string statements) => Refused.Statements(statements);

    [Theory]
    [InlineData("return {|IR9208:Math.Log2(9)|};")]
    [InlineData("return {|IR9208:Math.Log(8, 2)|};")]
    [InlineData("return {|IR9208:CultureInfo.InvariantCulture.TextInfo.ToTitleCase(\"a-b\")|};")]
    [InlineData("var q = new PriorityQueue<string, int>(); q.Enqueue(\"a\", 1); q.Enqueue(\"b\", 1); return {|IR9208:q.Dequeue()|};")]
    [InlineData("return {|IR9102:Enum.IsDefined(typeof(DayOfWeek), 1.5)|};")]
    public void Data(string statements) => Refused.Statements(statements);

    [Fact]
    public void An_assertion_that_the_compilation_keeps_and_that_fails()
    {
        var compilation = Source.Compile(("Program.cs", ""));
        var tree = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
            """
            public static class Program
            {
                public static object? Run()
                {
                    System.Diagnostics.Debug.Assert(1 < 2, $"{DateTime.Now}");
                    System.Diagnostics.Debug.WriteLine("unheard");
                    System.Diagnostics.Debug.Assert(2 < 1, $"two is {2}");
                    return 1;
                }
            }
            """,
            ((Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)compilation.SyntaxTrees[0].Options).WithPreprocessorSymbols("DEBUG")
        );
        compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], tree);
        Source.AssertCompiles(compilation);
        var stop = Interpreter.Run(compilation, Source.Method(compilation), [], EvaluationLimits.Default, CancellationToken.None).Stop;
        Assert.Equal("The evaluation of this code throws an assertion failure: two is 2", stop?.Message);
    }

    [Fact]
    public void A_static_field_that_can_change() =>
        Refused.Members(
            """
            private static int count = 5;
            public static object? Run() => {|IR9104:count|};
            """
        );

    [Fact]
    public void Writing_a_static_field() =>
        Refused.Members(
            """
            private static int count = 5;
            public static object? Run() => {|IR9104:count|}++;
            """
        );

    [Fact]
    public void An_async_method() =>
        Refused.Members(
            """
            public static object? Run() => {|IR9206:Later()|};
            private static async System.Threading.Tasks.Task<int> Later() => 1;
            """
        );

    [Fact]
    public void A_stop_in_a_static_initializer_is_only_met_by_readers_of_that_field()
    {
        const string Source = """
            public static class Program
            {
                private static readonly int Bad = DateTime.Now.Year;
                private static readonly int Good = 5;
                public static object? Run() => Good;
            }
            """;
        Assert.Equal(5, Evaluated.Run(Source, static (value, _) => value).Value);
        Refused.Program(Source.Replace("DateTime.Now", "{|IR9202:DateTime.Now|}").Replace("=> Good", "=> Bad"));
    }

    [Fact]
    public void An_exception_of_the_program_tells_its_type_and_message()
    {
        var stop = Refused.Members(
            """
            public static object? Run() => Check(0);
            private static int Check(int n) => n > 0 ? n : {|IR9301:throw new ArgumentException("n must be positive")|};
            """
        );
        Assert.Contains("ArgumentException: n must be positive", stop.Message, StringComparison.Ordinal);
        Assert.Contains("called from Program.cs(3,32)", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_initializer_that_throws_spoils_the_other_fields_of_its_type()
    {
        var stop = Refused.Program(
            """
            public static class Program
            {
                public static object? Run() => Facts.Good;
            }
            public static class Facts
            {
                public static readonly int Good = 1;
                public static readonly int Bad = {|IR9301:1 / (Good - 1)|};
            }
            """
        );
        Assert.Contains("DivideByZeroException", stop.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stop_in_an_exception_filter_is_not_swallowed() =>
        Refused.Statements(
            "try { throw new Exception(); } catch when ({|IR9202:DateTime.Now|}.Year > 2000) { return 1; } catch { return 2; }"
        );

    [Theory]
    [InlineData("public static object? Run() => Missing.Thing(1) + 2;")]
    [InlineData("public static object? Run() => new Loop(); struct Loop { public Loop Inner; }")]
    [InlineData(
        "public static object? Run() => default(Loop); struct Loop { public (int, Link) Inner; } struct Link { public Loop Back; }"
    )]
    [InlineData("public static object? Run() => default(Loop<int>); struct Loop<T> { public Loop<Loop<T>> Inner; }")]
    public void Code_that_does_not_compile_stops_in_silence(string members)
    {
        var compilation = Source.Compile(("Program.cs", "public static class Program { " + members + " }"));
        var result = Interpreter.Run(compilation, Source.Method(compilation), [], EvaluationLimits.Default, CancellationToken.None);
        Assert.True(result.Stop?.IsSilent);
    }

    [Fact]
    public void Code_that_compiles_never_stops_in_silence()
    {
        var compilation = Source.Compile(
            ("Program.cs", "public static class Program { public static object? Run(int missing) => missing; }")
        );
        Source.AssertCompiles(compilation);
        var stop = Interpreter.Run(compilation, Source.Method(compilation), [], EvaluationLimits.Default, CancellationToken.None).Stop;
        Assert.Equal("IR9901", stop?.Id);
        Assert.Equal("Program.cs", stop!.Location.SourceTree?.FilePath);
    }

    [Fact]
    public void An_error_elsewhere_explains_a_silence()
    {
        var compilation = Source.Compile(
            ("Program.cs", "public static class Program { public static object? Run(int missing) => missing; }"),
            ("Other.cs", "public static class Other { public static Missing? Field; }")
        );
        var result = Interpreter.Run(compilation, Source.Method(compilation), [], EvaluationLimits.Default, CancellationToken.None);
        Assert.True(result.Stop?.IsSilent);
    }

    [Fact]
    public void What_was_not_judged_has_an_error() => Assert.Equal(1, new CompiledTopology("A", "A.template.json", null, [], null).Errors);

    [Fact]
    public void Ids_are_distinct_and_sorted() =>
        Assert.Equal(
            Refusals.All.Select(static refusal => refusal.Id).Distinct().Order(StringComparer.Ordinal),
            Refusals.All.Select(static refusal => refusal.Id)
        );
}
