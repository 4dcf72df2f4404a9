using System.Diagnostics;

namespace IngressRouting.Evaluation.Tests;

/// <summary>Programs that never end, or eat all memory, stop soon and with a reason; none of them harms the host.</summary>
public sealed class HostilityTests
{
    private const string Colliding = """
        public sealed class A(int n)
        {
            private readonly int n = n;
            public override int GetHashCode() => 1;
            public override bool Equals(object? other) => other is A a && a.n == n;
        }
        """;

    /// <summary>On a busy machine the backstop would hide that steps do not end a program.</summary>
    private static readonly EvaluationLimits StepsDecide = EvaluationLimits.Default with { Time = TimeSpan.FromMinutes(1) };

    [Theory]
    [InlineData("IR9001", "while (true) { } return 1;")]
    [InlineData("IR9001", "for (;;) { }")]
    [InlineData("IR9001", "a: goto a;")]
    [InlineData("IR9001", "var b = new StringBuilder(); while (true) { b.Append(\"x\").Clear(); } return b;")]
    [InlineData("IR9001", "while (true) { try { while (true) { } } catch { } } return 1;")]
    [InlineData("IR9001", "try { while (true) { } } catch (Exception) { return 1; } finally { while (true) { } }")]
    [InlineData("IR9001", "return Enumerable.Range(0, int.MaxValue).Count(x => x > 5);")]
    [InlineData("IR9001", "return Enumerable.Range(0, int.MaxValue).Sum(x => 0);")]
    [InlineData("IR9001", "return Enumerable.Range(0, int.MaxValue).Sum(x => 0.5m);")]
    [InlineData("IR9001", "return Enumerable.Range(0, int.MaxValue).Max();")]
    [InlineData("IR9001", "return Enumerable.Repeat(1, int.MaxValue).Last();")]
    [InlineData("IR9001", "var s = Enumerable.Range(0, 2); for (var i = 0; i < 60; i++) { s = s.Concat(s); } return s.Count();", "IR9002")]
    [InlineData("IR9003", "var s = \"x\"; while (true) { s += s; } return s;", "IR9001")]
    [InlineData("IR9003", "var s = \"x\"; while (true) { s = $\"{s}{s}\"; } return s;")]
    [InlineData("IR9003", "var s = \"xx\"; while (true) { s = s.Replace(\"x\", \"xx\"); } return s;", "IR9001")]
    [InlineData("IR9003", "var l = new List<int> { 1 }; while (true) { l.AddRange(l.ToArray()); } return l;", "IR9001")]
    [InlineData("IR9003", "var l = new List<int> { 1 }; while (true) { l.AddRange(l); } return l;", "IR9001")]
    [InlineData("IR9003", "return new int[int.MaxValue].Length;")]
    [InlineData("IR9003", "return new string('x', int.MaxValue);")]
    [InlineData("IR9003", "return \"x\".PadLeft(int.MaxValue);")]
    [InlineData("IR9003", "return $\"{1,1000000000}\";")]
    [InlineData("IR9003", "return System.Numerics.BigInteger.Pow(2, 2000000000).IsEven;", "IR9001")]
    [InlineData("IR9003", "return (System.Numerics.BigInteger.One << int.MaxValue).IsEven;", "IR9001")]
    [InlineData("IR9001", "var n = System.Numerics.BigInteger.Pow(3, 1000); while (true) { n *= n; } return n;", "IR9003")]
    [InlineData("IR9001", "var n = System.Numerics.BigInteger.Pow(3, 100000); while (true) { n.ToString(); } return n;", "IR9003")]
    [InlineData(
        "IR9001",
        "var n = System.Numerics.BigInteger.Pow(3, 20000); return System.Numerics.BigInteger.ModPow(7, n, n).IsEven;",
        "IR9003"
    )]
    [InlineData("IR9003", "return 1.5.ToString(\"F999999999\", CultureInfo.InvariantCulture);")]
    [InlineData("IR9003", "return 5.ToString(\"D999999999\");")]
    [InlineData("IR9001", "while (true) { double.Epsilon.ToString(\"E1\", CultureInfo.InvariantCulture); } return 1;")]
    [InlineData("IR9003", "var b = new StringBuilder(\"x\"); while (true) { b.Append(b.ToString()); } return b;")]
    [InlineData("IR9003", "return string.Join(new string('x', 1000000), Enumerable.Range(0, 100000));", "IR9001")]
    [InlineData("IR9001", "return new Dictionary<A, int>(Enumerable.Range(0, 5000).Select(x => KeyValuePair.Create(new A(x), x))).Count;")]
    [InlineData("IR9001", "var d = new Dictionary<A, int>(); for (var i = 0; ; i++) { d[new A(i)] = i; } return d;")]
    [InlineData("IR9001", "var l = Enumerable.Range(0, 3000).ToList(); while (true) { l.Sort((a, b) => 1); } return l;")]
    [InlineData("IR9001", "while (true) { try { throw new Exception(); } catch { continue; } finally { } } return 1;")]
    [InlineData("IR9001", "while (true) { try { try { int.Parse(\"x\"); } catch { throw; } } catch { } } return 1;")]
    [InlineData(
        "IR9001",
        "while (true) { try { Deep(300); } catch { } } void Deep(int n) { if (n == 0) throw new Exception(); Deep(n - 1); }"
    )]
    [InlineData(
        "IR9001",
        "while (true) { try { Deep(300); } catch { } } void Deep(int n) { try { if (n == 0) throw new Exception(); Deep(n - 1); } finally { } }"
    )]
    [InlineData(
        "IR9001",
        "while (true) { try { Deep(200); } catch { } } void Deep(int n) { try { if (n == 0) throw new Exception(); Deep(n - 1); } catch { throw; } }"
    )]
    [InlineData("IR9001", "var x = 0; while (true) { try { x++; } finally { while (true) { x++; } } } return x;")]
    [InlineData(
        "IR9001",
        "return Enumerable.Range(0, int.MaxValue).Select(x => x * 2).Where(x => x < 0).OrderBy(x => x).First();",
        "IR9003"
    )]
    [InlineData("IR9001", "return Enumerable.Range(0, 100000).SelectMany(x => Enumerable.Range(0, 100000)).Distinct().Count();", "IR9003")]
    [InlineData("IR9001", "return Enumerable.Range(0, int.MaxValue).Aggregate(0, (a, b) => a ^ b);")]
    [InlineData("IR9003", "return Enumerable.Repeat(\"x\", int.MaxValue).ToList().Count;", "IR9001")]
    [InlineData("IR9001", "return Enumerable.Range(0, int.MaxValue).Average();")]
    [InlineData("IR9001", "return Enumerable.Range(0, int.MaxValue).CountBy(x => x % 3).Count();")]
    [InlineData("IR9001", "return Enumerable.Range(0, int.MaxValue).TakeLast(2).First();", "IR9003")]
    [InlineData("IR9001", "return Enumerable.Range(0, int.MaxValue).SkipLast(int.MaxValue).Count();", "IR9003")]
    [InlineData("IR9001", "var l = new int[100000].ToList(); while (true) { l.LastIndexOf(1); }")]
    [InlineData("IR9001", "var s = new HashSet<int>(Enumerable.Range(0, 9999)); while (true) { s.SetEquals([1]); }")]
    [InlineData("IR9003", "var a = new int[1]; Array.Resize(ref a, int.MaxValue); return a;")]
    [InlineData("IR9003", "var s = \"xx\"; while (true) { s = s.Replace(\"X\", \"xx\", StringComparison.OrdinalIgnoreCase); }", "IR9001")]
    [InlineData("IR9003", "var b = new StringBuilder(\"x\"); while (true) { b.Append($\"{b}{b}\"); } return b;", "IR9001")]
    [InlineData("IR9003", "return string.Create(CultureInfo.InvariantCulture, $\"{1,1000000000}\");")]
    [InlineData("IR9003", "return Enumerable.Range(0, int.MaxValue).ToArray().Length;", "IR9001")]
    [InlineData("IR9003", "return string.Concat(Enumerable.Repeat(new string('x', 100000), 100000));", "IR9001")]
    [InlineData("IR9003", "return new int[50000][].Select(x => new int[50000]).ToList().Count;", "IR9001")]
    [InlineData("IR9003", "var l = new List<string> { \"x\" }; while (true) { l = l.Concat(l).ToList(); } return l;", "IR9001")]
    [InlineData("IR9003", "var l = new List<int> { 1 }; while (true) { l = [.. l, .. l]; } return l;", "IR9001")]
    [InlineData("IR9003", "return \"x\".PadRight(int.MaxValue, 'y');")]
    [InlineData("IR9003", "return new StringBuilder().Append('x', int.MaxValue).Length;")]
    [InlineData("IR9003", "return 1m.ToString(\"D999999999\");", "IR9301")]
    [InlineData("IR9003", "return 1.ToString(\"D999999999\");")]
    [InlineData("IR9003", "return string.Format(\"{0,999999}{0,999999}{0,999999}\" + new string('a', 100000000), 1);")]
    public void Loops_and_growth(string id, string statements, string? alternative = null)
    {
        var watch = Stopwatch.StartNew();
        var result = Evaluated.Run(
            "public static class Program { public static object? Run() { " + statements + " } }" + Colliding,
            static (value, _) => value,
            StepsDecide
        );
        Assert.Contains(result.Stop?.Id, new[] { id, alternative ?? id });
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), "took " + watch.Elapsed);
    }

    [Theory]
    [InlineData("static int F(int n) => F(n + 1) + 1;")]
    [InlineData("static int F(int n) { try { return F(n + 1); } catch { return F(n + 1); } }")]
    [InlineData("static int F(int n) { try { return F(n + 1); } finally { F(n); } }")]
    [InlineData("static int F(int n) => new[] { n }.Select(x => F(x)).First();")]
    [InlineData("static int F(int n) => new[] { n, 2 }.OrderBy(x => F(x)).First();")]
    [InlineData("static int F(int n) => new A().N; class A { public A B = new A(); public int N; }")]
    [InlineData("static int F(int n) => new A(n).N; class A { public A(int n) { N = new A(n).N; } public int N; }")]
    [InlineData("static int F(int n) => new A().N; class A { public int N => N; }")]
    [InlineData("static int F(int n) => new A().ToString().Length; class A { public override string ToString() => $\"{this}\"; }")]
    [InlineData("static int F(int n) { int G(int x) => G(x); return G(n); }")]
    [InlineData("static int F(int n) { Func<int, int>? f = null; f = x => f!(x); return f(n); }")]
    [InlineData(
        "static int F(int n) => new HashSet<A> { new(), new() }.Count; class A { public override int GetHashCode() => 1; public override bool Equals(object? o) => new A().Equals(o); }"
    )]
    [InlineData("static int F(int n) { var l = new List<int> { 2, 1 }; l.Sort((a, b) => F(a)); return l[0]; }")]
    [InlineData("static int F(int n) => $\"{F(n)}\".Length;")]
    [InlineData("static int F(int n) { try { return F(n); } catch (Exception) when (F(n) > 0) { return 1; } }")]
    [InlineData(
        "static int F(int n) => new A(1) == new A(2) ? 1 : 0; record A(int N) { public virtual bool Equals(A? other) => this == other; public override int GetHashCode() => 1; }"
    )]
    [InlineData("static int F(int n) => (new A() + new A()).N; class A { public int N; public static A operator +(A a, A b) => b + a; }")]
    [InlineData("static int F(int n) => (int)new A(); class A { public static implicit operator int(A a) => (int)new A(); }")]
    [InlineData("static int F(int n) => new A()[0]; class A { public int this[int i] => this[i + 1]; }")]
    [InlineData(
        "static int F(int n) => Steps(n).Sum(); static IEnumerable<int> Steps(int n) { foreach (var x in Steps(n)) { yield return x; } }"
    )]
    [InlineData("static int F(int n) => ((IB)new A()).N; interface IB { int N { get; } } class A : IB { int IB.N => ((IB)this).N; }")]
    public void Recursion(string members)
    {
        var result = Evaluated.Run(
            "public static class Program { public static object? Run() => F(1); " + members + " }",
            static (value, _) => value
        );
        Assert.Equal("IR9002", result.Stop?.Id);
    }

    [Fact]
    public void A_long_sum_is_not_deep()
    {
        var sum = string.Join("+", Enumerable.Repeat("Z()", 3000));
        var result = Evaluated.Run(
            "public static class Program { public static object? Run() => " + sum + "; static int Z() => 1; }",
            static (value, _) => value
        );
        Assert.Equal(3000, result.Value);
    }

    [Theory]
    [InlineData("!", 400)]
    [InlineData("(", 400)]
    [InlineData("true ? true : ", 400)]
    public void Deep_nesting_does_no_harm(string nest, int times)
    {
        var close = nest == "(" ? new string(')', times) : "";
        var expression = string.Concat(Enumerable.Repeat(nest, times)) + "Z()" + close;
        var result = Evaluated.Run(
            "public static class Program { public static object? Run() => " + expression + "; static bool Z() => true; }",
            static (value, _) => value
        );
        Assert.Equal(true, result.Value);
    }

    [Fact]
    public void A_giant_literal_is_a_literal()
    {
        var literal = new string('x', 1_000_000);
        var result = Evaluated.Run(
            "public static class Program { public static object? Run() => (\"" + literal + "\" + 1).Length; }",
            static (value, _) => value
        );
        Assert.Equal(1_000_001, result.Value);
    }

    [Fact]
    public void Endless_loops_end_within_a_second()
    {
        var source = "public static class Program { public static object? Run() { {|IR9001:while|} (true) { } } }";
        Refused.Program(source);
        var watch = Stopwatch.StartNew();
        Refused.Program(source);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), "took " + watch.Elapsed);
    }

    [Fact]
    public void Cancellation_gets_through()
    {
        var compilation = Source.Compile(
            ("Program.cs", "public static class Program { public static object? Run() { try { while (true) { } } catch { } return 1; } }")
        );
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            Interpreter.Run(compilation, Source.Method(compilation), [], EvaluationLimits.Default, source.Token)
        );
    }
}
