using System.Collections;

public static class EnumeratorsSnippets
{
    private sealed class Names(List<string> items) : IEnumerable<string>
    {
        public List<string>.Enumerator GetEnumerator() => items.GetEnumerator();

        IEnumerator<string> IEnumerable<string>.GetEnumerator() => GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private struct Point(int x)
    {
        public int X = x;
    }

    private static readonly string[] Zones = ["a", "b", "c"];

    public static object Of_a_list()
    {
        var text = "";
        var zones = Zones.ToList().GetEnumerator();
        while (zones.MoveNext())
        {
            text += zones.Current;
        }
        using var others = new List<int> { 1, 2, 3 }.GetEnumerator();
        var sum = 0;
        while (others.MoveNext())
        {
            sum += others.Current;
        }
        return (
            text,
            sum,
            zones.MoveNext(),
            others.MoveNext(),
            new List<int> { 1 }
                .GetEnumerator()
                .MoveNext()
        );
    }

    public static object Copies_go_their_own_way()
    {
        var one = new List<int> { 1, 2, 3, 4 }.GetEnumerator();
        one.MoveNext();
        var two = one;
        one.MoveNext();
        one.MoveNext();
        two.MoveNext();
        var seen = (one.Current, two.Current);
        one = two;
        two.MoveNext();
        return (seen, one.Current, two.Current, one.MoveNext(), one.Current, Rest(one), Rest(one), Advanced(ref one), one.MoveNext());
    }

    private static int Rest(List<int>.Enumerator from)
    {
        var count = 0;
        while (from.MoveNext())
        {
            count += from.Current;
        }
        return count;
    }

    private static int Advanced(ref List<int>.Enumerator from) => from.MoveNext() ? from.Current : -1;

    public static object In_boxes()
    {
        IEnumerator<int> one = new List<int> { 1, 2, 3 }.GetEnumerator();
        var two = one;
        one.MoveNext();
        two.MoveNext();
        var source = new List<int> { 5, 6 }.GetEnumerator();
        source.MoveNext();
        IEnumerator<int> boxed = source;
        source.MoveNext();
        var seen = (source.Current, boxed.Current, boxed.MoveNext(), boxed.Current, boxed.MoveNext());
        return (one.Current, two.Current, seen, Moves(new List<int> { 1, 2 }.GetEnumerator()));
    }

    private static int Moves<T>(T from)
        where T : IEnumerator<int>
    {
        var copy = from;
        from.MoveNext();
        from.MoveNext();
        copy.MoveNext();
        return from.Current * 10 + copy.Current;
    }

    private sealed class Reader(List<int> list)
    {
        private List<int>.Enumerator writable = list.GetEnumerator();
        private readonly List<int>.Enumerator fixedOne = list.GetEnumerator();

        public int Next() => writable.MoveNext() ? writable.Current : -1;

        public bool NextOfCopy() => fixedOne.MoveNext() && fixedOne.MoveNext();
    }

    public static object In_fields()
    {
        var reader = new Reader([7]);
        return (reader.Next(), reader.Next(), reader.NextOfCopy());
    }

    public static object Through_types_of_the_program()
    {
        var names = new Names(["x", "y"]);
        var text = "";
        foreach (var name in names)
        {
            text += name;
        }
        var twice = names.GetEnumerator();
        twice.MoveNext();
        return (text, twice.Current, string.Join(",", names.Select(n => n + n)));
    }

    public static object Elements_as_they_were()
    {
        var list = new List<int> { 1, 2 };
        var e = list.GetEnumerator();
        e.MoveNext();
        var points = new List<Point> { new(1), new(2) };
        var p = points.GetEnumerator();
        p.MoveNext();
        var point = p.Current;
        point.X = 9;
        return (e.Current, p.Current.X, points[0].X);
    }

    private static string Thrown(Func<object?> act)
    {
        try
        {
            return act() + "";
        }
        catch (Exception e)
        {
            return e.GetType().Name;
        }
    }

    public static object Of_a_list_that_changes()
    {
        var list = new List<int> { 1, 2 };
        var before = list.GetEnumerator();
        list.Add(3);
        var after = list.GetEnumerator();
        var added = Thrown(() => before.MoveNext());
        after.MoveNext();
        list[0] = 5;
        var assigned = Thrown(() => after.MoveNext());
        var last = list.GetEnumerator();
        while (last.MoveNext()) { }
        var end = last;
        list.Remove(1);
        list.Clear();
        return (added, assigned, Thrown(() => end.MoveNext()), Thrown(() => last.MoveNext()));
    }

    public static object Of_collections_that_change_behind_interfaces()
    {
        var list = new List<int> { 1 };
        var set = new HashSet<int> { 1 };
        var pairs = new Dictionary<string, int> { ["a"] = 1 };
        var sorted = new SortedSet<int> { 1 };
        var map = new SortedDictionary<int, int> { [1] = 1 };
        var flat = new SortedList<int, int> { [1] = 1 };
        IEnumerator<int> one = ((IEnumerable<int>)list).GetEnumerator();
        IEnumerator<int> two = ((IEnumerable<int>)set).GetEnumerator();
        IEnumerator<KeyValuePair<string, int>> three = ((IEnumerable<KeyValuePair<string, int>>)pairs).GetEnumerator();
        IEnumerator<int> four = ((IEnumerable<int>)sorted).GetEnumerator();
        IEnumerator<KeyValuePair<int, int>> five = ((IEnumerable<KeyValuePair<int, int>>)map).GetEnumerator();
        IEnumerator<KeyValuePair<int, int>> six = ((IEnumerable<KeyValuePair<int, int>>)flat).GetEnumerator();
        list.Add(2);
        set.Add(2);
        pairs.Add("b", 2);
        sorted.Add(2);
        map.Add(2, 2);
        flat.Add(2, 2);
        return (
            Thrown(() => one.MoveNext()),
            Thrown(() => two.MoveNext()),
            Thrown(() => three.MoveNext()),
            Thrown(() => four.MoveNext()),
            Thrown(() => five.MoveNext()),
            Thrown(() => six.MoveNext())
        );
    }

    public static object Of_empty_collections_that_change_behind_interfaces()
    {
        var list = new List<int>();
        var set = new HashSet<int>();
        var pairs = new Dictionary<string, int>();
        var sorted = new SortedSet<int>();
        var map = new SortedDictionary<int, int>();
        var flat = new SortedList<int, int>();
        var queue = new Queue<int>();
        var stack = new Stack<int>();
        IEnumerator<int> one = ((IEnumerable<int>)list).GetEnumerator();
        IEnumerator<int> two = ((IEnumerable<int>)set).GetEnumerator();
        IEnumerator<KeyValuePair<string, int>> three = ((IEnumerable<KeyValuePair<string, int>>)pairs).GetEnumerator();
        IEnumerator<int> four = ((IEnumerable<int>)sorted).GetEnumerator();
        IEnumerator<KeyValuePair<int, int>> five = ((IEnumerable<KeyValuePair<int, int>>)map).GetEnumerator();
        IEnumerator<KeyValuePair<int, int>> six = ((IEnumerable<KeyValuePair<int, int>>)flat).GetEnumerator();
        IEnumerator<int> seven = ((IEnumerable<int>)queue).GetEnumerator();
        IEnumerator<int> eight = ((IEnumerable<int>)stack).GetEnumerator();
        list.Add(2);
        set.Add(2);
        pairs.Add("b", 2);
        sorted.Add(2);
        map.Add(2, 2);
        flat.Add(2, 2);
        queue.Enqueue(1);
        stack.Push(1);
        return (
            (Thrown(() => one.MoveNext()), Thrown(() => two.MoveNext()), Thrown(() => three.MoveNext())),
            (Thrown(() => four.MoveNext()), Thrown(() => five.MoveNext()), Thrown(() => six.MoveNext())),
            (Thrown(() => seven.MoveNext()), Thrown(() => eight.MoveNext()))
        );
    }

    public static object Of_empty_collections_that_change()
    {
        var map = new SortedDictionary<int, int>();
        var flat = new SortedList<int, int>();
        var queue = new Queue<int>();
        IEnumerator<KeyValuePair<int, int>> one = map.GetEnumerator();
        var two = flat.GetEnumerator();
        IEnumerator<int> three = queue.GetEnumerator();
        map.Add(2, 2);
        flat.Add(2, 2);
        queue.Enqueue(1);
        return (Thrown(() => one.MoveNext()), Thrown(() => two.MoveNext()), Thrown(() => three.MoveNext()));
    }

    public static object Of_others()
    {
        var flat = new SortedList<int, string> { [2] = "b", [1] = "a" }.GetEnumerator();
        var same = flat;
        flat.MoveNext();
        same.MoveNext();
        var queue = new Queue<int>([1, 2, 3]).GetEnumerator();
        queue.MoveNext();
        var copy = queue;
        queue.MoveNext();
        var stack = new Stack<int>([1, 2, 3]).GetEnumerator();
        stack.MoveNext();
        return (flat.Current.Value, same.Current.Key, queue.Current, copy.Current, stack.Current);
    }

    public static object Of_an_empty_list_that_changes()
    {
        var list = new List<int>();
        var e = list.GetEnumerator();
        list.Add(2);
        return Thrown(() => e.MoveNext());
    }

    public static object Of_dictionaries_and_sets()
    {
        var zones = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        var pairs = zones.GetEnumerator();
        pairs.MoveNext();
        var first = pairs;
        pairs.MoveNext();
        var keys = zones.Keys.GetEnumerator();
        keys.MoveNext();
        var values = zones.Values.GetEnumerator();
        values.MoveNext();
        var set = new HashSet<int> { 4, 5 }.GetEnumerator();
        set.MoveNext();
        var (key, value) = pairs.Current;
        zones["a"] = 7;
        zones.Remove("b");
        return (first.Current.Key, key, value, keys.Current, values.Current, set.Current, keys.MoveNext(), set.MoveNext(), set.MoveNext());
    }

    public static object Of_spans_and_arrays()
    {
        var numbers = new[] { 1, 2, 3 };
        var e = numbers.AsSpan(1).GetEnumerator();
        e.MoveNext();
        numbers[1] = 20;
        var live = e.Current;
        var copy = e;
        e.MoveNext();
        ReadOnlySpan<char> text = "xy";
        var characters = text.GetEnumerator();
        characters.MoveNext();
        IEnumerator<int> array = ((IEnumerable<int>)numbers).GetEnumerator();
        array.MoveNext();
        numbers[0] = 10;
        return (live, copy.Current, e.Current, e.MoveNext(), characters.Current, array.Current);
    }

    [Refused("IR9208", "e.Current")]
    public static object? Before_the_beginning()
    {
        var e = new List<int> { 1 }.GetEnumerator();
        return e.Current;
    }

    [Refused("IR9208", "e.MoveNext()")]
    public static object? After_dispose()
    {
        var e = new List<int> { 1 }.GetEnumerator();
        e.Dispose();
        return e.MoveNext();
    }

    [Refused("IR9208", "e.MoveNext()")]
    public static object? Of_nothing()
    {
        List<int>.Enumerator e = default;
        return e.MoveNext();
    }

    [Refused("IR9102", "e.Current")]
    public static object? Written_through()
    {
        var numbers = new[] { 1, 2 };
        var e = numbers.AsSpan().GetEnumerator();
        e.MoveNext();
        e.Current = 5;
        return numbers[0];
    }

    [Refused("IR9208", "e.Equals(f)")]
    public static object? Equality()
    {
        var e = new List<int> { 1 }.GetEnumerator();
        var f = e;
        return e.Equals(f);
    }
}
