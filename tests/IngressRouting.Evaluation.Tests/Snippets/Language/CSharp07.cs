public static class CSharp07Snippets
{
    private sealed class Point(int x, int y)
    {
        public void Deconstruct(out int a, out int b) => (a, b) = (x, y);
    }

    private readonly struct Size
    {
        public readonly int Width;

        public Size(int width) => Width = width;

        public Size Grow(in Size by) => new(Width + by.Width);
    }

    private ref struct View
    {
        public int Start;
    }

    private class Base
    {
        public readonly int Length;

        public Base(string text) => Length = int.TryParse(text, out var n) ? n : -1;

        private protected int Half => Length / 2;
    }

    private sealed class Derived : Base
    {
        public readonly bool IsText = Of("3") is string { Length: var length } && length == 1;

        public Derived(string text)
            : base(text.Length is var n && n > 1 ? text : "0") { }

        public int Both => Half + Length;

        private static object Of(string text) => text;
    }

    public static object Out_variables() => int.TryParse("12", out var n) ? n : -1;

    public static object Tuples()
    {
        (string Name, int Size) a = ("x", 3);
        var b = a;
        b.Size = 4;
        return (a, b.Name, b.Item2);
    }

    public static object Deconstruction()
    {
        var (a, b) = new Point(1, 2);
        (a, b) = (b, a);
        (var c, _) = new Point(5, 6);
        return (a, b, c);
    }

    public static object Pattern_matching_with_is()
    {
        object value = 5;
        return value is int n && n > 3 && value is not null && value is 5;
    }

    public static object Switch_on_patterns()
    {
        object value = "abc";
        switch (value)
        {
            case int n when n > 3:
                return n;
            case string { Length: > 5 }:
                return "long";
            case string text:
                return text;
            default:
                return "none";
        }
    }

    public static object Local_functions()
    {
        return Factorial(5);

        int Factorial(int n) => n < 2 ? 1 : n * Factorial(n - 1);
    }

    public static object Discards()
    {
        _ = Out_variables();
        return int.TryParse("x", out _);
    }

    public static object Binary_literals_and_digit_separators() => 0b1010_0001 + 1_000;

    public static object Throw_expressions()
    {
        try
        {
            string? none = null;
            return none ?? throw new ArgumentException("none");
        }
        catch (ArgumentException e)
        {
            return e.Message;
        }
    }

    public static object Ref_locals()
    {
        var numbers = new[] { 1, 2 };
        ref var first = ref numbers[0];
        first = 5;
        return numbers;
    }

    public static object Ref_returns()
    {
        var numbers = new[] { 1, 2 };
        First(numbers) = 5;
        return numbers;
    }

    public static object Ref_readonly_returns() => Second(new[] { 1, 2 }) + 1;

    public static object Default_literals()
    {
        int n = default;
        string? text = default;
        return (n, text);
    }

    public static object Inferred_tuple_names()
    {
        var a = 1;
        var pair = (a, "x".Length);
        return pair.a + pair.Length;
    }

    public static object Patterns_on_type_parameters() => Kind(5) + Kind("x");

    public static object In_parameters_and_readonly_structs() => new Size(1).Grow(new Size(2)).Width;

    public static object Ref_structs()
    {
        var view = new View { Start = 3 };
        view.Start++;
        return view.Start;
    }

    public static object Private_protected_members() => new Derived("12").Both;

    public static object Arguments_after_named_ones() => Join(first: "a", "b");

    public static object Conditional_references()
    {
        int[] a =  { 1 },
            b =  { 2 };
        Bump(ref (a.Length > 0 ? ref a[0] : ref b[0]));
        return a;
    }

    public static object Equality_of_tuples()
    {
        int? none = null;
        object boxed = "x";
        var when = (1, ("a", 2.0));
        return (
            (1, "a") == (1, "a"),
            (1, 2L) == (1L, 2),
            when == (1, ("a", 2.0)),
            (double.NaN, 1) == (double.NaN, 1),
            (0.0, 1f) == (-0.0, 1.0),
            (none, 1) != (1, 1),
            (none, 'a') == (null, 97),
            (new Version2(1), 1) == (new Version2(1), 1),
            (boxed, 1) == (boxed, 1),
            Tries() == (1, 2)
        );
    }

    private sealed class Version2(int number)
    {
        public static bool operator ==(Version2 a, Version2 b) => a.Number == b.Number;

        public static bool operator !=(Version2 a, Version2 b) => a.Number != b.Number;

        public int Number { get; } = number;

        public override bool Equals(object? obj) => obj is Version2 other && this == other;

        public override int GetHashCode() => Number;
    }

    public static object Reassigned_references()
    {
        var numbers = new[] { 1, 2 };
        ref var first = ref numbers[0];
        first = ref numbers[1];
        return first;
    }

    public static object Stackalloc()
    {
        Span<int> numbers = stackalloc int[] { 1, 2 };
        Span<byte> blank = stackalloc byte[3];
        blank[1] = 7;
        ReadOnlySpan<char> letters = stackalloc[] { 'a', 'b' };
        return (numbers.Length, numbers[1], blank[0], blank[1], letters.ToString());
    }

    public static object Expression_variables_in_initializers() => (new Derived("12").Length, new Derived("x").IsText);

    public static object Constraints_enum_unmanaged_notnull() => (Name(DayOfWeek.Friday), Plain(3));

    private static (int, int) Tries() => (1, 2);

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString();

    private static T Plain<T>(T value)
        where T : unmanaged => value;

    private static string Kind<T>(T value) =>
        value is int ? "int"
        : value is string text ? text
        : "other";

    private static ref int First(int[] numbers) => ref numbers[0];

    private static ref readonly int Second(int[] numbers) => ref numbers[1];

    private static void Bump(ref int number) => number++;

    private static string Join(string first, string second) => first + second;
}
