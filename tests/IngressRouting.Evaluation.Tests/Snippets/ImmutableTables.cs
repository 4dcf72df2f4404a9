using System.Collections.Frozen;
using System.Collections.Immutable;

public static class ImmutableTablesSnippets
{
    private sealed record Rule(string Name, int Number);

    private sealed class Plain(int number)
    {
        public int Number => number;
    }

    public static object Dictionaries()
    {
        var empty = ImmutableDictionary<string, int>.Empty;
        var one = empty.Add("a", 1);
        var two = one.SetItem("b", 2).SetItem("a", 3).Add("a", 3);
        var without = two.Remove("a").Remove("x");
        return (
            (empty.Count, empty.IsEmpty, one.Count, one["a"], two.Count, two["a"], without.ContainsKey("a")),
            (two.TryGetValue("b", out var found), found, two.TryGetValue("c", out var missing), missing),
            (two.GetValueOrDefault("b"), two.GetValueOrDefault("z"), two.GetValueOrDefault("z", 9)),
            (two.ContainsValue(2), two.ContainsValue(7), two.Contains(new KeyValuePair<string, int>("b", 2)), two.Contains("b", 5)),
            (two.Keys.Count(), two.Values.OrderBy(n => n), two.Keys.Order(StringComparer.Ordinal), two.Clear().Count)
        );
    }

    public static object Comparers()
    {
        var table = ImmutableDictionary.Create<string, int>(StringComparer.OrdinalIgnoreCase).Add("A", 1);
        var replaced = table.SetItem("a", 2);
        var plain = replaced.WithComparers(StringComparer.Ordinal);
        return (
            table["a"],
            table.TryGetKey("a", out var key),
            key,
            replaced.TryGetKey("A", out var other),
            other,
            table.TryGetKey("q", out var none),
            none,
            plain.ContainsKey("A"),
            plain["a"]
        );
    }

    public static object Builders()
    {
        var builder = ImmutableDictionary.CreateBuilder<(string, int), string>();
        builder[("a", 1)] = "x";
        builder.Add(("a", 2), "y");
        builder.Add(("a", 2), "y");
        builder.AddRange([KeyValuePair.Create(("b", 1), "z")]);
        var first = builder.ToImmutable();
        builder[("a", 1)] = "changed";
        var removed = (builder.Remove(("b", 1)), builder.Remove(("b", 1)));
        var again = first.ToBuilder();
        again.Clear();
        return (
            first.Count,
            first[("a", 1)],
            builder[("a", 1)],
            builder.Count,
            removed,
            builder.ContainsKey(("a", 2)),
            builder.GetValueOrDefault(("q", 0)),
            builder.GetValueOrDefault(("q", 0), "none"),
            builder.TryGetValue(("a", 2), out var text),
            text,
            again.Count,
            first.Select(pair => pair.Key.Item1 + pair.Key.Item2 + pair.Value).Order(StringComparer.Ordinal)
        );
    }

    public static object Making()
    {
        var words = new[] { "b", "ee", "mmm" };
        var byLength = words.ToImmutableDictionary(word => word.Length);
        var lengths = words.ToImmutableDictionary(word => word, word => word.Length);
        var copied = new Dictionary<string, int> { ["k"] = 1 }.ToImmutableDictionary();
        var range = ImmutableDictionary.CreateRange(lengths);
        return (
            byLength[2],
            lengths["mmm"],
            copied["k"],
            range.Count,
            range.SetItems([new("b", 7), new("d", 8)])["b"],
            range.AddRange(copied).Count,
            range.RemoveRange(["b", "q"]).Count,
            range.ToImmutableSortedDictionary().Keys
        );
    }

    public static object Order_that_does_not_matter()
    {
        var table = new[] { 5, 3, 9 }.ToImmutableDictionary(n => n, n => "v" + n);
        var set = ImmutableHashSet.Create(5, 3, 9);
        return (
            table.OrderByDescending(pair => pair.Key).Select(pair => pair.Value),
            table.Where(pair => pair.Key > 3).OrderBy(pair => pair.Key).Select(pair => pair.Value),
            (table.Any(pair => pair.Key == 3), table.All(pair => pair.Key > 3), table.Count(pair => pair.Key > 3), table.Any()),
            (set.Any(n => n > 8), set.Count(), set.Contains(3), set.Where(n => n > 3).Count(), set.Select(n => n * 2).Contains(10)),
            new[] { 1, 3, 5 }.Except(set),
            new[] { 1, 3, 5 }.Intersect(set),
            set.Order(),
            ImmutableDictionary.CreateRange([KeyValuePair.Create(1, "only")]).Single().Value,
            ImmutableHashSet<string>.Empty.ToList()
        );
    }

    public static object Sets()
    {
        ImmutableHashSet<string> set = ["a", "b", "a"];
        var more = set.Add("c").Union(["d", "a"]);
        return (
            (set.Count, more.Count, more.Contains("d"), more.Remove("a").Contains("a"), more.Except(["a", "q"]).Count),
            (more.Intersect(["a", "z"]).Single(), set.SymmetricExcept(["b", "x"]).Order(StringComparer.Ordinal)),
            (set.IsSubsetOf(more), set.IsProperSubsetOf(["a", "b"]), more.IsSupersetOf(set), set.SetEquals(["b", "a", "b"])),
            (set.Overlaps(["q", "b"]), set.Overlaps([]), set.IsProperSupersetOf(["a"]), set.IsProperSupersetOf(["a", "a"])),
            (set.TryGetValue("a", out var known), known, set.TryGetValue("q", out var asked), asked),
            set.IsEmpty,
            set.Clear().Count
        );
    }

    public static object Set_comparers()
    {
        var set = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, "A", "b");
        return (
            set.Contains("a"),
            set.Union(["a", "B", "c"]).Order(StringComparer.Ordinal),
            set.Intersect(["a"]).Single(),
            set.TryGetValue("B", out var known),
            known,
            set.WithComparer(StringComparer.Ordinal).Contains("a"),
            ((IEnumerable<string>)set).Contains("a")
        );
    }

    public static object Set_builders()
    {
        var builder = ImmutableHashSet.CreateBuilder<int>();
        var added = (builder.Add(1), builder.Add(1), builder.Add(2), builder.Remove(2), builder.Remove(2));
        builder.UnionWith([5, 6, 7]);
        builder.ExceptWith([5]);
        var first = builder.ToImmutable();
        builder.IntersectWith([6, 1]);
        builder.SymmetricExceptWith([1, 9]);
        return (added, first.Order(), builder.Order(), builder.Count, new[] { 1, 2, 2 }.ToImmutableHashSet().Count);
    }

    public static object Sorted_dictionaries()
    {
        var table = ImmutableSortedDictionary<string, int>.Empty.Add("web", 1).SetItem("data", 2).SetItem("web", 3);
        var builder = table.ToBuilder();
        builder["app"] = 5;
        var text = "";
        foreach (var (key, value) in builder)
        {
            text += key + value;
        }
        return (
            table,
            table.Keys,
            table.Values.Sum(),
            table.First().Key,
            text,
            builder.ToImmutable().Remove("data"),
            new[] { 3, 1, 2 }.ToImmutableSortedDictionary(n => n, n => n * n),
            ImmutableSortedDictionary.Create<int, int>(Comparer<int>.Create((a, b) => b - a)).Add(1, 1).Add(2, 2).Keys,
            table.GetValueOrDefault("q", 7)
        );
    }

    public static object Sorted_sets()
    {
        ImmutableSortedSet<int> set = [5, 1, 3, 1];
        return (
            set,
            (set.Min, set.Max, set[1], set.IndexOf(3), set.IndexOf(4), set.Contains(5), set.Count),
            set.Reverse(),
            set.Add(4).Remove(1),
            set.Union([9, 0, 5]),
            set.Intersect([3, 5, 7]),
            set.Except([3]),
            set.SymmetricExcept([3, 8]),
            (set.IsProperSupersetOf([1, 1, 1]), set.SetEquals([1, 5, 3]), set.IsSubsetOf([1, 3, 5, 7]), set.Overlaps([4]))
        );
    }

    public static object Sorted_of_one() => ImmutableSortedSet.Create(new Plain(1)).Count;

    public static object? Sorted_of_two() => ImmutableSortedSet.Create(new Plain(1)).Add(new Plain(2)).Count;

    public static object Queues()
    {
        var queue = ImmutableQueue.CreateRange([1, 2]).Enqueue(3);
        var rest = queue.Dequeue(out var first);
        var stack = ImmutableStack.Create(1, 2).Push(3);
        var below = stack.Pop(out var top);
        var text = "";
        for (var left = queue; !left.IsEmpty; left = left.Dequeue())
        {
            text += left.Peek();
        }
        ImmutableStack<string> literal = ["x", "y"];
        return (
            queue,
            rest,
            first,
            stack,
            below,
            top,
            text,
            literal,
            literal.Peek(),
            queue.Clear().IsEmpty,
            ImmutableStack<int>.Empty.IsEmpty
        );
    }

    public static object? Empty_queue() => ImmutableQueue<int>.Empty.Dequeue();

    public static object? Empty_stack() => ImmutableStack<int>.Empty.Peek();

    public static object? Another_value() => ImmutableDictionary<string, int>.Empty.Add("a", 1).Add("a", 2);

    public static object? Another_sorted_value() => ImmutableSortedDictionary<string, int>.Empty.Add("a", 1).Add("a", 2);

    public static object? Missing_key() => ImmutableDictionary<string, int>.Empty["a"];

    public static object? Missing_in_builder() => ImmutableSortedDictionary.CreateBuilder<int, int>()[1];

    public static object? Null_key() => ImmutableDictionary<string, int>.Empty.ContainsKey(null!);

    public static object? Sorted_position() => ImmutableSortedSet.Create(1, 2)[2];

    public static object? Changed_while_enumerated()
    {
        var builder = ImmutableSortedSet.CreateBuilder<int>();
        builder.Add(1);
        builder.Add(2);
        foreach (var item in builder)
        {
            builder.Remove(77);
        }
        return builder.Count;
    }

    public static object Interfaces()
    {
        IReadOnlyDictionary<string, int> table = ImmutableDictionary<string, int>.Empty.Add("a", 1);
        IReadOnlySet<int> set = ImmutableHashSet.Create(1, 2);
        IReadOnlyDictionary<int, int> sorted = ImmutableSortedDictionary<int, int>.Empty.Add(2, 3);
        IImmutableDictionary<string, int> both = ImmutableDictionary<string, int>.Empty.Add("a", 1);
        return (
            table["a"],
            table.Count,
            set.Contains(2),
            set.IsSubsetOf([1, 2, 3]),
            sorted[2],
            sorted.Keys,
            both is ImmutableDictionary<string, int>
        );
    }

    public static object Looked_up_as_the_collection_compares()
    {
        IEnumerable<string> set = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "A" };
        ICollection<string> collection = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "A" };
        IReadOnlyDictionary<string, int> table = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["A"] = 1 };
        IEnumerable<int> sorted = new SortedSet<int>(Comparer<int>.Create((a, b) => a % 10 - b % 10)) { 11 };
        var lazy = ImmutableDictionary.Create<string, int>(StringComparer.OrdinalIgnoreCase).Add("A", 1);
        return (
            set.Contains("a"),
            collection.Contains("a"),
            table.Keys.Contains("a"),
            sorted.Contains(21),
            table.Contains(new KeyValuePair<string, int>("a", 1)),
            lazy.Keys.Contains("a"),
            set.Contains("a", StringComparer.Ordinal)
        );
    }

    public static object A_query_over_a_hash_table_of_strings()
    {
        var table = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        table.Remove("a");
        table["c"] = 3;
        return table.OrderBy(pair => pair.Value).Select(pair => pair.Key);
    }

    public static object Arrays()
    {
        var array = ImmutableArray.Create(1, 2);
        ReadOnlySpan<int> span = [3, 4];
        var builder = ImmutableArray.CreateBuilder<int>();
        builder.AddRange(span);
        builder.AddRange(5, 6);
        builder.RemoveAll(n => n == 5);
        return (
            array.AddRange(span),
            array.AddRange(7, 8),
            array.AddRange(new List<int> { 9 }),
            array.InsertRange(1, 7, 8),
            array.Replace(2, 5),
            array.AddRange(5, 6, 7).Slice(1, 3),
            array.AsSpan().ToArray(),
            builder.DrainToImmutable(),
            builder.Count,
            ImmutableArray.Create(new[] { 1, 2, 3, 4 }, 1, 2),
            ImmutableList.Create(3, 1, 2).Sort().GetRange(0, 2),
            ImmutableList.Create(3, 1, 2).FindAll(n => n > 1),
            ImmutableList.Create(3, 1, 2).Replace(1, 7).TrueForAll(n => n > 1)
        );
    }

    public static object? Replaced_by_none() => ImmutableList.Create(1).Replace(2, 3);

    [Refused("IR9208", "ImmutableHashSet.Create(1, 2)")]
    public static object Order_of_a_set()
    {
        var sum = "";
        foreach (var item in ImmutableHashSet.Create(1, 2))
        {
            sum += item;
        }
        return sum;
    }

    [Refused("IR9208", "new[] { 1, 2 }.ToImmutableDictionary(n => n).ToList()")]
    public static object Order_of_a_dictionary() => new[] { 1, 2 }.ToImmutableDictionary(n => n).ToList();

    [Refused("IR9208", "ImmutableHashSet.Create(1, 2).Select(n => n).First()")]
    public static object Order_of_a_query() => ImmutableHashSet.Create(1, 2).Select(n => n).First();

    [Refused("IR9208", "ImmutableHashSet.Create(1, 2).OrderBy(n => n / 5)")]
    public static object Order_of_equal_keys() => ImmutableHashSet.Create(1, 2).OrderBy(n => n / 5).ToList();

    [Refused("IR9208", "ImmutableHashSet.Create(1, 2).Select(n => count += n)")]
    public static object Effects_of_a_query()
    {
        var count = 0;
        return ImmutableHashSet.Create(1, 2).Select(n => count += n).OrderBy(n => n).ToList();
    }

    [Refused("IR9208", "set == other")]
    public static object Identity()
    {
        var set = ImmutableHashSet.Create(1);
        var other = ImmutableHashSet.Create(1);
        return set.Equals(set) && set == other;
    }

    [Refused("IR9102", "((IDictionary<string, int>)ImmutableDictionary<string, int>.Empty).Add(\"a\", 1)")]
    public static object? Changed_by_interface()
    {
        ((IDictionary<string, int>)ImmutableDictionary<string, int>.Empty).Add("a", 1);
        return null;
    }
}
