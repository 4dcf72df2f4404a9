public static class DelegateEqualitySnippets
{
    private delegate void Other();

    private sealed class Source
    {
        public event EventHandler<int>? Added;

        public int Field;

        public void Add(int value) => Added?.Invoke(this, value);

        public void Method() => Field++;

        public Action Twice(bool second)
        {
            Action before = Local;
            return second ? before : Twice(true);
            void Local() => Field++;
        }
    }

    private struct Value
    {
        public int Number;

        public readonly void Method() { }
    }

    private static void Static() { }

    private static void Static<T>() { }

    private static int Parse(object value) => value.GetHashCode();

    private static Func<object?> Made<T>() => Of<T>;

    private static object? Of<T>() => default(T);

    private static Action Nothing()
    {
        return Local;
        static void Local() { }
    }

    private static Action Nothing<T>()
    {
        return Local;
        static void Local() { }
    }

    private static Action Capturing(int number)
    {
        return Local;
        void Local() => number++;
    }

    public static object Local_functions_as_handlers()
    {
        var seen = new List<string>();
        var source = new Source();
        var count = 0;
        source.Added += Count;
        source.Added += (_, value) => seen.Add("lambda " + value);
        source.Added += Count;
        source.Add(1);
        source.Added -= Count;
        source.Add(2);
        source.Added -= Count;
        source.Added -= Count;
        source.Add(3);
        return (seen, count);

        void Count(object? sender, int value)
        {
            count++;
            seen.Add("count " + value + (sender == source));
        }
    }

    public static object Local_functions_compared()
    {
        var number = 0;
        Action a = Local,
            b = Local,
            c = Alike,
            d = Nothing,
            e = Nothing;
        a();
        return (
            a == b,
            a.Equals(b),
            Equals(a, b),
            a != b,
            a == c,
            d == e,
            number,
            new HashSet<Action> { a, b, c, d, e }.Count,
            object.Equals(a, d)
        );

        void Local() => number++;
        void Alike() => number++;
        static void Nothing() { }
    }

    public static object Closures_of_each_turn()
    {
        var outer = 0;
        var (own, shared, none) = (new List<Action>(), new List<Action>(), new List<Action>());
        for (var i = 0; i < 2; i++)
        {
            var inner = i;
            own.Add(Own);
            own.Add(Own);
            shared.Add(Shared);
            none.Add(None);
            void Own() => inner += outer;
            void Shared() => outer++;
            void None() { }
        }
        foreach (var item in new[] { 1, 2 })
        {
            own.Add(OfItem);
            shared.Add(Calling);
            void OfItem() => outer += item;
            void Calling() => Counting();
        }
        return (
            own[0] == own[1],
            own[0] == own[2],
            own[2] == own[3],
            own[4] == own[5],
            shared[0] == shared[1],
            shared[2] == shared[3],
            none[0] == none[1],
            own.IndexOf(own[3]),
            shared.Distinct().Count()
        );

        void Counting() => outer++;
    }

    public static object Loop_variables()
    {
        var all = new List<Func<int>>();
        for (var i = 0; i < 2; i++)
        {
            all.Add(Get);
            int Get() => i;
        }
        return (all[0] == all[1], all[0](), all[1]());
    }

    public static object Of_two_activations() =>
        (
            Nothing() == Nothing(),
            Nothing<int>() == Nothing<int>(),
            Nothing<int>() == Nothing<string>(),
            Nothing<string>() == Nothing<object>(),
            Capturing(1) == Capturing(1)
        );

    public static object Recursion()
    {
        var (all, shared) = (new List<Action>(), 0);
        Enter(2);
        return (all[0] == all[2], all[1] == all[3], all[0] == all[1]);

        void Enter(int depth)
        {
            all.Add(Outer);
            all.Add(Inner);
            if (depth > 1)
            {
                Enter(depth - 1);
            }
            void Outer() => shared++;
            void Inner() => shared += depth;
        }
    }

    public static object Methods()
    {
        var (one, two) = (new Source(), new Source());
        Action a = one.Method,
            b = one.Method,
            c = two.Method,
            s = Static,
            t = DelegateEqualitySnippets.Static;
        return (
            a == b,
            a == c,
            s == t,
            s == a,
            (a + c) == (b + c),
            (a + c) == (c + a),
            (Action)Static<int> == Static<int>,
            (Action)Static<int> == Static<string>
        );
    }

    public static object Generic_methods() =>
        (
            Made<int>() == Made<int>(),
            Made<int>() == Made<string>(),
            Made<object>() == Made<string>(),
            Made<int>() == Of<int>,
            new HashSet<Func<object?>> { Made<int>(), Of<int> }.Count
        );

    public static object Methods_of_collections()
    {
        var (names, others, text) = (new List<string> { "a" }, new List<string> { "b" }, new StringBuilder());
        Action<string> add = names.Add,
            again = names.Add,
            other = others.Add;
        var all = add + other + again;
        all -= names.Add;
        all!("x");
        Func<string, StringBuilder> append = text.Append;
        return (add == again, add == other, names, others, append == text.Append);
    }

    public static object Of_two_types()
    {
        Action a = Static;
        Other b = Static;
        Func<object, int> wide = Parse;
        Func<string, int> narrow = wide,
            own = Parse;
        return (a.Equals(b), Equals(a, b), narrow == own, narrow.Equals(wide), narrow.Equals((Func<object, int>)Parse));
    }

    public static object Delegates_of_delegates()
    {
        Action a = Static;
        var b = new Action(a);
        Other c = new(a);
        var count = 0;
        Action counting = Count;
        var twice = new Action(counting + counting);
        twice();
        return (a == b, b == a, b.Equals(c), count, twice == counting + counting);
        void Count() => count++;
    }

    public static object Removal()
    {
        var text = "";
        Action? all = A;
        all += B;
        all += A;
        all += B;
        all += C;
        all -= (Action)A + B;
        all!();
        text += "|";
        all -= C;
        all!();
        text += "|";
        all -= (Action)B + A;
        all!();
        all -= A;
        all -= B;
        all += null;
        return (text, all is null, all - A == null);

        void A() => text += "a";
        void B() => text += "b";
        void C() => text += "c";
    }

    public static object In_a_nested_function()
    {
        var total = 0;
        Action Get()
        {
            return Add;
        }
        void Add() => total++;
        Func<Action> lambda = () => Add;
        return (Get() == Get(), Get() == Add, lambda() == Get(), lambda() == lambda());
    }

    [Refused("IR9208", "Get() == Get()")]
    public static object Lambdas()
    {
        return Get() == Get();
        static Action Get() => () => { };
    }

    [Refused("IR9208", "source.Twice(true) == source.Twice(true)")]
    public static object Functions_that_use_this_of_two_calls()
    {
        var source = new Source();
        return source.Twice(true) == source.Twice(true);
    }

    public static object Methods_of_structs()
    {
        var value = new Value();
        object box = value;
        Action a = value.Method,
            b = value.Method;
        Func<string?> c = box.ToString,
            d = box.ToString;
        return (a == b, a.Equals(a));
    }

    public static object Members()
    {
        var text = "";
        Action? all = A;
        all += B;
        foreach (Action each in all.GetInvocationList())
        {
            each();
            text += each == A;
        }
        all = (Action?)Delegate.Combine(all, (Action)A);
        all!();
        all = (Action?)Delegate.Remove(all, (Action)A);
        all!();
        return (
            text,
            all.GetInvocationList().Length,
            Delegate.Combine(null, null) is null,
            Delegate.Combine((Action)A, null, (Action)B)!.Equals((Action)A + B),
            Delegate.Remove(null, all) is null,
            (Delegate)all == Delegate.Combine((Action)A, (Action)B),
            (Delegate)all != null,
            Delegate.RemoveAll(all + A, (Action)A)!.Equals((Action)B),
            all.GetInvocationList()[1].Equals((Action)B)
        );

        void A() => text += "a";
        void B() => text += "b";
    }

    public static object Combined_types_that_differ()
    {
        try
        {
            return Delegate.Combine((Action)Static, (Other)Static)!;
        }
        catch (ArgumentException)
        {
            return "differ";
        }
    }

    [Refused("IR9101", "narrow + own")]
    public static object Sum_of_two_types()
    {
        Func<object, int> wide = Parse;
        Func<string, int> narrow = wide,
            own = Parse;
        return narrow + own;
    }
}
