public static class CSharp09Snippets
{
    private record Person(string Name, int Age)
    {
        public string? Nick { get; init; }
    }

    private sealed record Pupil(string Name, int Age, int Grade) : Person(Name, Age);

    private abstract class Animal
    {
        public abstract object Sound();
    }

    private sealed class Cat : Animal
    {
        public override string Sound() => "meow";
    }

    private sealed class Range
    {
        public int From;
        public int To;
    }

    private static IEnumerator<int> GetEnumerator(this Range range)
    {
        for (var i = range.From; i < range.To; i++)
        {
            yield return i;
        }
    }

    public static object Records()
    {
        var a = new Person("a", 1) { Nick = "n" };
        Person b = new Pupil("a", 1, 2);
        var (name, age) = a;
        return (a, a == new Person("a", 1) { Nick = "n" }, a == b, b.ToString(), name, age);
    }

    public static object With_expressions()
    {
        Person a = new Pupil("a", 1, 2);
        var b = a with { Age = 5 };
        return (a.Age, b);
    }

    public static object Init_only_properties() => new Person("a", 1) { Nick = "x" }.Nick;

    public static object Relational_and_logical_patterns() => new[] { 1, 5, 10 }.Select(n => n is > 1 and < 10 or 10 and not 3).ToList();

    public static object Type_patterns() =>
        ((object)"x") switch
        {
            int => 1,
            string => 2,
            _ => 3,
        };

    public static object Target_typed_new()
    {
        List<int> list = new() { 1 };
        return list;
    }

    public static object Target_typed_conditional()
    {
        int? n = "a".Length > 5 ? 1 : null;
        return n ?? -1;
    }

    public static object Covariant_returns() => new Cat().Sound().Length + ((Animal)new Cat()).Sound().ToString();

    [Refused("IR9101", "new Range { From = 1, To = 4 }")]
    public static object Extension_GetEnumerator()
    {
        var sum = 0;
        foreach (var n in new Range { From = 1, To = 4 })
        {
            sum += n;
        }
        return sum;
    }

    public static object Static_anonymous_functions() => new[] { 1, 2 }.Select(static n => n * 2).ToList();

    public static object Discards_in_lambdas()
    {
        Func<int, int, int> zero = (_, _) => 0;
        return zero(1, 2);
    }

    public static object Attributes_on_local_functions()
    {
        return F();

        [Obsolete]
        static int F() => 1;
    }

    [Refused("IR9101", "(nint)five")]
    public static object Native_sized_integers()
    {
        var five = 5;
        var n = (nint)five;
        return (int)(n + 1);
    }

    [Refused("IR9101", "&Twice")]
    public static object Function_pointers()
    {
        unsafe
        {
            delegate* <int, int> twice = &Twice;
            return twice(2);
        }
    }

    private static int Twice(int n) => n * 2;
}
