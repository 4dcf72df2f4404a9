using System.Collections.Immutable;
using System.Collections.ObjectModel;

public static class DictionaryExtensionsSnippets
{
    private static readonly Dictionary<string, int> Hashed = new(StringComparer.OrdinalIgnoreCase) { ["a"] = 1, ["b"] = 2 };
    private static readonly SortedDictionary<string, int> Sorted = new(StringComparer.Ordinal) { ["a"] = 1, ["b"] = 2 };
    private static readonly SortedList<int, string> Listed = new() { [1] = "one", [2] = "two" };

    public static object Values_or_defaults()
    {
        IReadOnlyDictionary<string, int> both = Sorted;
        return (
                Hashed.GetValueOrDefault("A"),
                Hashed.GetValueOrDefault("c"),
                Hashed.GetValueOrDefault("c", 7),
                Sorted.GetValueOrDefault("b"),
                Sorted.GetValueOrDefault("B"),
                Sorted.GetValueOrDefault("B", 8),
                Listed.GetValueOrDefault(2)
            )
            + ""
            + (Listed.GetValueOrDefault(3) is null)
            + Listed.GetValueOrDefault(3, "many")
            + both.GetValueOrDefault("a", 5);
    }

    public static object Counted()
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in "to be or not to be".Split(' '))
        {
            counts[word] = counts.GetValueOrDefault(word) + 1;
        }
        return counts.Select(pair => pair.Key + pair.Value).ToArray();
    }

    public static object Additions_and_removals()
    {
        IDictionary<string, int> hashed = new Dictionary<string, int> { ["x"] = 1 },
            sorted = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["x"] = 1 };
        var list = new SortedList<int, string>();
        return (
                hashed.TryAdd("x", 2),
                hashed.TryAdd("y", 3),
                sorted.TryAdd("x", 2),
                sorted.TryAdd("w", 3),
                list.TryAdd(1, "a"),
                list.TryAdd(1, "b"),
                hashed.Remove("y", out var removed),
                removed
            )
            + ""
            + sorted.Remove("w", out var first)
            + first
            + sorted.Remove("w", out var none)
            + none
            + string.Join(",", sorted.Keys)
            + list.Remove(1, out var text)
            + text
            + list.Count;
    }

    public static object Null_keys()
    {
        var seen = new List<string>();
        foreach (
            var action in new Action[]
            {
                () => Hashed.GetValueOrDefault(null!),
                () => Sorted.GetValueOrDefault(null!, 3),
                () => new SortedDictionary<string, int>().TryAdd(null!, 3),
                () => CollectionExtensions.GetValueOrDefault<string, int>(null!, "a"),
                () => ((IDictionary<string, int>)null!).Remove("a", out _),
            }
        )
        {
            try
            {
                action();
                seen.Add("nothing");
            }
            catch (ArgumentNullException)
            {
                seen.Add("null");
            }
        }
        return seen;
    }

    public static object Read_only_lists()
    {
        IList<int> list = new List<int> { 1, 2 };
        var view = list.AsReadOnly();
        list.Add(3);
        return (view.Count, view[2], view is ReadOnlyCollection<int>);
    }

    public static object Immutable_ones() =>
        (
            ImmutableDictionary<string, int>.Empty.Add("a", 1).GetValueOrDefault("a"),
            ImmutableSortedDictionary<string, int>.Empty.WithComparers(StringComparer.Ordinal).GetValueOrDefault("a", 3)
        );
}
