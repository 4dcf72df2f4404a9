using System.Collections.Frozen;
using System.Collections.Immutable;

public static class FewCollectionsSnippets
{
    private static readonly FrozenDictionary<string, int> Sizes = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }.ToFrozenDictionary();

    public static object Frozen_dictionaries()
    {
        var pairs = new[] { KeyValuePair.Create("x", 1), KeyValuePair.Create("x", 2) }.ToFrozenDictionary();
        var keyed = new[] { "aa", "b" }.ToFrozenDictionary(s => s.Length, s => s + "!");
        var ignoring = new[] { "A" }.ToFrozenDictionary(s => s, StringComparer.OrdinalIgnoreCase);
        return (
            Sizes["a"],
            Sizes.Count,
            Sizes.ContainsKey("c"),
            Sizes.TryGetValue("b", out var two),
            two,
            Sizes.GetValueOrDefault("z", 9),
            (pairs["x"], keyed[2], ignoring["a"])
        );
    }

    public static object Frozen_missing() => Sizes["q"];

    public static object Frozen_duplicate() => new[] { 1, 1 }.ToFrozenDictionary(n => n).Count;

    public static object Frozen_sets()
    {
        var set = new[] { 1, 2, 2 }.ToFrozenSet();
        return (set.Count, set.Contains(2), set.IsSubsetOf([1, 2, 3]), set.IsSupersetOf([1]), set.Overlaps([5]), set.SetEquals([2, 1]));
    }

    [Refused("IR9208", "Sizes")]
    public static object Frozen_order()
    {
        foreach (var pair in Sizes)
        {
            return pair.Key;
        }
        return "";
    }

    public static object Lazy_values()
    {
        var count = 0;
        var lazy = new Lazy<int>(() => ++count * 10);
        var before = lazy.IsValueCreated;
        return (before, lazy.Value, lazy.Value, lazy.IsValueCreated, count, new Lazy<string>("x").Value);
    }

    public static object Builders()
    {
        var array = ImmutableArray.CreateBuilder<int>();
        array.Add(3);
        array.AddRange(1, 2);
        array.AddRange(new List<int> { 5 });
        array[0] = 9;
        array.RemoveAt(3);
        var list = ImmutableList.CreateBuilder<string>();
        list.Add("a");
        list.Insert(0, "b");
        var made = list.ToImmutable();
        list.Clear();
        var more = made.ToBuilder();
        more.Add("c");
        return (array.ToImmutable(), array.Count, array[1], made, more.ToImmutable(), made.Count, array.Contains(9));
    }

    public static object Builder_out_of_range() => ImmutableArray.CreateBuilder<int>()[0];

    public static object Immutable_changes()
    {
        var array = ImmutableArray.Create(3, 1, 2, 1);
        var list = array.ToImmutableList();
        return (
            array.Sort(),
            array.Remove(1),
            array.RemoveAll(n => n == 1),
            array.InsertRange(1, new List<int> { 7, 8 }),
            array.IndexOf(2),
            array,
            (
                list.Reverse(),
                list.RemoveRange(1, 2),
                list.Sort((a, b) => b.CompareTo(a)),
                list.Find(n => n < 3),
                list.FindIndex(n => n == 9),
                list.Exists(n => n == 2),
                list.Clear().Count,
                list
            )
        );
    }
}
