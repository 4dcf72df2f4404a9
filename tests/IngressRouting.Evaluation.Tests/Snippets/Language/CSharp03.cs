public static partial class CSharp03Snippets
{
    private class Person
    {
        public string Name { get; set; } = "";
        public int Age { get; private set; }
        public List<string> Tags { get; } = new List<string>();
        public Person? Friend { get; set; }
    }

    public static object Automatic_properties()
    {
        var person = new Person();
        person.Name = "a";
        return person.Name + person.Age;
    }

    public static object Implicitly_typed_locals_and_arrays()
    {
        var numbers = new[] { 1, 2L };
        return numbers;
    }

    public static object Object_initializers()
    {
        var person = new Person
        {
            Name = "a",
            Tags = { "x", "y" },
            Friend = new Person { Name = "b" },
        };
        return person.Friend.Name + person.Tags.Count;
    }

    public static object Collection_initializers() => new Dictionary<string, int> { { "a", 1 }, { "b", 2 } };

    public static object Anonymous_types()
    {
        var a = new { Name = "x", Size = 3 };
        return new object[] { a, a.Equals(new { Name = "x", Size = 3 }), a.ToString()! };
    }

    public static object Extension_methods() => "a".Twice();

    public static object Lambda_expressions()
    {
        var factor = 3;
        Func<int, int> times = n => n * factor;
        factor = 4;
        return times(2);
    }

    public static object Query_expressions() =>
        (
            from n in new[] { 3, 1, 2 }
            from m in new[] { 1, 2 }
            let sum = n + m
            where sum > 2
            orderby n, m descending
            group sum by n into g
            join k in new[] { 1, 2 } on g.Key equals k
            select new
            {
                g.Key,
                Sums = g.ToList(),
                k,
            }
        ).ToList();

    public static object Query_continuations_and_group_joins() =>
        (from n in new[] { 1, 2, 3 } join m in new[] { 2, 3, 3 } on n equals m into same select n + ":" + same.Count()).ToList();

    [Refused("IR9101", "() => 5")]
    public static object Expression_trees()
    {
        System.Linq.Expressions.Expression<Func<int>> five = () => 5;
        return five;
    }

    public static object Partial_methods()
    {
        var log = new List<int>();
        Written(log);
        Missing(log);
        return log;
    }

    static partial void Written(List<int> log);

    static partial void Missing(List<int> log);

    static partial void Written(List<int> log) => log.Add(1);
}

internal static class CSharp03Extensions
{
    public static string Twice(this string text) => text + text;
}
