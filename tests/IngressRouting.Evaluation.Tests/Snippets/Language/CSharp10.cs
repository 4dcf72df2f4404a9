using System.Runtime.CompilerServices;

public static class CSharp10Snippets
{
    private record struct Point(int X, int Y);

    private readonly record struct Frozen(int X);

    private struct Start
    {
        public int Value = 5;

        public Start() { }
    }

    private record Named(string Name)
    {
        public sealed override string ToString() => Name;
    }

    private sealed record Child(string Name) : Named(Name);

    [InterpolatedStringHandler]
    private ref struct Handler
    {
        public int Parts;

        public Handler(int literal, int formatted) => Parts = formatted;

        public void AppendLiteral(string text) { }

        public void AppendFormatted<T>(T value) { }
    }

    [InterpolatedStringHandler]
    private ref struct SizedHandler
    {
        public int Parts;

        public SizedHandler(int literal, int formatted, int size) => Parts = size;

        public void AppendFormatted<T>(T value) { }
    }

    public static object Record_structs()
    {
        var a = new Point(1, 2);
        a.X = 3;
        return (a, a == new Point(3, 2), a.ToString(), new Frozen(1));
    }

    public static object Parameterless_struct_constructors() => (new Start().Value, default(Start).Value);

    public static object With_on_structs_and_anonymous_types() => (new Point(1, 2) with { Y = 5 }, new { A = 1, B = 2 } with { B = 3 });

    public static object Extended_property_patterns() => new { Inner = new { Size = 3 } } is { Inner.Size: > 2 };

    public static object Natural_types_of_lambdas()
    {
        var twice = (int n) => n * 2;
        var parse = int (string text) => text.Length;
        return twice(2) + parse("abc");
    }

    public static object Constant_interpolated_strings()
    {
        const string A = "a";
        const string B = $"{A}b";
        return B;
    }

    public static object Sealed_ToString_in_records() => new Child("x").ToString();

    public static object Declarations_within_deconstruction()
    {
        int a;
        (a, var b) = (1, 2);
        return a + b;
    }

    public static object Caller_argument_expressions() => Text(1 + 2);

    public static object Interpolated_string_handlers() => Count($"a{1}b{2}") + Count($"a{1}" + $"b{2}") + Count(3, $"{1}");

    private static int Count(Handler handler) => handler.Parts;

    private static int Count(int size, [InterpolatedStringHandlerArgument(nameof(size))] SizedHandler handler) => handler.Parts;

    private static string Text(int value, [CallerArgumentExpression(nameof(value))] string text = "") => text;
}
