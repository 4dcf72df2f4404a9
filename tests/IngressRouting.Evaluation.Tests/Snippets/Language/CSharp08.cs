using System.Threading.Tasks;

public static class CSharp08Snippets
{
    private interface IGreeter
    {
        string Name { get; }

        string Greet() => "Hello " + Name;

        static string Polite(IGreeter greeter) => greeter.Greet() + "!";
    }

    private sealed class Person : IGreeter
    {
        public string Name => "a";
    }

    private struct Counter
    {
        public int Value;

        public readonly int Twice => Value * 2;

        public void Add() => Value++;
    }

    private sealed class Door(List<string> log, string name) : IDisposable
    {
        public void Dispose() => log.Add("close " + name);
    }

    private ref struct Gate
    {
        public List<string> Log;

        public void Dispose() => Log.Add("gate");
    }

    private sealed class Point(int x, int y)
    {
        public int X => x;

        public void Deconstruct(out int a, out int b) => (a, b) = (x, y);
    }

    public static object Readonly_members()
    {
        var counter = new Counter();
        counter.Add();
        return counter.Twice;
    }

    public static object Default_interface_members() => IGreeter.Polite(new Person()) + ((IGreeter)new Person()).Greet();

    public static object Switch_expressions() =>
        new[] { 1, 5, 9 }
            .Select(n =>
                n switch
                {
                    1 => "one",
                    > 8 => "big",
                    _ => "other",
                }
            )
            .ToList();

    public static object Property_patterns() => new Point(1, 2) is { X: 1 } point ? point.X : 0;

    public static object Positional_patterns() => new Point(1, 2) is (1, var y) ? y : 0;

    public static object Tuple_patterns() =>
        (1, "a") switch
        {
            (1, "b") => 1,
            (_, "a") => 2,
            _ => 3,
        };

    public static object Using_declarations()
    {
        var log = new List<string>();
        Work(log);
        return log;
    }

    public static object Disposable_ref_structs()
    {
        var log = new List<string>();
        {
            using var gate = new Gate { Log = log };
        }
        return log;
    }

    public static object Static_local_functions()
    {
        return Add(1, 2);

        static int Add(int a, int b) => a + b;
    }

    public static object Nullable_reference_types()
    {
        string? none = "x";
        return none!.Length;
    }

    [Refused("IR9206", "Numbers()")]
    public static object Asynchronous_streams() => Numbers();

    public static object Indices_and_ranges()
    {
        var numbers = new[] { 1, 2, 3, 4 };
        var text = "abcd";
        return (numbers[^1], numbers[1..^1], text[^2], text[..2], text[2..], numbers[..]);
    }

    public static object Indices_as_values()
    {
        Index last = ^1;
        Index second = 1;
        Range both = second..last;
        return (last.Value, last.IsFromEnd, last.GetOffset(5), both.Start.Value, both.End.IsFromEnd, Range.All.End.Value);
    }

    public static object Null_coalescing_assignment()
    {
        List<int>? list = null;
        list ??= new List<int>();
        list.Add(1);
        list ??= null!;
        return list;
    }

    public static object Verbatim_interpolated_strings() => @$"a\{1}";

    [Refused("IR9206", "Disposing()")]
    public static object Asynchronous_using() => Disposing();

    private static async Task<int> Disposing()
    {
        await using var stream = new System.IO.MemoryStream();
        return 1;
    }

    private static void Work(List<string> log)
    {
        using Door a = new(log, "a"),
            b = new(log, "b");
        log.Add("work");
        using var c = new Door(log, "c");
        log.Add("more");
    }

    private static async IAsyncEnumerable<int> Numbers()
    {
        await Task.Yield();
        yield return 1;
    }
}
