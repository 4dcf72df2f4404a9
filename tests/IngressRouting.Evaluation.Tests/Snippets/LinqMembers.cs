public static class LinqMembersSnippets
{
    private static readonly (string Name, int Age)[] People = [("Ann", 30), ("bob", 25), ("Cid", 30), ("BOB", 20)];

    private static readonly StringComparer IgnoringCase = StringComparer.OrdinalIgnoreCase;

    public static object Lookups()
    {
        var byAge = People.ToLookup(p => p.Age, p => p.Name);
        var byName = People.ToLookup(p => p.Name, IgnoringCase);
        ILookup<string?, int> withNull = new[] { ("a", 1), (null, 2), ("a", 3) }.ToLookup(p => p.Item1, p => p.Item2);
        return (
            byAge.Count,
            byAge[30],
            byAge[99].Count(),
            byAge.Contains(25),
            byAge.Contains(26),
            byAge.Select(g => g.Key + ":" + string.Join("+", g)).ToList(),
            (byName["ANN"].Single().Age, byName["Bob"].Select(p => p.Age), withNull[null], withNull["a"], withNull.Contains(null))
        );
    }

    public static object Lookups_are_made_at_once()
    {
        var log = new List<int>();
        var lookup = new[] { 1, 2 }.ToLookup(n =>
        {
            log.Add(n);
            return n % 2;
        });
        var before = log.Count;
        return (before, lookup[0], log.Count);
    }

    public static object Groups_with_comparers_and_results() =>
        (
            People.GroupBy(p => p.Name, IgnoringCase).Select(g => g.Key + g.Count()),
            People.GroupBy(p => p.Name, p => p.Age, IgnoringCase).Select(g => g.Sum()),
            People.GroupBy(p => p.Age, (age, group) => age + group.Count()).ToList(),
            People.GroupBy(p => p.Name, (name, group) => name + group.Count(), IgnoringCase).ToList(),
            People.GroupBy(p => p.Age, p => p.Name, (age, names) => age + string.Concat(names)).ToList(),
            People.GroupBy(p => p.Name, p => p.Age, (name, ages) => name + ages.Max(), IgnoringCase).ToList()
        );

    public static object Averages() =>
        (
            new[] { 1, 2, 4 }.Average(),
            new[] { 1L, 2L }.Average(),
            new[] { 1.5f, 2.5f, 0.1f }.Average(),
            new[] { 0.1, 0.2, 0.4 }.Average(),
            new[] { 1m, 2m, 4m }.Average(),
            People.Average(p => p.Age),
            (
                new int?[] { 1, null, 4 }.Average(),
                new long?[] { null }.Average(),
                new float?[] { 2, null }.Average(),
                new double?[] { 3 }.Average(),
                new decimal?[] { 1, 2, null }.Average(),
                People.Average(p => (decimal)p.Age),
                People.Average(p => p.Age > 25 ? (double?)p.Age : null)
            )
        );

    public static object Average_of_nothing() => new int[0].Average();

    public static object Average_overflow() => new[] { long.MaxValue, 1L }.Average();

    public static object Single_sums() =>
        (
            new[] { 0.1f, 0.2f, 16777216f, 1f }.Sum(),
            new float?[] { 1.5f, null }.Sum(),
            People.Sum(p => (float)p.Age),
            new[] { 1f, 2f }.Max()
        );

    public static object Extremes_with_comparers() =>
        (
            new[] { "b", "C", "a" }.Max(StringComparer.Ordinal),
            new[] { "b", "C", null, "a" }.Min(IgnoringCase),
            People.MinBy(p => p.Name, StringComparer.Ordinal).Name,
            People.MaxBy(p => p.Name, IgnoringCase).Name,
            new[] { 3, 1, 2 }.Max(
                Comparer<int>.Create(
                    (a, b) =>
                        b < a ? int.MinValue
                        : b > a ? 1
                        : 0
                )
            ),
            new[] { (null, 1), ("a", 2), ("b", 3), ((string?)null, 4) }.MinBy(p => p.Item1, StringComparer.Ordinal).Item2,
            new[] { ((string?)null, 1), (null, 2) }.MaxBy(p => p.Item1, StringComparer.Ordinal).Item2
        );

    public static object Descending_by_extreme_comparisons() =>
        new[] { 1, 3, 2 }
            .OrderByDescending(
                n => n,
                Comparer<int>.Create(
                    (a, b) =>
                        a < b ? int.MinValue
                        : a > b ? 1
                        : 0
                )
            )
            .ToList();

    public static object Extreme_of_nothing() => new int[0].MinBy(n => n, Comparer<int>.Default);

    public static object Sets_by_key() =>
        (
            People.DistinctBy(p => p.Name, IgnoringCase).Select(p => p.Name),
            new[] { "a", "B" }.Union(new[] { "A", "c" }, IgnoringCase),
            new[] { 1, 12 }.UnionBy(new[] { 2, 13, 3 }, n => n % 10),
            new[] { "a", "B", "b" }.UnionBy(new[] { "A", "c" }, s => s, IgnoringCase),
            new[] { "a", "b", "b" }.Except(new[] { "A" }, IgnoringCase),
            People.ExceptBy(new[] { 30 }, p => p.Age).Select(p => p.Name),
            (
                People.ExceptBy(new[] { "ANN" }, p => p.Name, IgnoringCase).Select(p => p.Name),
                new[] { "a", "b" }.Intersect(new[] { "B" }, IgnoringCase),
                People.IntersectBy(new[] { 20, 30 }, p => p.Age).Select(p => p.Name),
                People.IntersectBy(new[] { "bob" }, p => p.Name, IgnoringCase).Select(p => p.Name)
            )
        );

    public static object Counting_by_key() =>
        (
            People.CountBy(p => p.Age),
            People.CountBy(p => p.Name, IgnoringCase).ToList(),
            People.AggregateBy(p => p.Age, "", (text, p) => text + p.Name).ToList(),
            People.AggregateBy(p => p.Age, age => age * 1000, (sum, p) => sum + p.Name.Length).ToList(),
            new[] { 1, 5 }.LongCount(n => n > 2)
        );

    public static object Counting_by_null() => new[] { "a", null }.CountBy(s => s!).ToList();

    public static object Ends() =>
        (
            new[] { 1, 2, 3, 4 }.TakeLast(2),
            new[] { 1, 2, 3, 4 }.SkipLast(3),
            new[] { 1, 2 }.TakeLast(5),
            new[] { 1, 2 }.SkipLast(-1),
            new[] { 1, 2 }.TakeLast(0),
            Enumerable.Range(0, 9).Where(n => n % 2 == 0).TakeLast(2),
            Enumerable.Range(0, 5).Where(n => n > 0).SkipLast(2)
        );

    public static object Ranges_of_sequences()
    {
        var numbers = Enumerable.Range(0, 6);
        return (
            numbers.Take(1..3),
            numbers.Take(4..),
            numbers.Take(..^4),
            numbers.Take(^2..),
            numbers.Take(^4..^2),
            numbers.Take(^9..2),
            (numbers.Take(2..^1), numbers.Take(3..2), numbers.Take(5..99), numbers.Take(^0..), numbers.Take(^1..^3), numbers.Take(7..))
        );
    }

    public static object Positions_from_the_end() =>
        (
            new[] { 1, 2, 3 }.ElementAt(^1),
            Enumerable.Range(5, 3).ElementAt(^3),
            new[] { 1, 2 }.ElementAtOrDefault(^3),
            new[] { 1, 2 }.ElementAtOrDefault(-1),
            new[] { 1, 2 }.ElementAtOrDefault(^0),
            new[] { 1, 2 }.ElementAt(new Index(1))
        );

    public static object Position_out_of_range() => new[] { 1 }.ElementAt(^0);

    public static object Streaming_from_both_ends()
    {
        var log = "";
        foreach (var n in Numbers().Take(1..^1))
        {
            log += "<" + n + ">";
        }
        return log;

        IEnumerable<int> Numbers()
        {
            for (var i = 0; i < 5; i++)
            {
                log += i;
                yield return i;
            }
        }
    }

    public static object While_with_index() =>
        (
            new[] { 5, 1, 9, 9 }.TakeWhile((n, i) => n > i).ToList(),
            new[] { 5, 1, 0, 9 }.SkipWhile((n, i) => n >= i).ToList(),
            new[] { "ab", "c" }.SelectMany((s, i) => s.Select(c => c + i.ToString())).ToList(),
            new[] { "ab", "c" }.SelectMany((s, i) => Enumerable.Repeat(i, s.Length), (s, n) => s + n).ToList()
        );

    public static object Zip_of_three() => new[] { 1, 2, 3 }.Zip(new[] { "a", "b" }, new[] { true, false, true }).ToList();

    public static object Defaults() =>
        (
            new int[0].DefaultIfEmpty(),
            new[] { 1 }.DefaultIfEmpty(),
            new string[0]
                .DefaultIfEmpty()
                .Single()
                is null,
            new int[0].FirstOrDefault(7),
            new[] { 1 }.FirstOrDefault(n => n > 1, 8),
            new int[0].LastOrDefault(9),
            (new[] { 1 }.LastOrDefault(n => n > 1, 10), new int[0].SingleOrDefault(11), new[] { 1, 2 }.SingleOrDefault(n => n > 2, 12))
        );

    public static object Joins() =>
        (
            People.LeftJoin(new[] { (Age: 30, T: "thirty"), (Age: 30, T: "XXX") }, p => p.Age, a => a.Age, (p, a) => p.Name + a.T).ToList(),
            People.RightJoin(new[] { 25, 26 }, p => p.Age, a => a, (p, a) => p.Name + a).ToList(),
            People.Join(new[] { "ANN", "bOb" }, p => p.Name, n => n, (p, n) => p.Name + n, IgnoringCase).ToList(),
            People.GroupJoin(new[] { "ANN" }, p => p.Name, n => n, (p, ns) => p.Name + ns.Count(), IgnoringCase).ToList(),
            People.LeftJoin(new[] { "BoB" }, p => p.Name, n => n, (p, n) => p.Name + (n ?? "-"), IgnoringCase).ToList(),
            new[] { "a", null }.Join(new[] { null, "a" }, s => s, s => s, (a, b) => a + b).ToList()
        );

    public static object Order_of_joining()
    {
        var log = "";
        var joined = Walk("o", 2).Join(Walk("i", 2), n => n, n => n, (a, b) => a + b).ToList();
        var none = Walk("p", 0).Join(Walk("j", 2), n => n, n => n, (a, b) => a + b).ToList();
        var alone = Walk("q", 2).Join(Walk("k", 0), n => n, n => n, (a, b) => a + b).ToList();
        var grouped = Walk("r", 2).GroupJoin(Walk("l", 1), n => n, n => n, (a, b) => b.Count()).ToList();
        return (log, joined, none, alone, grouped);

        IEnumerable<int> Walk(string name, int count)
        {
            for (var i = 0; i < count; i++)
            {
                log += name + i;
                yield return i;
            }
        }
    }

    public static object Dictionaries_with_comparers() =>
        (
            new[] { "a" }.ToDictionary(s => s, IgnoringCase)["A"],
            new[] { "a" }.ToDictionary(s => s, s => s + s, IgnoringCase).ContainsKey("A"),
            new[] { ("a", 1), ("b", 2) }.ToDictionary(),
            new[] { ("a", 1) }.ToDictionary(IgnoringCase)["A"],
            new[] { KeyValuePair.Create("a", 1) }.ToDictionary(IgnoringCase)["A"]
        );

    public static object Duplicate_by_comparer() => new[] { "a", "A" }.ToDictionary(s => s, IgnoringCase);

    public static object Equal_sequences() => new[] { "a", "B" }.SequenceEqual(new List<string> { "A", "b" }, IgnoringCase);

    public static object Known_counts() =>
        (
            new List<int> { 1, 2 }.TryGetNonEnumeratedCount(out var two),
            two,
            new int[3].TryGetNonEnumeratedCount(out var three),
            three,
            "abc".TryGetNonEnumeratedCount(out var none),
            none
        );

    [Refused("IR9208", "new[] { 1 }.Select(n => n).TryGetNonEnumeratedCount(out var count)")]
    public static object Unknown_count() => new[] { 1 }.Select(n => n).TryGetNonEnumeratedCount(out var count) ? count : 0;
}
