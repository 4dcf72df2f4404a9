using System.Runtime.CompilerServices;

public static partial class CSharp13Snippets
{
    private sealed class Buffer
    {
        public int[] Items { get; } = new int[3];
    }

    private sealed partial class Half
    {
        public partial string Name { get; set; }
    }

    private sealed partial class Half
    {
        private string name = "half";

        public partial string Name
        {
            get => name;
            set => name = value;
        }
    }

    private interface ISized
    {
        int Size { get; }
    }

    private ref struct View : ISized
    {
        public int Size => 4;
    }

    public static object Params_collections() => (Sum(1, 2, 3), Join("a", "b"), Spanned(1, 2));

    public static object Lock_objects()
    {
        var gate = new System.Threading.Lock();
        lock (gate)
        {
            return 1;
        }
    }

    public static object Escape_e() => (int)'\e' + "\e[".Length;

    public static object Indices_from_the_end_in_initializers() => new Buffer { Items = { [0] = 1, [^1] = 3 } }.Items;

    public static object Natural_types_of_method_groups()
    {
        var twice = Twice;
        return twice(3);
    }

    public static object Partial_properties() => new Half { Name = "x" }.Name;

    public static object Ref_structs_in_generics() => Measure(new View());

    public static object Overload_resolution_priority() => Pick(1);

    private static int Measure<T>(T value)
        where T : ISized, allows ref struct => value.Size;

    [OverloadResolutionPriority(1)]
    private static string Pick(long n) => "long";

    private static string Pick(int n) => "int";

    private static int Twice(int n) => n * 2;

    private static int Sum(params List<int> numbers) => numbers.Sum();

    private static string Join(params IEnumerable<string> texts) => string.Join("-", texts);

    private static int Spanned(params ReadOnlySpan<int> numbers) => numbers.Length + numbers[1];
}
