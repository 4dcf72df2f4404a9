public static class LookupsSnippets
{
    private static readonly (string Name, int Size)[] Items = [("a", 1), ("b", 2), ("a", 3), ("C", 2)];

    public static object By_key()
    {
        var lookup = Items.ToLookup(item => item.Name);
        return (lookup.Count, lookup["a"].Count(), lookup["z"].Any(), lookup.Contains("b"), lookup.Contains("z"), lookup);
    }

    public static object With_elements()
    {
        var lookup = Items.ToLookup(item => item.Name, item => item.Size);
        return (lookup["a"], lookup.SelectMany(group => group), lookup.Select(group => group.Key + group.Sum()));
    }

    public static object With_comparers()
    {
        var keyed = Items.ToLookup(item => item.Name, StringComparer.OrdinalIgnoreCase);
        var sized = Items.ToLookup(item => item.Name, item => item.Size, StringComparer.OrdinalIgnoreCase);
        return (keyed["c"].First().Size, sized["A"].Sum(), sized.Count);
    }

    public static object In_loops()
    {
        ILookup<int, string> lookup = Items.ToLookup(item => item.Size, item => item.Name);
        var text = "";
        foreach (var group in lookup)
        {
            text += group.Key + ":" + string.Join(",", lookup[group.Key]) + ";";
        }
        return text;
    }

    public static object Averages() =>
        (
            new[] { 1, 2 }.Average(),
            new[] { 1L, 2 }.Average(),
            new[] { 1f, 2 }.Average(),
            new[] { 1m, 2 }.Average(),
            new int?[] { 1, null }.Average(),
            new decimal?[] { null }.Average(),
            (Items.Average(item => item.Size), Items.Average(item => (decimal)item.Size), Items.Average(item => (double?)item.Size))
        );

    public static object Average_of_nothing() => new int[0].Average();

    public static object Counting_in_steps() =>
        (
            Enumerable.Sequence(1, 10, 3).ToList(),
            Enumerable.Sequence(5L, 1, -2),
            Enumerable.Sequence(3, 3, 0),
            Enumerable.Sequence(int.MaxValue - 1, int.MaxValue, 5),
            Enumerable.InfiniteSequence(1, 2).Take(3),
            Enumerable.InfiniteSequence(int.MaxValue, 1).Take(2)
        );

    public static object Counting_the_wrong_way() => Enumerable.Sequence(3, 1, 1);

    public static object Counting_without_steps() => Enumerable.Sequence(1, 3, 0);

    [Refused("IR9102", "Enumerable.Sequence(0.5, 1, 0.1)")]
    public static object Counting_in_fractions() => Enumerable.Sequence(0.5, 1, 0.1).Count();

    [Refused("IR9001", "Enumerable.InfiniteSequence(1, 1).Last()")]
    public static object Counting_without_end() => Enumerable.InfiniteSequence(1, 1).Last();
}
