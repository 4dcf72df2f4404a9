public static class HashTablesSnippets
{
    public static object New_values_while_it_is_gone_through()
    {
        var sizes = new Dictionary<string, int>
        {
            ["a"] = 1,
            ["b"] = 2,
            ["c"] = 3,
        };
        foreach (var zone in sizes.Keys)
        {
            sizes[zone] *= 10;
        }
        foreach (var (zone, size) in sizes)
        {
            sizes[zone] = size + 1;
        }
        var seen = "";
        foreach (var (zone, size) in sizes)
        {
            sizes["c"] = 99;
            seen += zone + size;
        }
        return (string.Join(",", sizes.Values), seen);
    }

    public static object Removals_while_it_is_gone_through()
    {
        var sizes = Enumerable.Range(0, 6).ToDictionary(static i => i, static i => i * i);
        var seen = new List<int>();
        foreach (var (key, _) in sizes)
        {
            seen.Add(key);
            sizes.Remove(key + 1);
        }
        var set = Enumerable.Range(0, 6).ToHashSet();
        foreach (var item in set)
        {
            set.Remove(item + 1);
            seen.Add(item);
        }
        return (string.Join(",", seen), string.Join(",", sizes.Keys), set.Count);
    }

    public static object Clearing_ends_it()
    {
        var sizes = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        var count = 0;
        foreach (var _ in sizes)
        {
            count++;
            sizes.Clear();
        }
        var set = new HashSet<int> { 1, 2, 3 };
        foreach (var _ in set)
        {
            count++;
            set.Clear();
        }
        return (count, sizes.Count, set.Count);
    }

    public static object Additions_are_noticed()
    {
        var told = new List<string>();
        var sizes = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };
        try
        {
            foreach (var (key, _) in sizes)
            {
                told.Add(key);
                sizes.TryAdd("a", 5);
                sizes["c"] = 3;
            }
        }
        catch (InvalidOperationException)
        {
            told.Add("dictionary");
        }
        var set = new HashSet<int?> { 1, null };
        try
        {
            foreach (var item in set)
            {
                set.Add(null);
                set.Add(1);
                told.Add($"{item}");
                set.Add(7);
            }
        }
        catch (InvalidOperationException)
        {
            told.Add("set");
        }
        return (string.Join(",", told), set.Count, set.Contains(null));
    }

    public static object Keys_are_kept_as_they_were_first()
    {
        var sizes = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["Web"] = 1 };
        sizes["WEB"] = 2;
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "App", "APP" };
        names.TryGetValue("app", out var known);
        return (string.Join(",", sizes.Keys), sizes["web"], known, names.Add("aPP"), names.Remove("APP"), names.Count);
    }

    public static object Same_keys_twice_are_refused()
    {
        var pairs = new[] { KeyValuePair.Create("a", 1), KeyValuePair.Create("a", 2) };
        var told = "";
        foreach (var make in new Func<int>[] { () => new Dictionary<string, int>(pairs).Count, () => pairs.ToDictionary().Count })
        {
            try
            {
                told += make();
            }
            catch (ArgumentException)
            {
                told += "twice;";
            }
        }
        return told;
    }

    public static object Many_that_come_and_go()
    {
        var live = new HashSet<int>();
        var sum = 0L;
        for (var i = 0; i < 200; i++)
        {
            live.Add(i);
            if (i % 3 != 0)
            {
                live.Remove(i - 1);
            }
            sum += live.Contains(i) ? live.Count : -1;
        }
        return (sum, live.Count, live.Contains(198), live.Sum());
    }

    public static object Sets_compared()
    {
        int[] other = [1, 2, 2, 3];
        HashSet<int> set = [1, 2, 3];
        HashSet<int> some = [1, 2];
        return (
            set.SetEquals(other),
            some.IsSubsetOf(other),
            some.IsProperSubsetOf(other),
            set.IsProperSubsetOf(other),
            set.IsSupersetOf(some),
            set.IsProperSupersetOf(some),
            set.Overlaps([9, 3]),
            some.Overlaps([9, 3])
        );
    }
}
