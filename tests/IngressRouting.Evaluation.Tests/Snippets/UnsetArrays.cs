using System.Collections.Immutable;

public static class UnsetArraysSnippets
{
    private sealed class Report<T>
    {
        private readonly ImmutableArray<(T Item, string? Format)> columns;

        public Report() { }

        private Report(ImmutableArray<(T, string?)> columns) => this.columns = columns;

        public static Report<T> Empty { get; } = new([]);

        public bool IsUnset => columns.IsDefault;

        public Report<T> Add(T item) => new(columns.Add((item, null)));

        public string Render() => string.Join("|", columns.Select(column => column.Item));
    }

    private sealed record Route(string Name, ImmutableArray<string> Tags);

    private struct Values
    {
        public ImmutableArray<int> Array;
        public Guid Id;
        public DateOnly Day;
        public TimeSpan Time;
        public KeyValuePair<string, int> Pair;
        public int? Nothing;
        public Index Index;
        public Range Range;
        public System.Numerics.BigInteger Big;
        public (int, string?) Tuple;
        public decimal Number;
        public Int128 Wide;
    }

    public static object Fields() => (new Report<int>().IsUnset, Report<int>.Empty.IsUnset, Report<int>.Empty.Add(1).Add(2).Render());

    public static object Tests()
    {
        ImmutableArray<int> unset = default;
        var empty = ImmutableArray<int>.Empty;
        return (
                unset.IsDefault,
                unset.IsDefaultOrEmpty,
                empty.IsDefault,
                empty.IsDefaultOrEmpty,
                unset == default,
                unset != empty,
                unset.Equals(default),
                unset.Equals((object)empty)
            )
            + ""
            + (new ImmutableArray<string>().IsDefault, (new ImmutableArray<int>[2])[1].IsDefault, unset is { IsDefault: true });
    }

    public static object In_records()
    {
        var route = new Route("a", default);
        return (
            route == new Route("a", default),
            route == new Route("a", ["x"]),
            route with { Tags = ["y"] } is { Tags.Length: 1 },
            new HashSet<Route> { route, new("a", default) }.Count
        );
    }

    public static object Uses_throw()
    {
        var seen = new List<string>();
        ImmutableArray<int> unset = default;
        foreach (
            var use in new Action[]
            {
                () => _ = unset.Length,
                () => _ = unset.IsEmpty,
                () => _ = unset[0],
                () => unset.Add(1),
                () => unset.AddRange(new List<int> { 1 }),
                () => unset.Contains(1),
                () => unset.IndexOf(1),
                () => unset.Insert(0, 1),
                () => unset.Remove(1),
                () => unset.RemoveAt(0),
                () => unset.SetItem(0, 1),
                () => unset.Sort(),
                () => unset.ToBuilder(),
                () => unset.Select(item => item).ToList(),
                () => unset.Where(item => item > 0).ToList(),
                () => unset.Any(),
                () => unset.First(),
                () => unset.ToArray(),
                () => unset.Slice(0, 0),
            }
        )
        {
            try
            {
                use();
                seen.Add("nothing");
            }
            catch (Exception exception)
            {
                seen.Add(exception.GetType().Name);
            }
        }
        return seen;
    }

    public static object Queries_of_set_ones()
    {
        ImmutableArray<string> names = ["b", "a", "c"];
        return (
                string.Concat(names.Select(name => name + "!")),
                names.Where(name => name != "b").First(),
                names.Any(),
                names.Any(name => name == "a"),
                names.All(name => name.Length == 1),
                names.Last(),
                names.FirstOrDefault(name => name == "x") is null
            )
            + ""
            + names.Single(name => name == "c")
            + names.ElementAt(1)
            + ImmutableArray<int>.Empty.FirstOrDefault()
            + names.ToArray().Length;
    }

    public static object Other_defaults()
    {
        var values = default(Values);
        return (
                values.Array.IsDefault,
                values.Id,
                values.Day.Year,
                values.Time.Ticks,
                values.Pair.Key is null,
                values.Pair.Value,
                values.Nothing is null
            )
            + ""
            + (
                values.Index.Value,
                values.Index.IsFromEnd,
                values.Range.Start.Value,
                values.Range.End.Value,
                values.Big.IsZero,
                values.Tuple,
                values.Number
            )
            + (values.Wide == 0)
            + Equals((^1, 2), (^1, 2));
    }

    [Refused("IR9101", "unset")]
    public static object Loops()
    {
        ImmutableArray<int> unset = default;
        foreach (var item in unset)
        {
            return item;
        }
        return 0;
    }
}
