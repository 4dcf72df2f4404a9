public static class QueryEffectsSnippets
{
    private static readonly Dictionary<string, int> Weights = new() { ["web"] = 2, ["app"] = 1 };

    private sealed class Counter
    {
        public int Count;

        public int Next() => ++Count;

        public int Peek(int n) => n + Count;
    }

    private struct Gauge
    {
        public int Level;

        public int Raise(int by) => Level += by;
    }

    private sealed record Step(int Number)
    {
        public int Asked { get; set; }
    }

    public static object? Keys_of_several_elements_may_be_counted()
    {
        var counter = new Counter();
        var sorted = new[] { 3, 1, 2 }.OrderBy(n => counter.Next() * 0 + n).ToList();
        return string.Join(",", sorted) + counter.Count;
    }

    [Refused("IR9208", "new[] { 3, 1 }.OrderBy(n => counter.Next()).Any()")]
    public static object? Keys_that_count_in_an_object_when_none_is_needed()
    {
        var counter = new Counter();
        var any = new[] { 3, 1 }.OrderBy(n => counter.Next()).Any();
        return any ? counter.Count : -1;
    }

    [Refused("IR9208", "new[] { 3, 1 }.OrderBy(Noted).Count()")]
    public static object? Keys_that_fill_a_list_when_none_is_needed()
    {
        List<int> made = [];
        var count = new[] { 3, 1 }.OrderBy(Noted).Count();
        return count + made.Count;

        int Noted(int n)
        {
            made.Add(n);
            return n;
        }
    }

    [Refused("IR9208", "new[] { 3 }.OrderBy(n => gauge.Raise(n))")]
    public static object? Key_of_one_element_that_changes_a_struct_in_place()
    {
        var gauge = new Gauge();
        var first = new[] { 3 }.OrderBy(n => gauge.Raise(n)).ToList()[0];
        return first + gauge.Level;
    }

    [Refused("IR9208", "steps.OrderBy(s => ++s.Asked).First()")]
    public static object? Keys_that_change_the_elements()
    {
        var steps = new[] { new Step(1), new Step(2) };
        var first = steps.OrderBy(s => ++s.Asked).First();
        return first.Number + first.Asked;
    }

    [Refused("IR9208", "numbers.Select(n => text.Append(n).Length).Last()")]
    public static object? Elements_before_the_last_that_write_a_text()
    {
        var text = new StringBuilder();
        List<int> numbers = [1, 2, 3];
        var last = numbers.Select(n => text.Append(n).Length).Last();
        return last + text.ToString();
    }

    [Refused("IR9208", "Counted(numbers, counter).Last()")]
    public static object? Elements_of_a_query_made_elsewhere()
    {
        var counter = new Counter();
        List<int> numbers = [1, 2, 3];
        var last = Counted(numbers, counter).Last();
        return last + counter.Count;
    }

    private static IEnumerable<int> Counted(List<int> numbers, Counter counter) => numbers.Select(n => n + counter.Next());

    [Refused("IR9208", "numbers.Select(n => memo[0] = n).ElementAt(1)")]
    public static object? Elements_that_write_to_an_array()
    {
        var memo = new int[1];
        List<int> numbers = [1, 2, 3];
        var second = numbers.Select(n => memo[0] = n).ElementAt(1);
        return second + memo[0];
    }

    public static object? Functions_that_only_look_are_called_freely()
    {
        var counter = new Counter { Count = 5 };
        List<int> numbers = [4, 2];
        var names = new[] { "web" };
        return numbers.OrderBy(counter.Peek).Any()
            + ":"
            + numbers.Select(n => counter.Peek(n)).Last()
            + ":"
            + names.OrderBy(n => Weights[n]).First()
            + ":"
            + names.OrderBy(Weight).ThenBy(n => n.Length).Count();
    }

    private static int Weight(string name)
    {
        var weight = 0;
        foreach (var letter in name)
        {
            weight += letter;
        }
        return weight;
    }

    public static object? What_a_key_makes_and_changes_itself_is_its_own()
    {
        string[] names = ["web"];
        return names
                .OrderBy(n =>
                {
                    var parts = new List<char>(n);
                    parts.Sort();
                    return parts[0];
                })
                .First() + names.OrderBy(n => new Counter { Count = n.Length }.Next()).Count();
    }

    public static object? Elements_of_a_method_of_the_program_may_be_counted()
    {
        var counter = new Counter();
        var last = Numbers(counter).Last();
        return last + ":" + counter.Count;
    }

    private static IEnumerable<int> Numbers(Counter counter)
    {
        for (var i = 0; i < 3; i++)
        {
            yield return counter.Next();
        }
    }

    private static class Log
    {
        public static readonly List<string> Lines = [];
    }

    private static class Ranks
    {
        public static readonly int Base = 1;

        static Ranks() => Log.Lines.Add("ranks");

        public static int Of(int n) => n;
    }

    [Refused("IR9208", "new[] { 1 }.OrderBy(n => n + Ranks.Base)")]
    public static object? Key_that_runs_a_static_constructor()
    {
        var before = Log.Lines.Count;
        var first = new[] { 1 }.OrderBy(n => n + Ranks.Base).First();
        return first + before + Log.Lines.Count;
    }

    [Refused("IR9208", "numbers.Select(n => Ranks.Of(n)).Last()")]
    public static object? Elements_that_run_a_static_constructor()
    {
        List<int> numbers = [1, 2];
        var before = Log.Lines.Count;
        var last = numbers.Select(n => Ranks.Of(n)).Last();
        return last + before + Log.Lines.Count;
    }
}
