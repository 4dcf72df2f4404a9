using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Runtime.CompilerServices;

public static class CollectionTargetsSnippets
{
    public static object Empty_dictionaries()
    {
        Dictionary<string, int> hashed = [];
        SortedDictionary<string, int> sorted = [];
        SortedList<int, string> list = [];
        hashed["b"] = 1;
        hashed.Add("a", 2);
        sorted["b"] = 1;
        sorted["a"] = 2;
        list.Add(2, "x");
        list.Add(1, "y");
        return (hashed, sorted, list);
    }

    private static Dictionary<string, List<int>> Filled(Dictionary<string, List<int>> empty)
    {
        empty["a"] = [1, 2];
        return empty;
    }

    private sealed class Plan
    {
        public readonly HashSet<string> Names = [];

        public Dictionary<string, List<int>> Sizes { get; } = [];
    }

    public static object Empty_dictionaries_elsewhere()
    {
        var plan = new Plan();
        plan.Sizes["x"] = [3];
        plan.Names.Add("n");
        Dictionary<int, int>? late = null;
        late ??= [];
        late[1] = 2;
        Dictionary<int, int>[] several =
        [
            [],
            [],
        ];
        several[1][0] = 9;
        return (Filled([]), plan.Sizes, plan.Names, late, several[0].Count, several[1]);
    }

    public static object Sets()
    {
        HashSet<int> one = [1, 2, 2];
        HashSet<int> more = [.. one, 0, 1];
        SortedSet<int> sorted = [3, .. more];
        HashSet<string> none = [];
        none.Add("a");
        List<HashSet<int>> nested =
        [
            [1],
            [2, 2],
            [],
        ];
        return (one, more, sorted, sorted.Min, none, nested);
    }

    public static object Without_elements()
    {
        Queue<int> queue = [];
        Stack<string> stack = [];
        LinkedList<int> linked = [];
        queue.Enqueue(1);
        stack.Push("a");
        stack.Push("b");
        linked.AddLast(2);
        return (queue, stack, linked);
    }

    public static object Interfaces()
    {
        IEnumerable<int> sequence = [1];
        IList<int> list = [1, 2];
        ICollection<int> collection = [];
        IReadOnlyList<int> read = [.. list, .. sequence];
        IReadOnlyCollection<int> few = [.. read];
        list.Add(5);
        collection.Add(6);
        return (sequence, list, collection, read[2], few.Count);
    }

    public static object Built_by_the_library()
    {
        FrozenSet<int> frozen = [3, 1, 3];
        ReadOnlyCollection<int> read = [3, 1];
        ImmutableArray<int> array = [.. read];
        ImmutableList<long> list = [.. array, 7];
        return (frozen.Count, frozen.Contains(1), read, read[1], array, list);
    }

    [CollectionBuilder(typeof(Bag), nameof(Bag.Make))]
    private sealed class Bag<T>(List<T> items) : IEnumerable<T>
    {
        public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private static class Bag
    {
        public static Bag<T> Make<T>(ReadOnlySpan<T> items) => new([.. items, .. items]);
    }

    public static object Built_by_the_program()
    {
        Bag<long> numbers = [1, 2];
        Bag<string> none = [];
        return (numbers.ToList(), none.Count());
    }

    private sealed class Loud(string name)
    {
        public override bool Equals(object? other) => other is Loud;

        public override int GetHashCode() => name.Length > 99 ? throw new InvalidOperationException() : 1;
    }

    public static object Throws_when_adding()
    {
        HashSet<Loud> set = [new("a"), new("b"), new(new string('x', 100)), null!];
        return set.Count;
    }

    [Refused("IR9102", "[1]")]
    public static object No_table()
    {
        Collection<int> none = [1];
        return none;
    }

    [Refused("IR9208", "string.Join(\",\", names)")]
    public static object Order_of_a_frozen_set()
    {
        FrozenSet<string> names = ["a", "b"];
        return string.Join(",", names);
    }

    [Refused("IR9001", "while")]
    public static object Endless_growth()
    {
        HashSet<long> grown = [1];
        while (true)
        {
            HashSet<long> next = [.. grown, grown.Count + 1L, .. grown.Select(n => n + grown.Count)];
            grown = next;
        }
    }
}
