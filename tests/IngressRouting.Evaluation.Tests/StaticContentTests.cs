using IngressRouting.Evaluation.Interpreting;

namespace IngressRouting.Evaluation.Tests;

/// <summary>
/// What a static readonly field holds may be changed by a topology, and the running program would start its next call from that. So it is said
/// where that call gives something else.
/// </summary>
public sealed class StaticContentTests
{
    [Theory]
    [InlineData("Next", "int[] Next = [0]", "Next[0]++")]
    [InlineData("Next", "long[] Next = [0]", "Next[0]--")]
    [InlineData("Next", "decimal[] Next = [1m]", "(Next[0] *= 1.0m).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("Made", "List<string> Made = []", "Made.Count + Add(() => Made.Add(\"x\"))")]
    [InlineData("Made", "Dictionary<string, int> Made = []", "Made[\"a\"] = Made.GetValueOrDefault(\"a\") + 1")]
    [InlineData("Made", "HashSet<int> Made = []", "Made.Add(Made.Count)")]
    [InlineData("Made", "SortedDictionary<int, string> Made = []", "(Made[1] = Made.GetValueOrDefault(1) + \"x\")")]
    [InlineData("Made", "Stack<int> Made = new([1, 2, 3])", "Made.Pop()")]
    [InlineData("Made", "PriorityQueue<int, int> Made = new([(1, 1), (2, 2), (3, 3)])", "Made.Dequeue()")]
    [InlineData("Text", "StringBuilder Text = new()", "Text.Append('x').ToString()")]
    [InlineData("State", "Counter State = new()", "State.Count++")]
    [InlineData("State", "Counter State = new()", "State.Next().Count")]
    [InlineData("States", "Counter[] States = [new(), new()]", "States[1].Next().Count")]
    [InlineData("Next", "Func<int> Next = Counting()", "Next()")]
    [InlineData("Ids", "IEnumerator<int> Ids = Numbers().GetEnumerator()", "Ids.MoveNext() ? Ids.Current : -1")]
    [InlineData("Ones", "IEnumerator<int> Ones = new List<int> { 1, 2, 3 }.GetEnumerator()", "Ones.MoveNext() ? Ones.Current : -1")]
    [InlineData("Next", "BigInteger[] Next = [0]", "(Next[0]++).ToString(CultureInfo.InvariantCulture)")]
    [InlineData("Span", "TimeSpan[] Span = [TimeSpan.Zero]", "(Span[0] -= TimeSpan.FromTicks(1)).Ticks")]
    [InlineData("Next", "(int A, int B)[] Next = [(1, 2)]", "Next[0].B++")]
    [InlineData("State", "Box[] State = new Box[1]", "State[0].Value++")]
    public void A_second_call_that_finds_something_else_is_told(string name, string field, string expression)
    {
        var result = Evaluate(field, expression);
        Assert.Null(result.Stop?.Message);
        Assert.Equal(name, result.Drift?.Name);
        var at = result.Drift!.Location;
        Assert.StartsWith(name + " ", at.SourceTree!.GetText().ToString(at.SourceSpan), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int[] Memo = new int[9]", "Memo[3] = 27")]
    [InlineData("int[] Sizes = [3, 1, 2]", "string.Join(',', Sorted(Sizes))")]
    [InlineData("Dictionary<int, string> Memo = []", "Memo.TryGetValue(1, out var known) ? known : Memo[1] = \"one\"")]
    [InlineData("HashSet<int> Seen = []", "Seen.Add(1) ? Seen.Count : 1")]
    [InlineData("Lazy<Counter> State = new(() => new Counter())", "State.Value.Count")]
    [InlineData("Counter State = new()", "State.Count = 4")]
    [InlineData("List<int> Scratch = []", "Refilled(Scratch).Count")]
    [InlineData("StringBuilder Text = new()", "Text.Clear().Append('x').ToString()")]
    [InlineData("Func<int, int> Twice = n => 2 * n", "Twice(4)")]
    [InlineData("Counter[] States = []", "States.Length")]
    public void What_a_second_call_leaves_as_it_is_is_fine(string field, string expression)
    {
        var result = Evaluate(field, expression);
        Assert.Null(result.Stop?.Message);
        Assert.Null(result.Drift);
    }

    [Fact]
    public void A_second_call_that_fails_is_told() =>
        Assert.Equal("Made", Evaluate("Dictionary<int, int> Made = []", "Add(() => Made.Add(1, 1))").Drift?.Name);

    [Fact]
    public void A_first_call_that_fails_says_so() =>
        Assert.Equal("IR9301", Evaluate("Dictionary<int, int> Made = []", "Add(() => { Made.Add(1, 1); Made.Add(1, 1); })").Stop?.Id);

    /// <summary>The second call has steps and memory of its own, and no more than the first.</summary>
    [Fact]
    public void A_dear_method_may_be_called_again() =>
        Assert.Null(Evaluate("int[] Memo = [0]", "Memo[0] = Enumerable.Range(0, 900_000).Count()").Drift);

    [Fact]
    public void A_circle_in_a_static_field_has_an_end() =>
        Assert.Equal("State", Evaluate("Counter State = new Counter().Closed()", "State.Next().Count").Drift?.Name);

    private static EvaluationResult<string> Evaluate(string field, string expression)
    {
        var compilation = Source.Compile(
            (
                "Program.cs",
                $$"""
                using System.Numerics;

                public static class Program
                {
                    private static readonly {{field}};

                    public static object? Run() => {{expression}};

                    private static int Add(Action add) { add(); return 0; }

                    private static List<int> Refilled(List<int> list) { list.Clear(); list.Add(1); return list; }

                    private static int[] Sorted(int[] items) { Array.Sort(items); return items; }

                    private static Func<int> Counting() { var count = 0; return () => ++count; }

                    private static IEnumerable<int> Numbers() { for (var i = 0; ; i++) yield return i; }
                }

                public sealed class Counter
                {
                    public int Count { get; set; }

                    public Counter? Other { get; set; }

                    public Counter Next() { Count++; return this; }

                    public Counter Closed() { Other = this; return this; }
                }

                public struct Box { public int Value; }
                """
            )
        );
        Source.AssertCompiles(compilation);
        return Interpreter.Run(
            compilation,
            Source.Method(compilation),
            [],
            EvaluationLimits.Default,
            static (value, _) => Dump.Of(value),
            CancellationToken.None,
            static (one, other) => one == other
        );
    }
}
