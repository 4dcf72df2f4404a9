using System.Collections.Frozen;
using System.Collections.Immutable;

public static class UnorderedSnippets
{
    private static Dictionary<string, int> Pairs()
    {
        var pairs = new Dictionary<string, int>
        {
            ["a"] = 1,
            ["b"] = 2,
            ["c"] = 3,
        };
        pairs.Remove("a");
        pairs.Add("d", 4);
        return pairs;
    }

    private static readonly ImmutableHashSet<int> Numbers = [3, 1, 2];

    private static readonly FrozenSet<string> Names = new[] { "web", "app", "data" }.ToFrozenSet();

    public static object? Sums() =>
        (Pairs().Values.Sum(), Pairs().Sum(p => p.Value), Numbers.Sum(), Numbers.Sum(n => n * 2), Names.Sum(n => n.Length));

    public static object? Long_sums() => (Numbers.Select(n => (long)n).Sum(), Numbers.Sum(n => (int?)n));

    public static object? Extremes() =>
        (
            Pairs().Values.Min(),
            Pairs().Max(p => p.Value),
            Numbers.Min(),
            Numbers.Max(n => -n),
            Names.Min(n => n.Length),
            Pairs().Keys.Min(StringComparer.Ordinal),
            Pairs().Keys.Max()
        );

    public static object? Extremes_by() => (Pairs().MinBy(p => p.Value).Key, Pairs().MaxBy(p => p.Value).Key, Numbers.MinBy(n => -n));

    public static object? Counts() =>
        (Pairs().Count(), Pairs().Count(p => p.Value > 2), Numbers.Count(), Numbers.LongCount(n => n > 1), Names.Count(n => n.Length == 3));

    public static object? Tests() =>
        (
            Pairs().Any(),
            Pairs().Any(p => p.Value > 3),
            Numbers.All(n => n > 0),
            Names.Any(n => n == "x"),
            Numbers.Contains(2),
            Pairs().Keys.Contains("d"),
            Names.Contains("web")
        );

    public static object? Sets()
    {
        var keys = Pairs().Keys.ToHashSet();
        var numbers = Numbers.ToHashSet();
        return (keys.Count, keys.Contains("d"), keys.SetEquals(["b", "c", "d"]), numbers.Contains(1), numbers.Sum());
    }

    public static object? Dictionaries()
    {
        var copy = Pairs().ToDictionary(p => p.Key, p => p.Value * 2);
        var swapped = Pairs().ToDictionary(p => p.Value, p => p.Key);
        var lengths = Names.ToDictionary(n => n, n => n.Length);
        return (
            copy["d"],
            copy.Count,
            swapped[4],
            lengths["data"],
            copy.OrderBy(p => p.Key, StringComparer.Ordinal).ToList(),
            Pairs().ToDictionary()["b"]
        );
    }

    public static object? Sorted() =>
        (
            Pairs().OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value).ToList(),
            Pairs().Keys.Order(StringComparer.Ordinal).ToList(),
            Numbers.OrderDescending().ToList(),
            Names.OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).ToList(),
            (from n in Numbers where n > 1 orderby n select n).ToList(),
            Numbers.Order().First()
        );

    public static object? Filtered() =>
        (Pairs().Where(p => p.Value > 2).Sum(p => p.Value), Numbers.Where(n => n > 1).Select(n => n * n).Max());

    public static object? Averages() => (Numbers.Average(), Pairs().Average(p => p.Value));

    [Refused("IR9208", "Pairs().Keys.ToList()")]
    public static object? Listed() => Pairs().Keys.ToList();

    [Refused("IR9208", "Numbers.Sum(n => n / 3.0)")]
    public static object? Sum_of_fractions() => Numbers.Sum(n => n / 3.0);

    [Refused("IR9208", "Names.First()")]
    public static object? First() => Names.First();

    [Refused("IR9208", "Pairs().Keys.ToHashSet().First()")]
    public static object? Order_of_a_set_of_them() => Pairs().Keys.ToHashSet().First();

    [Refused("IR9208", "Names.ToDictionary(n => n).First()")]
    public static object? Order_of_a_dictionary_of_them() => Names.ToDictionary(n => n).First().Key;

    [Refused("IR9208", "Names.MinBy(n => n.Length == 4)")]
    public static object? One_of_several() => Names.MinBy(n => n.Length == 4);

    [Refused("IR9208", "big.Sum(p => p.Value)")]
    public static object? Sum_that_may_overflow()
    {
        var big = new Dictionary<int, int>
        {
            [1] = int.MaxValue,
            [2] = 1,
            [3] = -2,
        }.ToFrozenDictionary();
        return big.Sum(p => p.Value);
    }

    [Refused("IR9208", "Names.Max(n => log += n)")]
    public static object? Order_that_a_selector_shows()
    {
        var log = "";
        return Names.Max(n => log += n)!.Length + log;
    }

    [Refused("IR9208", "Names.ToHashSet(StringComparer.OrdinalIgnoreCase)")]
    public static object? Kept_of_two()
    {
        var names = new[] { "a", "A" }.ToFrozenSet();
        var Names = names;
        return Names.ToHashSet(StringComparer.OrdinalIgnoreCase).Count;
    }
}
