public static class CallsSnippets
{
    private static int Add(int a, int b = 10, params int[] rest) => a + b + rest.Sum();

    public static object Optional() => (Add(1), Add(1, 2), Add(1, 2, 3, 4), Add(b: 5, a: 6), Add(1, 2, [7, 8]));

    public static object NamedArgumentOrder()
    {
        var log = "";
        int Log(int n)
        {
            log += n;
            return n;
        }
        var r = Sub(b: Log(1), a: Log(2));
        return (r, log);
    }

    private static int Sub(int a, int b) => a - b;

    private static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);

    private static bool TryHalf(int n, out int half)
    {
        half = n / 2;
        return n % 2 == 0;
    }

    private static int Twice(in int n) => n * 2;

    public static object RefAndOut()
    {
        int a = 1,
            b = 2;
        Swap(ref a, ref b);
        var array = new[] { 5, 6 };
        Swap(ref array[0], ref array[1]);
        var ok = TryHalf(9, out var half);
        var ok2 = TryHalf(8, out _);
        return (a, b, array, ok, half, ok2, Twice(a), Twice(7));
    }

    private static void Bump(ref int n)
    {
        n++;
        if (n < 5)
        {
            Bump(ref n);
        }
    }

    public static object RefThroughRecursion()
    {
        var n = 0;
        Bump(ref n);
        return n;
    }

    public static object RefAliases()
    {
        var n = 1;
        int Both(ref int x, ref int y)
        {
            x = 10;
            y += 5;
            return x;
        }
        var r = Both(ref n, ref n);
        return (n, r);
    }

    private static int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);

    public static object Recursion() => Fib(12);

    public static object LocalFunctions()
    {
        var total = 0;
        void Count(int n)
        {
            if (n == 0)
            {
                return;
            }
            total += n;
            Count(n - 1);
        }
        Count(4);
        static int Square(int x) => x * x;
        T Same<T>(T value) => value;
        return (total, Square(5), Same("s"), Same(3), Later());
        int Later() => total + 1;
    }

    public static object Closures()
    {
        var actions = new List<Func<int>>();
        for (var i = 0; i < 3; i++)
        {
            actions.Add(() => i);
        }
        foreach (var item in new[] { 10, 20 })
        {
            actions.Add(() => item);
        }
        var n = 0;
        while (n < 2)
        {
            var copy = n;
            actions.Add(() => copy * 100);
            n++;
        }
        return actions.Select(a => a()).ToList();
    }

    public static object ClosureShares()
    {
        var x = 1;
        Action inc = () => x++;
        Func<int> get = () => x;
        inc();
        inc();
        x += 10;
        return (x, get());
    }

    public static object Counter()
    {
        Func<int> Make()
        {
            var n = 0;
            return () => ++n;
        }
        var a = Make();
        var b = Make();
        return (a(), a(), b(), a());
    }

    public static object Delegates()
    {
        Func<int, int, int> add = (a, b) => a + b;
        Func<int, Func<int, int>> curry = a => b => a * b;
        Func<string, int> parse = int.Parse;
        Func<int, int> local = Double;
        Predicate<int> even = n => n % 2 == 0;
        int Double(int n) => n * 2;
        return (add(1, 2), curry(3)(4), parse("12"), local(8), even(3), add.Invoke(5, 6));
    }

    public static object MethodGroups() => new[] { "1", "2" }.Select(int.Parse).Select(Negate).ToArray();

    private static int Negate(int n) => -n;

    public static object Extensions() => ("abc".Shout(), 5.Plus(3), new[] { 1, 2, 3 }.Second());

    public static object Generics() => (First(new[] { "a", "b" }), First([1, 2]), Default<int>(), Default<string>(), Pair(1, "x"));

    private static T First<T>(IEnumerable<T> items) => items.First();

    private static T? Default<T>() => default;

    private static (TA, TB) Pair<TA, TB>(TA a, TB b) => (a, b);

    public static object GenericTypeTest()
    {
        bool Is<T>(object value) => value is T;
        return (Is<int>(5), Is<string>(5), Is<object>("x"), Is<IEnumerable<int>>(new List<int>()), Is<int[]>(new int[1]));
    }

    public static object CaptureOfParameter()
    {
        Func<int> Make(int n)
        {
            Func<int> f = () => n;
            n++;
            return f;
        }
        return Make(5)();
    }

    public static object DelegateInField()
    {
        var h = new Holder { F = x => x + 1 };
        return h.F(4);
    }

    private sealed class Holder
    {
        public Func<int, int> F = x => x;
    }

    public static object WhilePatternVariableIsFresh()
    {
        var queue = new List<int> { 1, 2, 3 };
        var functions = new List<Func<int>>();
        while (queue is [var head, ..])
        {
            functions.Add(() => head);
            queue.RemoveAt(0);
        }
        return functions.Select(f => f()).ToArray();
    }

    public static object ArgumentIsCopiedBeforeMutation()
    {
        int x = 1;
        int Next() => ++x;
        return Sub(x, Next()) * 100 + x;
    }
}

public static class SnippetExtensions
{
    public static string Shout(this string s) => s.ToUpperInvariant() + "!";

    public static int Plus(this int a, int b) => a + b;

    public static T Second<T>(this IEnumerable<T> items) => items.Skip(1).First();
}
