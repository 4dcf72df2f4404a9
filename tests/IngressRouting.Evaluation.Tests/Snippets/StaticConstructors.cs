public static class StaticConstructorsSnippets
{
    private static class Log
    {
        public static readonly List<string> Lines = [];

        public static int Add(string line)
        {
            Lines.Add(line);
            return Lines.Count;
        }

        public static string Of(Action act)
        {
            var before = Lines.Count;
            act();
            return string.Join(",", Lines.Skip(before));
        }
    }

    private class Called
    {
        static Called() => Log.Add("Called");

        public static int Plain() => 1;

        public static int Property => 2;

        public static int Automatic { get; } = Log.Add("Automatic");

        public static int operator +(Called a, Called b) => 3;
    }

    private class Constructed
    {
        static Constructed() => Log.Add("Constructed");

        public Constructed() => Log.Add("new");
    }

    private class Base
    {
        static Base() => Log.Add("Base");

        public Base() => Log.Add("base");
    }

    private class Derived : Base
    {
        private static readonly int First = Log.Add("First");

        static Derived() => Log.Add("Derived");

        private readonly int field = Log.Add("field");

        public Derived() => Log.Add("derived" + (field > First));
    }

    private class OtherBase
    {
        static OtherBase() => Log.Add("OtherBase");
    }

    private class OtherDerived : OtherBase
    {
        static OtherDerived() => Log.Add("OtherDerived");

        public static int Own() => 1;
    }

    private class LowBase
    {
        static LowBase() => Log.Add("LowBase");

        public LowBase() => Log.Add("low");
    }

    private class Middle : LowBase
    {
        public static int Middling() => 1;
    }

    private sealed class Leaf : Middle
    {
        static Leaf() => Log.Add("Leaf");
    }

    private class Reading
    {
        public static readonly int Value = Log.Add("Value");
        public static readonly int Later;

        static Reading()
        {
            Later = Value + 100;
            Log.Add("Reading");
        }

        public const int Constant = 5;
    }

    private class Throwing
    {
        static Throwing() => throw new InvalidOperationException("no");

        public static int Plain() => 1;
    }

    private class ThrowingField
    {
        public static readonly int Value = int.Parse("x", CultureInfo.InvariantCulture);
        public static readonly int Other = 1;
    }

    private class ThrowingBase
    {
        static ThrowingBase() => throw new InvalidOperationException("base");
    }

    private class ThrowingDerived : ThrowingBase
    {
        static ThrowingDerived() => Log.Add("ThrowingDerived");
    }

    private class Generic<T>
    {
        public static readonly List<string> Seen = [];

        static Generic() => Log.Add("Generic of " + typeof(T).Name);

        public static void Touch() => Seen.Add("x");
    }

    private struct Struct
    {
        static Struct() => Log.Add("Struct");

        public int Number;

        public Struct(int number) => Number = number;

        public int Method() => Number;
    }

    private struct Touched
    {
        static Touched() => Log.Add("Touched");

        public int Number;

        public int Method() => Number;
    }

    private class Left
    {
        public static readonly int Value;

        static Left() => Value = Right.Value + 1;

        public static int Get() => Value;
    }

    private class Right
    {
        public static readonly int Value;

        static Right() => Value = Left.Get() + 10;
    }

    private class Registry
    {
        public static readonly Dictionary<string, int> All = new();

        static Registry()
        {
            All["a"] = 1;
            Register("b", 2);
        }

        private static void Register(string name, int value) => All[name] = value;
    }

    private record Recorded(string Name)
    {
        static Recorded() => Log.Add("Recorded");

        public static readonly Recorded Default = new("default");
    }

    private interface IWithStatic
    {
        static IWithStatic() => Log.Add("IWithStatic");

        static int Plain() => 1;

        int Default() => 7;
    }

    private sealed class Implementing : IWithStatic;

    private static class Extensions
    {
        static Extensions() => Log.Add("Extensions");

        public static int Doubled(int x) => x * 2;
    }

    private class Outer
    {
        static Outer() => Log.Add("Outer");

        public class Nested
        {
            public static int Plain() => 1;
        }
    }

    public static object? Before_the_first_static_call() => Log.Of(() => Log.Add("then " + Called.Plain() + Called.Plain()));

    public static object? Before_the_first_construction() =>
        Log.Of(() =>
        {
            Log.Add("start");
            _ = new Constructed();
            _ = new Constructed();
        });

    public static object? Of_a_derived_class() => Log.Of(() => _ = new Derived());

    public static object? Of_a_class_without_one_between() => Log.Of(() => Log.Add("x" + Middle.Middling() + new Leaf()));

    public static object? A_derived_class_does_not_start_its_base() => Log.Of(() => Log.Add("own " + OtherDerived.Own()));

    public static object? Fields_come_first() => Log.Of(() => Log.Add(Reading.Constant + " " + (Reading.Later > 100)));

    public static object? One_that_throws()
    {
        var lines = new List<string>();
        for (var i = 0; i < 2; i++)
        {
            try
            {
                lines.Add(Throwing.Plain() + "");
            }
            catch (TypeInitializationException exception)
            {
                lines.Add("cannot start: " + exception.InnerException!.Message);
            }
        }
        return string.Join("; ", lines);
    }

    public static object? One_that_throws_and_is_not_caught() => Throwing.Plain();

    public static object? A_field_that_throws()
    {
        try
        {
            return ThrowingField.Other;
        }
        catch (TypeInitializationException exception)
        {
            return exception.InnerException is FormatException;
        }
    }

    public static object? A_base_that_throws() =>
        Log.Of(() =>
        {
            try
            {
                _ = new ThrowingDerived();
            }
            catch (Exception exception)
            {
                Log.Add(exception is TypeInitializationException ? "caught" : "other");
            }
        });

    public static object? Of_generic_types() =>
        Log.Of(() =>
        {
            Generic<int>.Touch();
            Generic<string>.Touch();
            Generic<int>.Touch();
            Log.Add(Generic<int>.Seen.Count + "" + Generic<string>.Seen.Count);
        });

    public static object? Of_structs() =>
        Log.Of(() =>
        {
            var none = default(Struct);
            var array = new Struct[1];
            Log.Add("before " + none.Number + array[0].Number);
            Log.Add("after " + new Struct(1).Number);
        });

    public static object? Methods_of_structs() =>
        Log.Of(() =>
        {
            var none = default(Touched);
            Log.Add("before " + none.Number);
            Log.Add("after " + none.Method());
        });

    public static object? In_a_circle() => (Left.Get(), Right.Value);

    public static object? That_fill_a_table() => string.Join(",", Registry.All.Select(static pair => pair.Key + pair.Value));

    public static object? Of_records() => Log.Of(() => Log.Add(new Recorded("x").Name + Recorded.Default.Name));

    public static object? Of_interfaces() =>
        Log.Of(() =>
        {
            IWithStatic it = new Implementing();
            Log.Add("made");
            Log.Add("default " + it.Default());
            Log.Add("plain " + IWithStatic.Plain());
        });

    public static object? Of_classes_with_extensions()
    {
        Func<int, int> doubled = Extensions.Doubled;
        return Log.Of(() => Log.Add("then " + doubled(2)));
    }

    public static object? Nested_types_do_not_start_the_outer_one() => Log.Of(() => Log.Add("" + Outer.Nested.Plain()));
}
