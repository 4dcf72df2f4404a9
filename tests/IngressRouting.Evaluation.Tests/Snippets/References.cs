using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

public static class ReferencesSnippets
{
    private struct Point
    {
        public int X;
        public (int A, int B) Pair;

        public void Move(int by) => X += by;
    }

    private struct Outer
    {
        public Point Inner;

        [UnscopedRef]
        public ref int Deep => ref Inner.X;
    }

    private sealed class Grid
    {
        private readonly int[] cells = new int[4];
        public int Field;

        public ref int this[int row, int column] => ref cells[row * 2 + column];

        public ref int First => ref cells[0];

        public ref readonly int Last => ref cells[3];

        public int Sum => cells.Sum();

        public int Read(in int value)
        {
            Field = 7;
            return value;
        }
    }

    public static object Locals()
    {
        var x = 1;
        ref var y = ref x;
        y += 2;
        x *= 10;
        ref readonly var z = ref x;
        x++;
        return (x, y, z);
    }

    public static object Elements()
    {
        var numbers = new[] { 1, 2, 3 };
        ref var second = ref numbers[1];
        second = 20;
        numbers[1]++;
        var copy = second;
        second = 0;
        return (numbers, copy, second);
    }

    public static object Assigned_anew()
    {
        int a = 1,
            b = 2;
        ref var either = ref a;
        either = 10;
        either = ref b;
        either = 20;
        var value = (either = ref a) + 1;
        either++;
        return (a, b, value);
    }

    public static object Parameter_assigned_anew()
    {
        int a = 1,
            b = 2;
        Set(ref a, ref b);
        return (a, b);
        static void Set(ref int first, ref int second)
        {
            first = 5;
            first = ref second;
            first = 6;
        }
    }

    public static object Fields_of_structs_in_arrays()
    {
        var points = new Point[2];
        ref var point = ref points[1];
        point.X = 3;
        point.Move(4);
        ref var x = ref points[1].X;
        x++;
        point = new Point { X = 50 };
        x++;
        return (points[0].X, points[1].X, x);
    }

    public static object Part_of_a_struct_that_is_assigned()
    {
        var point = new Point { X = 1 };
        ref var x = ref point.X;
        point = new Point { X = 5 };
        var before = x;
        x = 6;
        return (before, point.X);
    }

    public static object Part_passed_while_the_whole_is_assigned()
    {
        var point = new Point { X = 1 };
        var seen = Change(ref point.X, () => point = new Point { X = 8 });
        return (seen, point.X);
        static int Change(ref int x, Action replace)
        {
            replace();
            var now = x;
            x = 9;
            return now;
        }
    }

    public static object Items_of_tuples()
    {
        var pair = (1, 2);
        ref var first = ref pair.Item1;
        first = 5;
        pair = (7, 8);
        first++;
        var outer = new Outer();
        ref var b = ref outer.Inner.Pair.B;
        b = 4;
        outer.Inner = new Point { Pair = (1, 2) };
        return (pair, b, outer.Inner.Pair);
    }

    public static object Chosen()
    {
        int a = 1,
            b = 2;
        ref var larger = ref (a > b ? ref a : ref b);
        larger = 20;
        (a < b ? ref a : ref b) = 10;
        return (a, b, a > b ? ref a : ref b);
    }

    public static object Readonly_places_are_copied()
    {
        var points = new Point[2];
        ref readonly var seen = ref points[0];
        seen.Move(5);
        ref var one = ref points[1];
        var first = true;
        (first ? ref one : ref seen).Move(3);
        (first ? ref one : ref points[0]).Move(7);
        First(points.AsSpan()).Move(1);
        Seen(points).Move(9);
        foreach (ref readonly var point in points.AsSpan())
        {
            point.Move(100);
        }
        return (points[0].X, points[1].X, seen.X);
        static ref readonly Point Seen(Point[] all) => ref all[0];
    }

    public static object Spans()
    {
        var numbers = new[] { 1, 2, 3, 4 };
        var part = numbers.AsSpan(1, 2);
        ref var last = ref part[^1];
        last = 30;
        ref var first = ref part[0];
        first++;
        return (numbers, first);
    }

    public static object Structs_in_spans()
    {
        var points = new Point[3];
        var span = points.AsSpan(1);
        ref var point = ref span[0];
        point.X = 1;
        point.Move(2);
        span[1].X = 5;
        span[1].Move(1);
        return (points[1].X, points[2].X);
    }

    public static object Index_outside()
    {
        var numbers = new int[2].AsSpan();
        ref var none = ref numbers[2];
        return 1;
    }

    public static object Loops()
    {
        var points = new Point[3];
        var next = 1;
        foreach (ref var point in points.AsSpan())
        {
            point.X = next++;
            point.Move(10);
        }
        var numbers = new[] { 1, 2, 3 };
        foreach (ref var number in numbers.AsSpan(1))
        {
            number *= 10;
        }
        var sum = 0;
        foreach (ref readonly var number in new ReadOnlySpan<int>(numbers))
        {
            sum += number;
        }
        return (points.Select(point => point.X).ToArray(), numbers, sum);
    }

    public static object For_loop()
    {
        var numbers = new[] { 1, 2, 3 };
        var index = 0;
        for (ref var at = ref numbers[0]; index < 3; index++)
        {
            at = ref numbers[index];
            at = -at;
        }
        return numbers;
    }

    public static object Returned_by_methods()
    {
        var numbers = new[] { 5, 3, 9 };
        Largest(numbers) = 0;
        ref var largest = ref Largest(numbers);
        largest++;
        Largest(numbers) += 10;
        var value = Largest(numbers);
        value = 100;
        return (numbers, value, largest);
    }

    private static ref int Largest(int[] numbers)
    {
        ref var largest = ref numbers[0];
        for (var i = 1; i < numbers.Length; i++)
        {
            if (numbers[i] > largest)
            {
                largest = ref numbers[i];
            }
        }
        return ref largest;
    }

    public static object Returned_by_local_functions()
    {
        var numbers = new[] { 1, 2 };
        At(1) = 5;
        At(0)++;
        (At(0), At(1)) = (At(1), At(0));
        return (numbers, At(1));
        ref int At(int index) => ref numbers[index];
    }

    public static object Returned_by_generic_methods()
    {
        var names = new[] { "a", "b" };
        Find(names, "b") = "c";
        var points = new Point[1];
        First(points).X = 4;
        First(points).Move(1);
        return (names, points[0].X);
    }

    private static ref T Find<T>(T[] all, T wanted)
    {
        for (var i = 0; i < all.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(all[i], wanted))
            {
                return ref all[i];
            }
        }
        throw new InvalidOperationException("none");
    }

    private static ref T First<T>(Span<T> all) => ref all[0];

    public static object Nothing_found() => Find(new[] { 1 }, 2) = 3;

    public static object Passed_through()
    {
        int a = 1,
            b = 2;
        Smaller(ref a, ref b) = 10;
        ref readonly var same = ref Same(in b);
        b = 7;
        return (a, b, same);
    }

    private static ref int Smaller(ref int a, ref int b) => ref a < b ? ref a : ref b;

    private static ref readonly int Same(in int value) => ref value;

    public static object Returned_by_properties()
    {
        var grid = new Grid();
        grid[1, 0] = 5;
        grid[1, 0]++;
        grid.First = 2;
        ref var first = ref grid.First;
        first += 1;
        ref readonly var last = ref grid.Last;
        grid[1, 1] = 8;
        var outer = new Outer();
        outer.Deep = 6;
        return (grid.Sum, grid.First, last, outer.Inner.X, grid[0, 1]);
    }

    public static object Fields_of_objects()
    {
        var grid = new Grid();
        ref var field = ref grid.Field;
        field = 3;
        var read = grid.Read(in grid.Field);
        return (grid.Field, field, read);
    }

    public static object Method_as_a_delegate()
    {
        RefFunction largest = Largest;
        return largest(new[] { 1, 4 });
    }

    private delegate ref int RefFunction(int[] numbers);

    public static object Covariant_array()
    {
        object[] texts = new string[1];
        ref var first = ref texts[0];
        return 1;
    }

    public static object Covariant_array_for_reading()
    {
        object[] texts = new string[] { "a" };
        ref readonly var first = ref texts[0];
        texts[0] = "b";
        return first;
    }

    public static object Swapped()
    {
        var numbers = new[] { 1, 2, 3 };
        Swap(ref numbers[0], ref numbers[^1]);
        return numbers;
        static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);
    }

    public static object Assigned_where_it_is_null()
    {
        string?[] names = [null, "b"];
        ref var name = ref names[0];
        name ??= "a";
        ref var other = ref names[1];
        other ??= "c";
        return names;
    }

    [Refused("IR9101", "largest(numbers)")]
    public static object Place_that_a_delegate_returns()
    {
        RefFunction largest = Largest;
        var numbers = new[] { 1 };
        largest(numbers) = 5;
        return numbers;
    }

    [Refused("IR9102", "CollectionsMarshal.GetValueRefOrAddDefault(counts, \"a\", out _)")]
    public static object Place_in_a_dictionary()
    {
        var counts = new Dictionary<string, int>();
        CollectionsMarshal.GetValueRefOrAddDefault(counts, "a", out _)++;
        return counts["a"];
    }
}
