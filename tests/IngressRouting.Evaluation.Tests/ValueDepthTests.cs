using System.Diagnostics;

namespace IngressRouting.Evaluation.Tests;

/// <summary>
/// Values that lead to values, as deep as a program makes them: what has no end stops with a reason, and soon; what has one is what running
/// the program gives. A stack overflow would take the compiler with it.
/// </summary>
public sealed class ValueDepthTests
{
    private const string Types = """
        public record Node(string Name) { public Node? Next { get; set; } public object? Any { get; set; } }
        public record Leaf(string Name, Leaf? Tail = null);
        public record Base(object? Of); public record Derived(object? Of, int N) : Base(Of);
        public struct Cell { public object? Inner; public int N; }
        public record struct Slot(object? Inner, int N);
        public sealed class Link { public Link? Next; public int N; }
        public record Pair(Pair? A, Pair? B);
        public static class A<T> { public static int F(int n) => n == 0 ? 1 : A<(T, T)>.F(n - 1); }
        """;

    /// <summary>On a busy machine the backstop would hide that steps do not end a program.</summary>
    private static readonly EvaluationLimits StepsDecide = EvaluationLimits.Default with { Time = TimeSpan.FromMinutes(1) };

    [Theory]
    [InlineData("var a = new Node(\"a\"); a.Next = a; return a.ToString();")]
    [InlineData("var a = new Node(\"a\"); a.Next = a; return $\"{a}\";")]
    [InlineData("var a = new Node(\"a\"); a.Next = a; return \"\" + a;")]
    [InlineData("var a = new Node(\"a\"); var b = new Node(\"b\") { Next = a }; a.Next = b; return string.Join(\",\", new[] { a, b });")]
    [InlineData("var a = new Node(\"a\"); a.Next = a; var b = new Node(\"a\"); b.Next = b; return a == b;")]
    [InlineData("var a = new Node(\"a\"); a.Next = a; var b = new Node(\"a\"); b.Next = b; return a.Equals(b);")]
    [InlineData("var a = new Node(\"a\"); a.Next = a; return new HashSet<Node> { a }.Count;")]
    [InlineData("var a = new Node(\"a\"); a.Next = a; return new Dictionary<Node, int> { [a] = 1 }.Count;")]
    [InlineData("var a = new Node(\"a\"); a.Any = (a, 1); return a.ToString();")]
    [InlineData("var a = new Node(\"a\"); a.Any = new { A = a }; return a.ToString();")]
    [InlineData("var a = new Node(\"a\"); a.Any = KeyValuePair.Create(1, a); return a.ToString();")]
    [InlineData("var a = new Node(\"a\"); a.Any = new Slot(a, 1); return a.ToString();")]
    [InlineData("var a = new Node(\"a\"); a.Any = new Derived(new Derived(a, 1), 2); return a.ToString();")]
    [InlineData("var a = new Node(\"a\"); a.Any = (1, a); return new HashSet<(int, Node)> { (1, a) }.Count;")]
    [InlineData("var a = new Node(\"a\"); a.Any = new { A = a }; return new HashSet<object> { new { A = a } }.Count;")]
    [InlineData("var a = new Node(\"a\"); a.Next = a; return new[] { a, new Node(\"a\") { Next = a } }.Distinct().Count();")]
    [InlineData("var a = new Node(\"a\"); a.Next = a; return new[] { a }.GroupBy(x => x).Count();")]
    [InlineData(
        "var a = new Node(\"a\"); a.Next = a; try { return a.ToString(); } catch (Exception) { return 1; } finally { a.ToString(); }"
    )]
    [InlineData(
        "var l = new Leaf(\"a\"); for (var i = 0; i < 300; i++) l = new Leaf(\"a\", l); var a = new Node(\"a\") { Any = l }; a.Next = a; return a.ToString();"
    )]
    public void Circles(string statements) => Ends("IR9002", statements);

    [Theory]
    [InlineData("var a = new Pair(null, null); for (var i = 0; i < 60; i++) a = new Pair(a, a); return a.ToString();", "IR9003")]
    [InlineData("var a = new Pair(null, null); for (var i = 0; i < 60; i++) a = new Pair(a, a); return new HashSet<Pair> { a }.Count;")]
    [InlineData("Pair? a = null, b = null; for (var i = 0; i < 60; i++) { a = new Pair(a, a); b = new Pair(b, b); } return a == b;")]
    [InlineData("object a = 1; for (var i = 0; i < 60; i++) a = (a, a); return a.ToString();", "IR9003")]
    [InlineData(
        "object a = 1, b = 1; for (var i = 0; i < 60; i++) { a = new { X = a, Y = a }; b = new { X = b, Y = b }; } return a.Equals(b);"
    )]
    [InlineData("return Grow((1, 1), 60); static object Grow<T>(T t, int n) => n == 0 ? t! : Grow((t, t), n - 1);", "IR9003")]
    [InlineData("return Grow(new Cell(), 60); static object Grow<T>(T t, int n) => n == 0 ? t! : Grow((t, t), n - 1);", "IR9003")]
    [InlineData("return F<int>(400); static int F<T>(int n) { var x = default(T); return n == 0 ? 1 : F<(T, T)>(n - 1); }", "IR9003")]
    [InlineData("return F<int>(400); static int F<T>(int n) { var x = new T[2]; return n == 0 ? 1 : F<(T, T, T)>(n - 1); }", "IR9003")]
    [InlineData("return F<int>(400); static int F<T>(int n) => n == 0 ? 1 : F<(T, T)>(n - 1);", "IR9003")]
    [InlineData("return F<int>(400); static int F<T>(int n) => n == 0 ? 1 : F<Dictionary<T, T>>(n - 1);", "IR9003")]
    [InlineData("return A<int>.F(400);", "IR9003")]
    public void What_grows_without_measure(string statements, string? alternative = null) => Ends("IR9001", statements, alternative);

    [Theory]
    [InlineData(
        "Leaf? a = null, b = null; for (var i = 0; i < 20000; i++) { a = new Leaf(\"x\", a); b = new Leaf(\"x\", b); } return a == b;",
        true
    )]
    [InlineData("Leaf? a = null; for (var i = 0; i < 50000; i++) { a = new Leaf(\"x\", a); } return new HashSet<Leaf> { a! }.Count;", 1)]
    [InlineData(
        "Leaf? a = null; for (var i = 0; i < 50000; i++) { a = new Leaf(\"x\", a); } var n = 0; while (a is not null) { n++; a = a.Tail; } return n;",
        50000
    )]
    [InlineData(
        "Leaf? a = null; for (var i = 0; i < 50000; i++) { a = new Leaf(\"x\", a); } return (a! with { Name = \"y\" }).Tail!.Name;",
        "x"
    )]
    [InlineData("Leaf? a = null; for (var i = 0; i < 50000; i++) { a = new Leaf(\"x\", a); } return a!.ToString().Length;", 1300000)]
    [InlineData("object o = 1; for (var i = 0; i < 20000; i++) o = (o, 1); return o.ToString()!.Length;", 100001)]
    [InlineData("object o = 1; for (var i = 0; i < 20000; i++) o = new { O = o }; return o.ToString()!.Length;", 160001)]
    [InlineData(
        "object a = 1, b = 1; for (var i = 0; i < 20000; i++) { a = new Cell { Inner = a }; b = new Cell { Inner = b }; } return a.Equals(b);",
        true
    )]
    [InlineData(
        "object a = 1, b = 1; for (var i = 0; i < 20000; i++) { a = new Slot(a, i); b = new Slot(b, i); } return a.Equals(b);",
        true
    )]
    [InlineData(
        "Link? a = null; for (var i = 0; i < 50000; i++) { a = new Link { Next = a, N = i }; } var s = 0L; for (var l = a; l != null; l = l.Next) s += l.N; return s;",
        1249975000L
    )]
    [InlineData("var a = new Node(\"a\"); a.Next = a; return a == a;", true)]
    [InlineData("var a = new Node(\"a\"); a.Next = a; var b = new Node(\"a\") { Next = a }; return a == b;", true)]
    [InlineData("var a = new Node(\"a\"); a.Next = a; var b = new Node(\"b\"); b.Next = b; return a == b;", false)]
    [InlineData("var a = new Node(\"a\"); a.Next = a; return a.Next!.Next!.Name;", "a")]
    [InlineData("var seen = 0; var a = new Counting(() => ++seen); a.Me = a; return a.ToString();", "end 300")]
    public void What_has_an_end(string statements, object expected)
    {
        var result = Run(statements);
        Assert.Equal(expected, result.Stop is null ? result.Value : result.Stop.Id + " " + result.Stop.Message);
    }

    private static void Ends(string id, string statements, string? alternative = null)
    {
        Run(statements);
        var watch = Stopwatch.StartNew();
        var result = Run(statements);
        Assert.Contains(result.Stop?.Id, new[] { id, alternative ?? id });
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), "took " + watch.Elapsed);
    }

    private static EvaluationResult<object?> Run(string statements) =>
        Evaluated.Run(
            "public static class Program { public static object? Run() { "
                + statements
                + " } }"
                + Types
                + """
                public record Counting(Func<int> Asked)
                {
                    public Counting? Me { get; set; }
                    public override string ToString() => Asked() is var n && n < 300 ? Me!.ToString() : "end " + n;
                }
                """,
            static (value, _) => value,
            StepsDecide
        );
}
