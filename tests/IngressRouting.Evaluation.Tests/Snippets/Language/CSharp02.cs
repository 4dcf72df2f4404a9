using Lists = System.Collections.Generic;

public static class CSharp02Snippets
{
    private class Box<T>
    {
        public static readonly List<string> Made = new List<string>();
        public static readonly string Empty = "empty " + default(T);
        public T Value;

        public Box(T value)
        {
            Value = value;
        }

        public class Lid
        {
            public T? Content;
            public static readonly int Count = 3;
        }

        public struct Pair
        {
            public T First;
            public T Second;
        }

        public Lid Close()
        {
            return new Lid { Content = Value };
        }
    }

    private partial class Split
    {
        public int A = 1;
    }

    private partial class Split
    {
        public int B = 2;
    }

    private class Node
    {
        public string Text
        {
            get { return text; }
            private set { text = value; }
        }

        private string text = "";

        public Node(string text)
        {
            Text = text;
        }
    }

    public static object Generic_types_and_methods()
    {
        return new object[] { new Box<int>(5).Value, Same<string>("a"), Largest<int>(3, 4), Make<Split>().A };
    }

    public static object Static_fields_of_generic_types()
    {
        return new object[]
        {
            Box<int>.Empty,
            Box<bool>.Empty,
            object.ReferenceEquals(Box<int>.Made, Box<int>.Made),
            object.ReferenceEquals(Box<int>.Made, Box<long>.Made),
        };
    }

    public static object Types_nested_in_generic_types()
    {
        Box<int>.Pair pair = new Box<int>.Pair();
        pair.First = 3;
        Box<string>.Lid lid = new Box<string>("x").Close();
        return new object[] { lid.Content!, pair.Second, pair.First, Box<long>.Lid.Count, Nested<byte>() };
    }

    public static object Default_values()
    {
        return new object?[] { default(int), default(string), Default<bool>(), Default<object>() };
    }

    public static object Partial_types()
    {
        Split split = new Split();
        return split.A + split.B;
    }

    public static object Anonymous_methods()
    {
        Func<int, int> twice = delegate(int n)
        {
            return n * 2;
        };
        return twice(3);
    }

    public static object Nullable_value_types()
    {
        int? none = null;
        int? some = 5;
        return new object?[] { none.HasValue, some.Value, some + none, none ?? 7, some > none };
    }

    public static object Iterators()
    {
        List<int> all = new List<int>();
        foreach (int n in Count(3))
        {
            all.Add(n);
        }
        return all;
    }

    public static object Yield_in_try_using_switch_and_foreach()
    {
        List<string> log = new List<string>();
        foreach (string step in Steps(log))
        {
            log.Add(step);
            if (step == "2b")
            {
                break;
            }
        }
        foreach (string step in Steps(log))
        {
            log.Add(step);
        }
        return log;
    }

    public static object Method_group_conversions()
    {
        Func<int, int> same = Same;
        Converter<string, object> wide = Same;
        return new object[] { same(4), wide("x") };
    }

    public static object Accessor_accessibility()
    {
        return new Node("a").Text;
    }

    public static object Namespace_aliases()
    {
        return new Lists::List<int> { 1 }.Count + global::System.Math.Max(1, 2);
    }

    private static IEnumerable<int> Count(int to)
    {
        for (int i = 0; i < to; i++)
        {
            if (i == 1)
            {
                continue;
            }
            yield return i;
        }
    }

    private sealed class Door : IDisposable
    {
        public List<string> Log = new List<string>();

        public void Dispose()
        {
            Log.Add("closed");
        }
    }

    private static IEnumerable<string> Steps(List<string> log)
    {
        try
        {
            yield return "1";
            using (Door door = new Door { Log = log })
            {
                foreach (char c in "abc")
                {
                    switch (c)
                    {
                        case 'a':
                            yield return "2" + c;
                            break;
                        case 'b':
                            yield return "2" + c;
                            goto case 'a';
                        default:
                            break;
                    }
                }
            }
        }
        finally
        {
            log.Add("finally");
        }
        yield return "end";
    }

    private static T Make<T>()
        where T : new()
    {
        return new T();
    }

    private static T Same<T>(T value)
    {
        return value;
    }

    private static T? Default<T>()
    {
        return default(T);
    }

    private static T Largest<T>(T a, T b)
        where T : IComparable<T>
    {
        return a.CompareTo(b) > 0 ? a : b;
    }

    private static object Nested<T>()
    {
        Box<T>.Lid lid = new Box<T>.Lid();
        return lid.Content == null ? "none" : lid.Content.ToString()!;
    }
}
