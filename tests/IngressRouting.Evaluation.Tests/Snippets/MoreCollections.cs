using System.Collections.Immutable;
using System.Collections.ObjectModel;

public static class MoreCollectionsSnippets
{
    public static object Queues()
    {
        var queue = new Queue<string>(["a", "b"]);
        queue.Enqueue("c");
        var first = queue.Dequeue();
        return (first, queue.Peek(), queue.Count, queue.ToArray(), queue, queue.TryDequeue(out var second), second, queue.Contains("c"));
    }

    public static object Stacks()
    {
        var stack = new Stack<int>([1, 2]);
        stack.Push(3);
        var seen = new List<int>();
        foreach (var n in stack)
        {
            seen.Add(n);
        }
        return (seen, stack.Pop(), stack.Peek(), stack.TryPop(out var two), two, stack.Count);
    }

    public static object EmptyQueue() => new Queue<int>().Dequeue();

    public static object EmptyStack() => new Stack<int>().Pop();

    public static object SortedSets()
    {
        var set = new SortedSet<int> { 3, 1, 2, 3 };
        var texts = new SortedSet<string>(["b", "a", "B"], StringComparer.Ordinal);
        set.Remove(1);
        return (set, set.Min, set.Max, set.Contains(2), set.Add(2), set.Count, texts, set.Select(n => n * 2).ToList());
    }

    public static object SortedDictionaries()
    {
        var sizes = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["b"] = 2, ["a"] = 1 };
        sizes["c"] = 3;
        sizes["a"] += 5;
        return (
            sizes,
            sizes.Keys.ToList(),
            sizes.Values.Sum(),
            sizes.TryGetValue("z", out var none),
            none,
            sizes.ContainsKey("b"),
            sizes.First().Key
        );
    }

    public static object SortedDuplicate() => new SortedDictionary<int, int> { { 1, 1 }, { 1, 2 } };

    public static object SortedMissing() => new SortedDictionary<int, int>()[3];

    public static object SortedByEveryCulture() => new SortedDictionary<string, int> { ["b"] = 2, ["a"] = 1 };

    [Refused("IR9207", "[\"a\"]")]
    public static object SortedByCulture() => new SortedDictionary<string, int> { ["B"] = 2, ["a"] = 1 };

    public static object Immutables()
    {
        var array = ImmutableArray.Create(1, 2);
        var more = array.Add(3);
        ImmutableArray<string> texts = ["a", "b"];
        var list = new[] { 1, 2 }.ToImmutableList().Insert(0, 9).SetItem(1, 8).RemoveAt(2);
        return (array, more, more[2], more.Length, texts, texts.Contains("b"), list, list.Count, ImmutableArray<int>.Empty.IsEmpty);
    }

    public static object ReadOnlyCollections()
    {
        var list = new List<int> { 1, 2 };
        ReadOnlyCollection<int> view = list.AsReadOnly();
        IReadOnlyCollection<int> few = list;
        IReadOnlyList<int> indexed = view;
        IReadOnlyDictionary<string, int> map = new Dictionary<string, int> { ["a"] = 1 };
        list.Add(3);
        return (
            view,
            view[2],
            view.Count,
            few.Count,
            indexed[0],
            map["a"],
            map.ContainsKey("b"),
            new ReadOnlyCollection<int>(list).IndexOf(2)
        );
    }

    public static object ArrayHelpers()
    {
        var numbers = new[] { 3, 1, 2 };
        Array.Sort(numbers, (a, b) => b - a);
        var filled = new int[2];
        Array.Fill(filled, 7);
        return (
            numbers,
            filled,
            Array.ConvertAll(numbers, n => "#" + n),
            Array.Find(numbers, n => n < 3),
            Array.FindIndex(numbers, n => n == 1),
            Array.Exists(numbers, n => n > 5)
        );
    }

    public static object ListHelpers()
    {
        var list = new List<int> { 1, 2, 3 };
        return (list.ConvertAll(n => n * 2), list.FindLast(n => n < 3), list.FindLastIndex(n => n > 9));
    }

    public static object DictionaryHelpers()
    {
        var map = new Dictionary<string, int>(4, StringComparer.OrdinalIgnoreCase) { ["a"] = 1 };
        var copy = new Dictionary<string, int>(map, StringComparer.Ordinal);
        return (map.Remove("A", out var removed), removed, map.Remove("A", out var none), none, copy.ContainsKey("A"), copy);
    }

    public static object RectangularOutOfRange()
    {
        var grid = new int[2, 2];
        return grid[1, grid.Length];
    }

    public static object RectangularStructs()
    {
        var grid = new (int X, int Y)[1, 2];
        grid[0, 1].Y = 4;
        var copy = (ValueTuple<int, int>[,])grid.Clone();
        copy[0, 1].Item1 = 9;
        return (grid[0, 1], copy[0, 1], copy.GetUpperBound(1), grid.Cast<(int, int)>().Count());
    }

    public static object? Splits_with_a_limit_and_both_options()
    {
        const StringSplitOptions Both = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        string Of(string text, int count) =>
            string.Join("#", text.Split(',', count, Both)) + ";" + string.Join("#", text.Split([',', ' '], count, Both));
        var text = "";
        foreach (
            var list in new[]
            {
                "",
                " ",
                ",",
                " , ,",
                "a",
                " a ",
                "a,b,c",
                " a , , b , c ",
                ",,a,,b,,c,,",
                "a,b, ,",
                "a, ,",
                " , a,b , c, , d ",
                "a,,,",
                ",a",
                " ,  a ,,b,  , ",
            }
        )
        {
            for (var count = 0; count < 6; count++)
            {
                text +=
                    Of(list, count)
                    + "|"
                    + string.Join("#", list.Split(", ", count, Both))
                    + "|"
                    + string.Join("#", list.Split(["a", ","], count, Both))
                    + "/";
            }
        }
        return text;
    }

    public static object? Linked_nodes()
    {
        var list = new LinkedList<int>([1, 2]);
        var node = new LinkedListNode<int>(5);
        list.AddFirst(node);
        list.AddLast(new LinkedListNode<int>(6));
        list.AddBefore(list.Last!, new LinkedListNode<int>(7));
        list.AddAfter(node, new LinkedListNode<int>(8));
        list.Remove(node);
        list.AddLast(node);
        var alone = new LinkedListNode<int>(9);
        return (list, node.Previous!.Value, node.Next, alone.List, alone.Value, ReferenceEquals(node.List, list), list.FindLast(2)!.Value);
    }

    public static object? Linked_node_of_another_list()
    {
        var list = new LinkedList<int>([1, 2]);
        new LinkedList<int>().AddFirst(list.First!);
        return list;
    }

    public static object? Linked_node_before_one_of_another_list()
    {
        var list = new LinkedList<int>([1, 2]);
        new LinkedList<int>().AddBefore(list.First!, new LinkedListNode<int>(3));
        return list;
    }

    public static object? Linked_removal_from_another_list()
    {
        new LinkedList<int>([3]).Remove(new LinkedListNode<int>(3));
        return 1;
    }

    public static object? Bytes_as_text()
    {
        byte[] bytes = [0, 10, 255, 16];
        return (
            BitConverter.ToString(bytes),
            BitConverter.ToString(bytes, 2),
            BitConverter.ToString(bytes, 1, 2),
            BitConverter.ToString([]),
            BitConverter.ToString(bytes, 1, 0)
        );
    }

    public static object? Bytes_as_text_out_of_range() => BitConverter.ToString([1, 2], 3);

    public static object? Values_of_arrays()
    {
        Array numbers = new[] { 1, 2, 3 };
        numbers.SetValue(7, 1);
        string[] names = ["x", "y"];
        names.SetValue(null, 0);
        return (numbers.GetValue(1), numbers.GetValue(2), names, ((int[])numbers)[1]);
    }

    public static object? Value_out_of_range() => new[] { 1 }.GetValue(1);

    public static object? Value_of_another_type()
    {
        new[] { 1 }.SetValue("a", 0);
        return 1;
    }

    public static object? Value_of_another_dimension() => new int[1, 1].GetValue(0);

    public static object? Text_in_an_array_of_numbers()
    {
        new[] { "a" }.SetValue(1, 0);
        return 1;
    }
}
