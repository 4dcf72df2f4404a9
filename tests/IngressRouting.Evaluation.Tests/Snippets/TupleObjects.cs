public static class TupleObjectsSnippets
{
    public static object Making()
    {
        var pair = Tuple.Create("a", 1);
        var triple = new Tuple<int, string, bool>(1, "b", true);
        var seven = Tuple.Create(1, 2, 3, 4, 5, 6, 7);
        return (pair, pair.Item1 + pair.Item2, triple.Item3, seven.Item7, Tuple.Create(5).Item1, pair.ToString(), $"{triple}");
    }

    public static object Equality()
    {
        var (a, b, other) = (Tuple.Create("a", 1), Tuple.Create("a", 1), Tuple.Create("a", 1L));
        object same = a;
        return (
            a == b,
            a.Equals(b),
            a.Equals(other),
            a.Equals(null),
            ReferenceEquals(a, same),
            Equals(a, b),
            (
                new HashSet<Tuple<string, int>> { a, b }.Count,
                new Dictionary<Tuple<string, int>, int> { [a] = 5 }[b],
                new[] { a }.Contains(b)
            )
        );
    }

    public static object Deconstruction()
    {
        var (name, size) = Tuple.Create("a", 1);
        var text = "";
        foreach (var (key, value) in new[] { Tuple.Create(1, "x"), Tuple.Create(2, "y") })
        {
            text += key + value;
        }
        var changed = Tuple.Create(1, 2).ToValueTuple();
        changed.Item1 = 5;
        return (name, size, text, changed, (1, "b").ToTuple());
    }

    public static object Order() =>
        new[] { Tuple.Create(2, 1), Tuple.Create(1, 5), Tuple.Create(1, 3) }
            .OrderBy(pair => pair)
            .Select(pair => pair.Item1 * 10 + pair.Item2);

    public static object Types()
    {
        object boxed = Tuple.Create(1, "a");
        return (boxed is Tuple<int, string>, boxed is Tuple<int, int>, boxed is Tuple<int, string> { Item1: 1 } tuple ? tuple.Item2 : "");
    }

    public static object Null()
    {
        Tuple<int, int>? none = null;
        return none!.Item1;
    }

    public static object Deconstruction_of_null()
    {
        Tuple<int, int>? none = null;
        var (a, b) = none!;
        return a + b;
    }

    public static object Pairs()
    {
        var pair = new KeyValuePair<string, int>("k", 2);
        var (key, value) = pair;
        pair.Deconstruct(out var first, out var second);
        return (
            pair.ToString(),
            key + value,
            first + second,
            $"{KeyValuePair.Create(1, (string?)null)}",
            default(KeyValuePair<string, int>).ToString()
        );
    }

    public static object Wide_value_tuples()
    {
        var (six, seven) = ((1, 2, 3, 4, 5, "six"), (1, 2, 3, 4, 5, 6, 'c'));
        return (
            six.ToString(),
            seven.ToString(),
            six.Equals((1, 2, 3, 4, 5, "six")),
            seven.CompareTo((1, 2, 3, 4, 5, 7, 'a')),
            six.Item6 + seven.Item7
        );
    }
}
