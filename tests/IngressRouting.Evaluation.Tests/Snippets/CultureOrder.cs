public static class CultureOrderSnippets
{
    private sealed record Subnet(string Key, string Zone, int Bits);

    private static readonly Subnet[] Subnets =
    [
        new("web", "eu-west-1b", 24),
        new("app", "eu-west-1b", 26),
        new("data", "eu-west-1a", 24),
        new("app-2", "eu-west-1a", 26),
    ];

    public static object Keys() =>
        (
            Subnets.OrderBy(s => s.Key).Select(s => s.Key).ToList(),
            Subnets.OrderByDescending(s => s.Zone).ThenBy(s => s.Key).Select(s => s.Key).ToList(),
            Subnets.OrderBy(s => s.Bits).ThenBy(s => s.Zone).ThenByDescending(s => s.Key).Select(s => s.Key).ToList(),
            (from s in Subnets orderby s.Zone, s.Key descending select s.Key).ToList()
        );

    public static object Sorting()
    {
        var list = new List<string> { "subnet-2", "subnet-10", "subnet-1" };
        list.Sort();
        string?[] array = ["b", null, "a", ""];
        Array.Sort(array);
        return (list, array, list.BinarySearch("subnet-2"), new[] { "1b", "1a", "1c" }.Order().ToList());
    }

    public static object Extremes() =>
        (
            new[] { "web", "data", "app" }.Min(),
            new[] { "web", "data", "app" }.Max(),
            Subnets.MaxBy(s => s.Key)!.Bits,
            Subnets.MinBy(s => (s.Zone, s.Key))!.Key
        );

    public static object Sorted()
    {
        var zones = new SortedDictionary<string, int> { ["eu-west-1b"] = 1, ["eu-west-1a"] = 2 };
        zones["eu-west-1c"] = 3;
        var set = new SortedSet<string> { "db2", "db1", "db2", "app" };
        var map = new SortedList<string, int> { ["web"] = 1, ["app"] = 2 };
        return (zones, set, map, zones.ContainsKey("eu-west-1b"), set.Contains("db3"), map.IndexOfKey("web"));
    }

    public static object Comparisons() =>
        (
            Math.Sign(string.Compare("a", "b")),
            Math.Sign(string.Compare("AppB", "AppA")),
            string.Compare("straße", "straße"),
            Math.Sign(string.Compare(null, "a")),
            Math.Sign("data".CompareTo("app")),
            Math.Sign("db1".CompareTo((object)"db2")),
            Math.Sign("a".CompareTo(null)),
            Math.Sign(Comparer<string>.Default.Compare("10.0.0.0/24", "10.0.1.0/24"))
        );

    public static object AsComparison()
    {
        var list = new List<Subnet>(Subnets);
        list.Sort((a, b) => a.Key.CompareTo(b.Key));
        var others = new List<Subnet>(Subnets);
        others.Sort((a, b) => string.Compare(b.Key, a.Key));
        return (list.Select(s => s.Key).ToList(), others.Select(s => s.Key).ToList());
    }

    public static object Queue()
    {
        var queue = new PriorityQueue<int, string>();
        queue.Enqueue(1, "b");
        queue.Enqueue(2, "a");
        return queue.Dequeue();
    }

    public static object Casing() => ("private-ß".ToLower(), "VPC-Web".ToLower(), "vpc-ß".ToUpper(), char.ToLower('i'), char.ToUpper('I'));
}
