public static class CollectionMembersSnippets
{
    public static object Lists()
    {
        var list = new List<int> { 5, 1, 4, 1, 3 };
        var target = new int[7];
        list.CopyTo(target, 1);
        list.CopyTo(1, target, 0, 2);
        list.Reverse(1, 3);
        var reversed = list.ToArray();
        list.Sort(0, 3, null);
        return (
            target,
            reversed,
            list,
            list.Slice(1, 2),
            (list.IndexOf(1, 2), list.IndexOf(1, 0, 2), list.LastIndexOf(1), list.LastIndexOf(4, 3), list.LastIndexOf(5, 4, 2)),
            (list.FindIndex(1, n => n > 2), list.FindIndex(0, 2, n => n > 9)),
            new List<int>().LastIndexOf(1)
        );
    }

    public static object Halving()
    {
        var list = new List<string> { "a", "C", "e" };
        return (
            new List<int> { 1, 3, 3, 3, 7 }.BinarySearch(3),
            new List<int> { 1, 3 }.BinarySearch(2),
            list.BinarySearch("c", StringComparer.OrdinalIgnoreCase),
            list.BinarySearch(1, 2, "z", StringComparer.OrdinalIgnoreCase),
            Array.BinarySearch(new[] { 1, 5, 9 }, 9),
            Array.BinarySearch(new[] { 9, 5, 1 }, 1, Comparer<int>.Create((a, b) => b - a))
        );
    }

    public static object List_interfaces()
    {
        IList<int> list = new List<int> { 1, 2, 3 };
        list.Insert(1, 9);
        list.RemoveAt(0);
        ICollection<int> collection = list;
        return (list.IndexOf(3), collection.Remove(2), collection.Count, list);
    }

    public static object Part_too_long() => new List<int> { 1 }.Slice(0, 2);

    public static object Start_out_of_range() => new List<int> { 1 }.IndexOf(1, 5);

    public static object Copy_too_long()
    {
        new List<int> { 1, 2 }.CopyTo(new int[1]);
        return 0;
    }

    public static object Arrays()
    {
        var numbers = new[] { 3, 1, 2, 1 };
        var copy = new int[4];
        Array.Copy(numbers, copy, 3);
        Array.Copy(copy, 0, copy, 1, 3);
        var shifted = (int[])copy.Clone();
        Array.Reverse(numbers, 1, 2);
        Array.Fill(copy, 7, 2, 2);
        Array.Clear(copy, 0, 1);
        Array.Resize(ref numbers, 6);
        int[]? none = null;
        Array.Resize(ref none, 1);
        var seen = 0;
        Array.ForEach(numbers, n => seen += n);
        shifted.CopyTo(numbers, 2);
        return (
            shifted,
            copy,
            numbers,
            none,
            seen,
            (
                Array.FindAll(numbers, n => n > 1),
                Array.FindLast(numbers, n => n > 1),
                Array.FindLastIndex(numbers, n => n == 1),
                Array.TrueForAll(numbers, n => n > 0),
                Array.IndexOf(numbers, 1, 2),
                Array.LastIndexOf(numbers, 3)
            )
        );
    }

    public static object Sorted_parts()
    {
        var numbers = new[] { 3, 2, 1, 0 };
        Array.Sort(numbers, 1, 3);
        var descending = new[] { 1, 2, 3 };
        Array.Sort(descending, 0, 2, Comparer<int>.Create((a, b) => b - a));
        return (numbers, descending);
    }

    public static object Clear_out_of_range()
    {
        Array.Clear(new int[1], 0, 2);
        return 0;
    }

    public static object Negative_size()
    {
        var numbers = new int[1];
        Array.Resize(ref numbers, -1);
        return numbers;
    }

    public static object Covariant_fill()
    {
        object[] values = new string[1];
        Array.Fill(values, 5);
        return values;
    }

    public static object Structs_are_copied()
    {
        var from = new[] { new Cell { N = 1 } };
        var to = new Cell[1];
        Array.Copy(from, to, 1);
        from[0].N = 2;
        return to[0].N;
    }

    public static object Sets()
    {
        var set = new HashSet<int> { 1, 2, 3, 4 };
        var other = new List<int> { 2, 4, 9, 2 };
        var (both, rest, either) = (new HashSet<int>(set), new HashSet<int>(set), new HashSet<int> { 1 });
        both.IntersectWith(other);
        rest.ExceptWith(other);
        either.SymmetricExceptWith([5, 6, 5]);
        var removed = set.RemoveWhere(n => n > 3);
        return (
            both,
            rest,
            either,
            removed,
            set,
            (set.IsSubsetOf([1, 2, 3]), set.IsProperSubsetOf([1, 2, 3]), set.IsSupersetOf([1]), set.IsProperSupersetOf([1, 2, 3])),
            (set.Overlaps(other), set.Overlaps([7]), set.SetEquals([3, 2, 1, 1]), set.SetEquals([1]))
        );
    }

    public static object Sets_with_comparers()
    {
        var set = new HashSet<string>(4, StringComparer.OrdinalIgnoreCase) { "A", "b" };
        var found = set.TryGetValue("a", out var actual);
        var missing = set.TryGetValue("c", out var none);
        var subset = set.IsSubsetOf(["a", "B", "c"]);
        set.SymmetricExceptWith(["B", "a", "x", "X"]);
        return (found, actual, missing, none, subset, set.Count, set.Contains("x"));
    }

    public static object Set_with_itself()
    {
        var set = new HashSet<int> { 1, 2 };
        var (equal, overlaps) = (set.SetEquals(set), set.Overlaps(set));
        set.ExceptWith(set);
        return (equal, overlaps, set.Count);
    }

    public static object Removing_keeps_the_order()
    {
        var set = new HashSet<string> { "a", "b", "c" };
        set.Remove("b");
        var sizes = new Dictionary<string, int>
        {
            ["x"] = 1,
            ["y"] = 2,
            ["z"] = 3,
        };
        sizes.Remove("x");
        sizes["z"] = 4;
        var cleared = new HashSet<int> { 1, 2 };
        cleared.Remove(1);
        cleared.Clear();
        cleared.Add(5);
        return (set, sizes, cleared);
    }

    [Refused("IR9208", "list.Take(3)")]
    public static object List_that_changes_while_a_query_takes_from_it()
    {
        var list = new List<int> { 1, 2, 3 };
        foreach (var item in list.Take(3))
        {
            list.Remove(item);
        }
        return list.Count;
    }

    public static object List_that_changes_while_a_loop_goes_through_it()
    {
        var list = new List<int> { 1, 2, 3 };
        try
        {
            foreach (var item in list)
            {
                list.Remove(item);
            }
        }
        catch (InvalidOperationException)
        {
            return "thrown" + list.Count;
        }
        return list.Count;
    }

    [Refused("IR9208", "set")]
    public static object Adding_after_removing()
    {
        var set = new HashSet<int> { 1, 2 };
        set.Remove(1);
        set.Add(3);
        foreach (var n in set)
        {
            return n;
        }
        return 0;
    }

    public static object Dictionary_views()
    {
        var sizes = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        var sorted = new SortedDictionary<int, string> { [2] = "b", [1] = "a" };
        var keys = sizes.Keys;
        sizes["c"] = 3;
        return (
            keys.Count,
            sizes.Values.Count,
            sizes.Keys.Contains("c"),
            sorted.Keys.Count,
            sorted.Values.Count,
            sizes.ContainsValue(2),
            keys
        );
    }

    private struct Cell
    {
        public int N;
    }
}
