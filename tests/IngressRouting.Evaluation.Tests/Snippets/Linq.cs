public static class LinqSnippets
{
    private static readonly (string Name, int Age)[] People = [("Ann", 30), ("Bob", 25), ("Cid", 30), ("Dan", 20)];

    public static object Keys_are_made_one_criterion_after_the_other()
    {
        var log = new List<string>();
        var sorted = new[] { 2, 1 }.OrderBy(x => Noted(log, "a", x)).ThenBy(x => Noted(log, "b", x)).ToList();
        return string.Join(",", log) + sorted[0];
    }

    private static int Noted(List<string> log, string key, int x)
    {
        log.Add(key + x);
        return x;
    }

    public static object Select() =>
        (People.Select(p => p.Name), People.Select((p, i) => p.Name + i), People.Where(p => p.Age > 22).Select(p => p.Age).ToList());

    public static object SelectMany() =>
        (new[] { "ab", "c" }.SelectMany(s => s), new[] { 1, 2 }.SelectMany(a => new[] { 10, 20 }, (a, b) => a + b).ToArray());

    public static object Zip() => (new[] { 1, 2, 3 }.Zip(new[] { "a", "b" }), new[] { 1, 2 }.Zip(new[] { 3, 4 }, (a, b) => a * b).ToList());

    public static object Ranges() => (Enumerable.Range(3, 4), Enumerable.Repeat("x", 2).ToArray(), Enumerable.Empty<int>().ToList());

    public static object Elements() =>
        (
            People.First().Name,
            People.Last().Name,
            People.First(p => p.Age == 25).Name,
            People.FirstOrDefault(p => p.Age == 99),
            People.Single(p => p.Age == 20).Name,
            new[] { 1 }.SingleOrDefault(),
            new[] { 5, 6 }.ElementAt(1),
            new int[0].LastOrDefault()
        );

    public static object Questions() =>
        (
            People.Any(),
            People.Any(p => p.Age > 40),
            People.All(p => p.Age > 10),
            People.Count(),
            People.Count(p => p.Age == 30),
            People.Select(p => p.Age).Contains(25)
        );

    public static object Folding() =>
        (
            People.Sum(p => p.Age),
            new[] { 1, 2, 3 }.Sum(),
            People.Min(p => p.Age),
            People.Max(p => p.Age),
            new[] { 1, 2, 3 }.Aggregate((a, b) => a * 10 + b),
            new[] { "x", "y" }.Aggregate("", (a, b) => a + b),
            new[] { 2.5, 1.5 }.Max(),
            People.MinBy(p => p.Age).Name
        );

    public static object Ordering() =>
        (
            People.OrderBy(p => p.Age).Select(p => p.Name),
            People.OrderByDescending(p => p.Age).ThenBy(p => p.Name, StringComparer.Ordinal).Select(p => p.Name).ToList(),
            new[] { 3, 1, 2 }.Order().ToArray(),
            People.OrderBy(p => p.Name, StringComparer.Ordinal).Last().Name,
            People.OrderBy(p => p.Age).ThenByDescending(p => p.Name, StringComparer.Ordinal).First().Name
        );

    public static object Slices() =>
        (
            new[] { 1, 2, 3, 4 }.Skip(1).Take(2),
            new[] { 1, 2, 3 }.Reverse().ToArray(),
            new[] { 1, 5, 2 }.TakeWhile(x => x < 4).ToList(),
            new[] { 1, 5, 2 }.SkipWhile(x => x < 4),
            new[] { 1 }.Concat(new[] { 2 }).Append(3).Prepend(0),
            new[] { 1, 2, 3 }.Chunk(2).ToList()
        );

    public static object Sets() =>
        (
            new[] { 1, 2, 1 }.Distinct(),
            new[] { 1, 2 }.Union(new[] { 2, 3 }),
            new[] { 1, 2 }.Except(new[] { 2 }),
            new[] { 1, 2 }.Intersect(new[] { 2 }).ToList()
        );

    public static object Grouping() =>
        (
            People.GroupBy(p => p.Age).Select(g => g.Key + ":" + string.Join("", g.Select(p => p.Name))).ToList(),
            People.GroupBy(p => p.Age, p => p.Name).Select(g => g.Count())
        );

    public static object Conversions() =>
        (
            People.ToDictionary(p => p.Name, p => p.Age),
            People.Select(p => p.Age).ToHashSet(),
            new object[] { 1, "a", 2 }
                .OfType<int>()
                .ToList(),
            new object[] { 1, 2 }
                .Cast<int>()
                .Sum(),
            People.Index().Select(x => x.Index + x.Item.Name)
        );

    public static object Query() => (from p in People where p.Age > 20 orderby p.Age descending, p.Age select p.Name).ToList();

    public static object QueryLet() =>
        (from a in Enumerable.Range(1, 3) from b in Enumerable.Range(1, 2) let c = a * b where c != 2 select (a, b, c)).ToArray();

    public static object QueryGroup() =>
        (from p in People group p.Name by p.Age into g orderby g.Key select g.Key + string.Concat(g)).ToList();

    public static object QueryJoin() =>
        (
            from p in People
            join a in new[] { (Age: 30, T: "thirty"), (Age: 20, T: "twenty") } on p.Age equals a.Age
            select p.Name + a.T
        ).ToList();

    public static object Laziness()
    {
        var log = "";
        var query = new[] { 1, 2, 3 }
            .Select(x =>
            {
                log += x;
                return x;
            })
            .Where(x => x > 1);
        var before = log;
        var first = query.First();
        var after = log;
        var all = query.ToList();
        return (before, first, after, all, log);
    }

    public static object ClosureInQuery()
    {
        var limit = 1;
        var query = new[] { 1, 2, 3 }.Where(x => x > limit);
        limit = 2;
        return query.ToList();
    }

    public static object EmptyFirst() => new int[0].First();

    public static object EmptyMax() => new int[0].Max();

    public static object SingleOfTwo() => new[] { 1, 2 }.Single();

    public static object StableOrder() => new[] { "bb", "a", "cc", "d", "ee" }.OrderBy(s => s.Length).ToList();

    public static object Nested() =>
        Enumerable.Range(0, 3).SelectMany(az => Enumerable.Range(0, 2).Select(tier => $"10.0.{(az * 16) + tier}.0/24")).ToList();

    public static object StructsInLinq()
    {
        var items = new List<Mutable> { new() { N = 1 } };
        var changed = items
            .Select(m =>
            {
                m.N = 5;
                return m;
            })
            .ToList();
        return (items[0].N, changed[0].N);
    }

    private struct Mutable
    {
        public int N;
    }
}
