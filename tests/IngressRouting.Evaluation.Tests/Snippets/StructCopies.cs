using System.Collections;

public static class StructCopiesSnippets
{
    private interface ICounter
    {
        int Count { get; set; }

        int Next();

        int Twice() => Next() + Next();
    }

    private struct Counter : ICounter, IDisposable
    {
        public int Count { get; set; }

        public int Next() => ++Count;

        public void Dispose() => Count = 100;

        public readonly int Peek() => Bumped();

        public int Bumped() => ++Count;

        public override string ToString() => "c" + Count;
    }

    private struct Primary(int start)
    {
        public int Next() => start++;
    }

    private struct Range(int from, int to) : IEnumerable<int>
    {
        private int from = from;

        public void Skip() => from++;

        public IEnumerator<int> GetEnumerator()
        {
            while (from < to)
            {
                yield return from++;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public IEnumerable<int> Rest()
        {
            while (from < to)
            {
                yield return from++;
            }
        }
    }

    private struct Cell
    {
        public object? Inner;
        public int Number;
    }

    private struct Outer
    {
        public Counter Inner;
        public readonly Counter Fixed;
        public (Counter First, int Second) Pair;
        public Counter[] Many;
    }

    private static int Go<T>(T counter)
        where T : ICounter => counter.Next() + counter.Next();

    private static int GoByReference<T>(ref T counter)
        where T : ICounter => counter.Next() + counter.Next();

    private static int GoIn<T>(in T counter)
        where T : ICounter => counter.Next() + counter.Next();

    private static int GoInterface(ICounter counter) => counter.Next();

    private static int GoDefault<T>(ref T counter)
        where T : ICounter => counter.Twice() + counter.Twice();

    private static void Set<T>(ref T counter, int value)
        where T : ICounter
    {
        counter.Count = value;
        counter.Count += 2;
        counter.Count++;
    }

    private static T Made<T>()
        where T : ICounter, new()
    {
        var made = new T();
        made.Next();
        return made;
    }

    private static void Bump<T>(this ref T counter)
        where T : struct, ICounter => counter.Next();

    public static object? Parameters_of_primary_constructors()
    {
        var first = new Primary(1);
        first.Next();
        var second = first;
        second.Next();
        var array = new Primary[] { first, new(10) };
        array[0].Next();
        object box = first;
        return (first.Next(), second.Next(), array[0].Next(), array[1].Next(), ((Primary)box).Next());
    }

    public static object? Iterators_of_a_struct_work_on_a_copy()
    {
        var range = new Range(1, 4);
        var rest = range.Rest();
        range.Skip();
        var a = string.Join(",", rest);
        var b = string.Join(",", rest);
        var c = string.Join(",", range);
        var d = string.Join(",", range.Rest());
        return (a, b, c, d);
    }

    public static object? Structs_in_structs()
    {
        var outer = new Outer { Many = new Counter[1] };
        outer.Inner.Next();
        outer.Fixed.Next();
        outer.Pair.First.Next();
        outer.Many[0].Next();
        var copy = outer;
        copy.Inner.Next();
        copy.Pair.First.Next();
        copy.Many[0].Next();
        object box = outer;
        outer.Inner.Next();
        var back = (Outer)box;
        return (outer.Inner.Count, outer.Fixed.Count, outer.Pair.First.Count, outer.Many[0].Count, copy.Inner.Count, back.Inner.Count);
    }

    public static object? Boxes_in_structs_are_shared_by_copies()
    {
        var first = new Cell { Inner = new Counter() };
        var second = first;
        ((ICounter)second.Inner!).Next();
        return (((ICounter)first.Inner!).Count, ReferenceEquals(first.Inner, second.Inner));
    }

    public static object? Tuples_of_structs()
    {
        var pair = (A: new Counter(), B: 1);
        pair.A.Next();
        var copy = pair;
        copy.A.Next();
        object box = pair;
        pair.A.Next();
        var (first, _) = pair;
        first.Next();
        return (pair.A.Count, copy.A.Count, (((Counter A, int B))box).A.Count, first.Count);
    }

    public static object? Deep_boxes()
    {
        object chain = 1;
        for (var i = 0; i < 2000; i++)
        {
            chain = (chain, 1);
        }
        object other = 1;
        for (var i = 0; i < 2000; i++)
        {
            other = new Cell { Inner = other, Number = i };
        }
        object third = 1;
        for (var i = 0; i < 2000; i++)
        {
            third = new Cell { Inner = third, Number = i };
        }
        return (chain.ToString()!.Length, other.Equals(third), other.Equals(chain));
    }

    public static object? Queries_box()
    {
        var counters = new[]
        {
            new Counter { Count = 1 },
            new Counter { Count = 2 },
        };
        var boxes = counters.Cast<ICounter>().ToList();
        boxes[0].Next();
        boxes[0].Next();
        var objects = counters.OfType<object>().ToArray();
        ((ICounter)objects[1]).Next();
        var back = objects.Cast<Counter>().ToList();
        back[0].Next();
        var picked = counters.Select(static c => (ICounter)c).ToArray();
        picked[1].Next();
        return (counters[0].Count, boxes[0].Count, objects[1].ToString(), back[0].Count, picked[1].Count, objects[0].ToString());
    }

    public static object? Conditional_boxes()
    {
        var plain = new Counter();
        var flag = plain.Count == 0;
        ICounter chosen = flag ? plain : new Counter { Count = 10 };
        chosen.Next();
        chosen.Next();
        ICounter? none = null;
        var other = none ?? plain;
        other.Next();
        object mixed = flag ? plain : "text";
        return (plain.Count, chosen.Count, other.Count, mixed.ToString());
    }

    public static object? Arguments_box()
    {
        static int Both(params object[] all)
        {
            foreach (var each in all)
            {
                ((ICounter)each).Next();
            }
            return all.Sum(static each => ((ICounter)each).Count);
        }

        var plain = new Counter();
        ICounter box = plain;
        return (Both(plain, box, box), plain.Count, box.Count);
    }

    public static object? Fields_of_elements_of_spans()
    {
        var array = new Cell[3];
        Span<Cell> span = array;
        span[0].Number = 5;
        span[1].Number += 2;
        span[^1].Number++;
        span[1..][0].Number *= 10;
        span[2].Inner = span[0];
        return (array[0].Number, array[1].Number, array[2].Number, ((Cell)array[2].Inner!).Number);
    }

    public static object? Methods_of_elements_of_spans()
    {
        Span<Counter> span = stackalloc Counter[3];
        span[0].Next();
        span[0].Next();
        span[1].Count = 7;
        span[^1].Next();
        span.Slice(1)[0].Next();
        ReadOnlySpan<Counter> fixedSpan = span;
        fixedSpan[0].Next();
        var copy = span[0];
        copy.Next();
        foreach (var each in span)
        {
            each.Next();
        }
        return (span[0].Count, span[1].Count, span[2].Count, fixedSpan[0].Count, copy.Count);
    }

    public static object? Spans_in_generic_code()
    {
        static int Run<T>(Span<T> span)
            where T : ICounter => span[0].Next() + span[0].Next() + span[1].Next();

        var array = new Counter[2];
        var sum = Run(array.AsSpan());
        ICounter[] boxes = [new Counter(), new Counter()];
        return (sum, array[0].Count, array[1].Count, Run(boxes.AsSpan()), boxes[0].Count);
    }

    private static int? Asked<T>(T counter)
        where T : ICounter => counter?.Next() + counter?.Next();

    private static int AskedByReference<T>(ref T? counter)
        where T : ICounter => (counter?.Next() ?? 0) + (counter?.Next() ?? 0);

    public static object? Conditional_access_in_generic_code()
    {
        var counter = new Counter();
        var a = Asked(counter);
        var b = AskedByReference(ref counter);
        ICounter? box = counter;
        return (a, b, counter.Count, Asked(box), AskedByReference(ref box), box.Count);
    }
}
