public static partial class CSharp14Snippets
{
    extension(string text)
    {
        public string Shout => text.ToUpperInvariant() + "!";

        public string Repeat(int times) => string.Concat(Enumerable.Repeat(text, times));
    }

    extension(string)
    {
        public static string Nothing => "nothing";

        public static string Of(int n) => n.ToString();
    }

    extension<T>(List<T> list)
    {
        public T Middle => list[list.Count / 2];

        public static List<T> operator +(List<T> a, T b) => [.. a, b];
    }

    private sealed class Person
    {
        public string Name
        {
            get;
            set => field = value.Trim();
        } = "none";

        public int Reads
        {
            get => ++field;
        }
    }

    private sealed partial class Half
    {
        public partial Half(int size);

        public int Size { get; }
    }

    private sealed partial class Half
    {
        public partial Half(int size) => Size = size;
    }

    private sealed class Total
    {
        public int Sum;

        public void operator +=(int n) => Sum += n;

        public void operator ++() => Sum++;
    }

    private delegate bool Parse(string text, out int value);

    public static object Extension_members() => ("a".Shout, "ab".Repeat(2), new List<int> { 1, 2, 3 }.Middle);

    public static object Static_extension_members() => string.Nothing + string.Of(3);

    public static object Extension_operators() => new List<int> { 1 } + 2;

    public static object Field_keyword()
    {
        var person = new Person();
        var before = person.Name;
        person.Name = " b ";
        return (before, person.Name, person.Reads, person.Reads);
    }

    public static object Null_conditional_assignment()
    {
        Person? none = null;
        Person? some = new Person();
        var calls = 0;
        none?.Name = (++calls).ToString();
        some?.Name = (++calls).ToString();
        int[]? numbers = [1];
        numbers?[0] += 5;
        return (calls, some?.Name, numbers);
    }

    public static object Nameof_unbound_generic_types() => nameof(List<>);

    public static object Implicit_span_conversions() => Count(new[] { 1, 2 }) + Count("abc");

    public static object Modifiers_of_lambda_parameters()
    {
        Parse parse = (text, out value) => int.TryParse(text, out value);
        return parse("5", out var n) ? n : -1;
    }

    public static object Partial_constructors() => new Half(3).Size;

    public static object User_defined_compound_assignment()
    {
        var total = new Total();
        var same = total;
        total += 5;
        total++;
        return (same.Sum, ReferenceEquals(same, total));
    }

    private static int Count(ReadOnlySpan<int> numbers) => numbers.Length;

    private static int Count(ReadOnlySpan<char> text) => text.Length;
}
