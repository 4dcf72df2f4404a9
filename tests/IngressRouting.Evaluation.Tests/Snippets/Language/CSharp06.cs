using System.Collections;
using static System.Math;

public static class CSharp06Snippets
{
    private sealed class Bag : IEnumerable<string>
    {
        private readonly List<string> items = new();

        public string First { get; } = "first";

        public int Count => items.Count;

        public void Add(string item) => items.Add(item);

        public IEnumerator<string> GetEnumerator() => items.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private static void Add(this Bag bag, int number) => bag.Add("#" + number);

    public static object Using_static() => Max(1, 2);

    public static object Exception_filters()
    {
        try
        {
            throw new InvalidOperationException("b");
        }
        catch (InvalidOperationException e) when (e.Message == "a")
        {
            return 1;
        }
        catch (InvalidOperationException e) when (e.Message == "b")
        {
            return 2;
        }
    }

    public static object Initializers_of_automatic_properties() => new Bag().First;

    public static object Expression_bodied_members() => new Bag().Count;

    public static object Null_conditional_operators()
    {
        string? none = null;
        int[]? numbers = { 1 };
        Func<int>? function = null;
        return new object?[] { none?.Length, numbers?[0], none?.Trim().Length, function?.Invoke() };
    }

    public static object String_interpolation()
    {
        var n = 7;
        return $"{n, 4}|{n:D3}|{n, -3:X}|{{{n}}}";
    }

    public static object Nameof() => nameof(String_interpolation) + nameof(List<int>.Count);

    public static object Index_initializers() => new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 };

    public static object Extension_Add_in_collection_initializers() => new Bag { "a", 5 }.ToList();

    [Refused("IR9206", "Caught()")]
    public static object Await_in_catch_and_finally() => Caught();

    private static async System.Threading.Tasks.Task<int> Caught()
    {
        try
        {
            return 1;
        }
        finally
        {
            await System.Threading.Tasks.Task.Yield();
        }
    }
}
