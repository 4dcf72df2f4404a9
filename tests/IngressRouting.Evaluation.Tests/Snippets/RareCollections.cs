using System.Collections;

public static class RareCollectionsSnippets
{
    private sealed class Tiers : IEnumerable<string>
    {
        private readonly List<string> items = [];

        public int Count => items.Count;

        public void Add(string name, int octet) => items.Add(name + octet);

        public void Add(string item) => items.Add(item + items.Count);

        public static Tiers operator +(Tiers left, Tiers right) => [.. left, .. right, "end"];

        public IEnumerator<string> GetEnumerator() => items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Chosen : IEnumerable<int>
    {
        public void Add(int one) { }

        public void Add(long one) { }

        public IEnumerator<int> GetEnumerator() => Enumerable.Range(1, 2).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    public static object Own_collection()
    {
        Tiers tiers = ["a", "b"];
        Tiers none = [];
        return ((tiers + none).ToList(), none.Count, new Tiers { { "x", 1 }, "y" }.ToList());
    }

    [Refused("IR9101", "[1]")]
    public static object Own_collection_with_a_choice()
    {
        Chosen chosen = [1];
        return chosen;
    }

    public static object Sorted_list()
    {
        var list = new SortedList<string, int>(StringComparer.Ordinal) { ["b"] = 2, ["a"] = 1 };
        list.Add("c", 3);
        var position = list.IndexOfKey("b");
        list.RemoveAt(0);
        return (position, list.Keys.ToList(), list.Values.Sum(), list.ContainsKey("a"), list.GetKeyAtIndex(0), list["c"], list.Count);
    }

    public static object Sorted_dictionary_by_its_interface()
    {
        var sorted = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["b"] = 2, ["a"] = 1 };
        IReadOnlyDictionary<string, int> read = sorted;
        IDictionary<string, int> written = sorted;
        written["c"] = 3;
        written.Remove("a");
        return (
            read["b"],
            read.Count,
            read.ContainsKey("a"),
            read.TryGetValue("c", out var c),
            c,
            string.Join(",", read.Keys),
            read.Values.Sum()
        );
    }

    public static object Sorted_dictionary_lacks_a_key()
    {
        IReadOnlyDictionary<string, int> read = new SortedDictionary<string, int>(StringComparer.Ordinal);
        return read["b"];
    }

    public static object Linked_list()
    {
        var list = new LinkedList<int>(new[] { 2, 3 });
        var first = list.AddFirst(1);
        list.AddAfter(first, 15);
        list.AddLast(4);
        list.Remove(3);
        list.RemoveLast();
        first.Value = 10;
        var text = "";
        for (var node = list.First; node is not null; node = node.Next)
        {
            text += node.Value + ";";
        }
        return (text, list.Count, list.Last!.Value, list.Find(15)!.Previous!.Value, list.Contains(3), list.ToList());
    }

    public static object Empty_linked_list()
    {
        new LinkedList<int>().RemoveFirst();
        return 1;
    }

    public static object Priority_queue()
    {
        var queue = new PriorityQueue<string, int>();
        queue.Enqueue("c", 3);
        queue.Enqueue("a", 1);
        queue.Enqueue("b", 2);
        queue.Enqueue("b2", 2);
        var first = queue.Dequeue();
        queue.Enqueue("first", -1);
        queue.TryDequeue(out var second, out var priority);
        return (first, second, priority, queue.Count);
    }

    public static object Priority_queue_to_its_end()
    {
        var queue = new PriorityQueue<string, (int, string)>(
            new[] { ("x", (1, "b")), ("y", (1, "a")), ("z", (0, "c")) },
            Comparer<(int, string)>.Create(
                static (a, b) => a.Item1 != b.Item1 ? a.Item1.CompareTo(b.Item1) : string.CompareOrdinal(a.Item2, b.Item2)
            )
        );
        var text = "";
        while (queue.TryDequeue(out var element, out _))
        {
            text += element;
        }
        return (text, queue.TryPeek(out var none, out var lowest), none, lowest.Item1);
    }

    public static object Empty_priority_queue() => new PriorityQueue<string, int>().Dequeue();
}
