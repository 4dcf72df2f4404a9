public static class SortedPartsSnippets
{
    public static object Keys_and_items()
    {
        var (keys, items) = (new[] { 3, 1, 2 }, new[] { "c", "a", "b", "rest" });
        Array.Sort(keys, items);
        var (others, texts) = (new[] { 3, 1, 2 }, new[] { "c", "a", "b" });
        Array.Sort(others, texts, Comparer<int>.Create((a, b) => b - a));
        return (keys, items, others, texts);
    }

    public static object Spans()
    {
        var items = new[] { 5, 4, 3, 2, 1 };
        items.AsSpan(1, 3).Sort();
        var others = new[] { 1, 2, 3 };
        others.AsSpan().Sort((a, b) => b - a);
        return (items, others);
    }

    public static object Split_and_trimmed() =>
        (
            "a | b|  c | d".Split('|', 2, StringSplitOptions.TrimEntries),
            " a ".Split('|', 1, StringSplitOptions.TrimEntries),
            "a||b ".Split('|', 3, StringSplitOptions.TrimEntries)
        );

    public static object Blank_network() =>
        (
            default(System.Net.IPNetwork).ToString(),
            default(System.Net.IPNetwork).PrefixLength,
            default(System.Net.IPNetwork).BaseAddress.ToString()
        );

    public static object? Fewer_items()
    {
        Array.Sort(new[] { 1, 2 }, new[] { 1 });
        return null;
    }

    [Refused("IR9208", "Array.Sort(new[] { 1, 1 }, new[] { 2, 3 })")]
    public static object? Equal_keys()
    {
        Array.Sort(new[] { 1, 1 }, new[] { 2, 3 });
        return null;
    }
}
