public static class CollectionsSnippets
{
    public static object Arrays()
    {
        var a = new int[3];
        a[1] = 5;
        a[^1] = 7;
        var b = a;
        b[0] = 1;
        int[][] jagged =
        [
            [1],
            [2, 3],
        ];
        return (a, a.Length, a[1..], jagged, new string[2], jagged[1][0]);
    }

    public static object Lists()
    {
        var l = new List<int> { 3, 1, 2 };
        l.Add(9);
        l.Insert(0, 7);
        l.Remove(1);
        l.RemoveAt(1);
        l[0] = 70;
        l.AddRange([5, 6]);
        l.AddRange(l);
        return (l, l.Count, l.Contains(9), l.IndexOf(5), l[^1], l.Find(x => x > 8), l.Exists(x => x == 100), l.ToArray());
    }

    public static object SortedList()
    {
        var l = new List<int> { 3, 1, 2 };
        l.Sort();
        var m = new List<int>(l);
        m.Reverse();
        m.RemoveAll(x => x == 2);
        return (l, m);
    }

    public static object Dictionaries()
    {
        var d = new Dictionary<string, int> { { "a", 1 }, { "b", 2 } };
        d["c"] = 3;
        d["a"] += 10;
        var ok = d.TryGetValue("b", out var b);
        var no = d.TryGetValue("z", out var z);
        return (
            d,
            d.Count,
            ok,
            b,
            no,
            z,
            d.ContainsKey("c"),
            d.Keys.ToList(),
            d.Values.Sum(),
            d.TryAdd("a", 5),
            d.GetValueOrDefault("q", 4)
        );
    }

    public static object IgnoreCase()
    {
        var d = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["A"] = 1 };
        return (d["a"], new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "x", "X" }.Count);
    }

    public static object Sets()
    {
        var s = new HashSet<int> { 1, 2, 2 };
        return (s.Add(3), s.Add(1), s.Count, s.Contains(2), s);
    }

    public static object Expressions()
    {
        int[] a = [1, 2];
        List<int> b = [0, .. a, 3];
        IReadOnlyList<string> c = ["x", "y"];
        IEnumerable<int> d = [.. a, .. b];
        HashSet<int> e = [1, 1, 2];
        long[] f = [1, 2];
        int?[] g = [1, null];
        object[] h = [1, "a"];
        List<Func<int>> i = [() => 1, () => 2];
        return (a, b, c, d, e, f, g, h, i.Count, i[1]());
    }

    public static object SpreadConverts()
    {
        int[] a = [1, 2];
        long[] b = [.. a, 3];
        object[] c = [.. a];
        return (b, c);
    }

    public static object TupleKeys()
    {
        var d = new Dictionary<(int, string), int> { [(1, "a")] = 5 };
        return (d[(1, "a")], d.ContainsKey((2, "a")));
    }

    public static object RecordKeys()
    {
        var d = new Dictionary<Key, int> { [new Key(1, "a")] = 5 };
        return (d[new Key(1, "a")], d.ContainsKey(new Key(2, "a")), new[] { new Key(1, "x"), new Key(1, "x") }.Distinct().Count());
    }

    private record Key(int A, string B);

    public static object ReadOnlyViews()
    {
        IReadOnlyList<int> r = new List<int> { 1, 2 };
        IEnumerable<int> e = new[] { 3 };
        ICollection<int> c = new List<int> { 4 };
        c.Add(5);
        IList<int> l = new[] { 6, 7 };
        IReadOnlyDictionary<string, int> d = new Dictionary<string, int> { ["x"] = 1 };
        return (r.Count, r[1], e.Count(), c.Count, l[1], d["x"], d.Count);
    }

    public static object ModifiedWhileEnumerated()
    {
        var l = new List<int> { 1, 2 };
        foreach (var x in l)
        {
            l.Add(x);
        }
        return l;
    }

    public static object IndexTooLarge()
    {
        var l = new List<int> { 1 };
        return l[1];
    }

    public static object ArrayIndexTooLarge() => (new int[2])[int.Parse("2")];

    public static object DuplicateKey() => new Dictionary<int, int> { { 1, 1 }, { 1, 2 } };

    public static object ArrayMembers()
    {
        var a = new[] { 3, 1, 2 };
        Array.Sort(a);
        var b = (int[])a.Clone();
        Array.Reverse(b);
        return (a, b, Array.IndexOf(a, 2), a.Contains(3), a.SequenceEqual(new[] { 1, 2, 3 }), Array.Empty<int>());
    }
}
