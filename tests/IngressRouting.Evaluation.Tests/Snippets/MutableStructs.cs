using System.Collections;

public static class MutableStructsSnippets
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

    private struct Chatty
    {
        private int asked;

        public override string ToString() => "asked " + ++asked;
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

    private sealed class Holder<T>
        where T : ICounter
    {
        public T Item = default!;
        public readonly T Fixed = default!;
        public T[] Items = new T[2];

        public T Property { get; set; } = default!;

        public int Run() => (Item.Next() * 1000) + (Fixed.Next() * 100) + (Items[1].Next() * 10) + Property.Next();
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

    private sealed class Log(List<string> lines, string name) : IDisposable
    {
        public void Dispose() => lines.Add(name);
    }

    private struct Scope(List<string> lines) : IDisposable
    {
        private int entered;

        public void Enter() => entered++;

        public void Dispose() => lines.Add("left after " + entered);
    }

    private ref struct Fleeting(List<string> lines)
    {
        private int entered;

        public void Enter() => entered++;

        public void Dispose() => lines.Add("gone after " + entered);
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

    public static object? Behind_an_interface()
    {
        ICounter counter = new Counter();
        counter.Next();
        counter.Next();
        return counter.Count;
    }

    public static object? Behind_an_object()
    {
        object counter = new Counter();
        ((ICounter)counter).Next();
        ((ICounter)counter).Count += 5;
        return counter.ToString();
    }

    public static object? A_box_is_a_copy_and_is_shared()
    {
        var plain = new Counter { Count = 1 };
        ICounter first = plain;
        var second = first;
        first.Next();
        plain.Next();
        plain.Next();
        second.Next();
        var third = (Counter)first;
        third.Next();
        return (plain.Count, first.Count, second.Count, third.Count, ReferenceEquals(first, second), ReferenceEquals(first, (object)third));
    }

    public static object? Boxes_in_collections()
    {
        var list = new List<ICounter> { new Counter(), new Counter() };
        foreach (var counter in list)
        {
            counter.Next();
        }
        list[0].Next();
        var array = new ICounter[] { list[1], new Counter() };
        array[0].Next();
        var map = new Dictionary<string, object> { ["a"] = list[0] };
        ((ICounter)map["a"]).Next();
        list.ForEach(static counter => counter.Next());
        return string.Join(",", list) + " " + string.Join<ICounter>(",", array) + " " + list.Sum(static c => c.Next());
    }

    public static object? Structs_in_collections_are_copies()
    {
        var list = new List<Counter> { new(), new() };
        list[0].Next();
        foreach (var counter in list)
        {
            counter.Next();
        }
        var array = new Counter[2];
        array[1].Next();
        array[^1].Next();
        Array.ForEach(array, static c => c.Next());
        return (list[0].Count, list[1].Count, array[0].Count, array[1].Count);
    }

    public static object? In_generic_code()
    {
        var counter = new Counter();
        var a = Go(counter);
        var b = counter.Count;
        var c = GoByReference(ref counter);
        var d = counter.Count;
        ICounter box = counter;
        var e = Go(box);
        var f = GoInterface(box) + GoInterface(counter);
        var g = GoIn(counter);
        return (a, b, c, d, e, f, (g, box.Count, counter.Count));
    }

    public static object? Default_members_see_a_copy_of_a_struct()
    {
        var counter = new Counter();
        var a = GoDefault(ref counter);
        ICounter box = counter;
        var b = box.Twice() + box.Twice();
        return (a, counter.Count, b, box.Count);
    }

    public static object? Properties_in_generic_code()
    {
        var counter = new Counter();
        Set(ref counter, 5);
        counter.Bump();
        ICounter box = counter;
        Set(ref box, 20);
        return (counter.Count, box.Count, Made<Counter>().Count);
    }

    public static object? Generic_fields()
    {
        var holder = new Holder<Counter>();
        return (holder.Run(), holder.Run(), holder.Item.Count, holder.Fixed.Count, holder.Items[1].Count, holder.Property.Count);
    }

    public static object? Generic_fields_of_an_interface()
    {
        var holder = new Holder<ICounter>
        {
            Item = new Counter(),
            Property = new Counter(),
            Items = [new Counter(), new Counter()],
        };
        return (holder.Item.Next(), holder.Item.Next(), holder.Property.Next(), holder.Property.Next(), holder.Items[1].Next());
    }

    public static object? Casts_and_patterns()
    {
        object box = new Counter { Count = 3 };
        var plain = (Counter)box;
        plain.Next();
        var a = box is Counter { Count: 3 } found ? found.Next() : 0;
        var b = box is ICounter shared ? shared.Next() : 0;
        var c = (box as ICounter)!.Next();
        var d = box switch
        {
            Counter inner when inner.Next() == 6 => inner.Next(),
            _ => 0,
        };
        var e = plain is ICounter copied ? copied.Next() : 0;
        var f = (plain as ICounter).Next();
        return (a, b, c, d, e, f, (plain.Count, ((Counter)box).Count));
    }

    public static object? Nullable_structs()
    {
        Counter? maybe = new Counter { Count = 1 };
        maybe.Value.Next();
        maybe?.Next();
        ICounter? box = maybe;
        box?.Next();
        object? none = (Counter?)null;
        var again = (Counter?)box;
        return (maybe?.Count, box?.Count, none is null, again?.Count, maybe.GetValueOrDefault().Next());
    }

    public static object? Delegates_of_a_struct()
    {
        var counter = new Counter();
        Func<int> copy = counter.Next;
        copy();
        counter.Next();
        ICounter box = counter;
        Func<int> shared = box.Next;
        shared();
        return (copy(), counter.Count, box.Count, shared());
    }

    public static object? Using_variables()
    {
        var lines = new List<string>();
        using (var scope = new Scope(lines))
        {
            scope.Enter();
            scope.Enter();
        }
        {
            using var scope = new Scope(lines);
            scope.Enter();
        }
        var outside = new Scope(lines);
        outside.Enter();
        using (outside)
        {
            outside.Enter();
        }
        using (IDisposable box = outside)
        {
            outside.Enter();
        }
        using (var fleeting = new Fleeting(lines))
        {
            fleeting.Enter();
        }
        using (new Log(lines, "log")) { }
        return string.Join("; ", lines);
    }

    public static object? Loop_variables_are_copies()
    {
        var counters = new Counter[] { new(), new() };
        var total = 0;
        foreach (var counter in counters)
        {
            counter.Next();
            total += counter.Count;
        }
        foreach (ICounter counter in counters)
        {
            counter.Next();
            total += counter.Count;
        }
        return (total, counters[0].Count);
    }

    public static object? Readonly_members_change_a_copy()
    {
        var counter = new Counter { Count = 1 };
        return (counter.Peek(), counter.Peek(), counter.Count, counter.Bumped(), counter.Count);
    }

    public static object? Text_that_changes_its_object()
    {
        var plain = new Chatty();
        object box = plain;
        var a = $"{plain} {plain}";
        var b = plain + "" + plain;
        var c = plain.ToString() + plain.ToString();
        var d = box + "" + box;
        var e = $"{box}";
        var f = string.Concat(box, plain);
        return (a, b, c, d, e, f);
    }

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

    private struct Self
    {
        public int Number;
        public string Name;

        public void Become(int number) => this = new Self { Number = number, Name = Name };

        public void Swap(ref Self other) => (this, other) = (other, this);

        public Self Plus(int number)
        {
            var copy = this;
            copy.Number += number;
            return copy;
        }

        public void Grow() => Grow(ref this);

        private static void Grow(ref Self self)
        {
            var before = self;
            self.Number += 10;
            before.Number += 100;
        }

        public object Boxed() => this;
    }

    private interface IBecoming
    {
        void Become(int number);

        IBecoming Me();
    }

    private struct Becoming : IBecoming
    {
        public int Number;

        public void Become(int number) => this = new Becoming { Number = number };

        public IBecoming Me() => this;

        public override string ToString() => "n" + Number;
    }

    public static object? This_as_a_whole()
    {
        var self = new Self { Name = "a" };
        self.Become(3);
        var other = new Self { Name = "b", Number = 7 };
        self.Swap(ref other);
        self.Grow();
        var plus = self.Plus(5);
        var boxed = (Self)self.Boxed();
        boxed.Number++;
        return (self.Number, self.Name, other.Number, other.Name, plus.Number, boxed.Number);
    }

    public static object? This_in_a_box()
    {
        IBecoming box = new Becoming { Number = 1 };
        var me = box.Me();
        box.Become(5);
        me.Become(9);
        return box + " " + me + " " + ReferenceEquals(box, me);
    }

    public static object? With_makes_a_copy()
    {
        var first = new Counter { Count = 1 };
        var second = first with { Count = 5 };
        object box = second;
        var third = (Counter)box with { Count = 8 };
        return (first.Count, second.Count, third.Count, ((Counter)box).Count);
    }

    private struct Indexed
    {
        private int a;
        private int b;

        public int this[int index]
        {
            get => index == 0 ? a : b;
            set
            {
                if (index == 0)
                {
                    a = value;
                }
                else
                {
                    b = value;
                }
            }
        }
    }

    public static object? Indexers_of_structs()
    {
        var one = new Indexed();
        one[0] = 3;
        one[1] += 4;
        one[0]++;
        var two = one;
        two[0] = 100;
        var array = new Indexed[1];
        array[0][1] = 6;
        array[0][1] *= 2;
        return (one[0], one[1], two[0], array[0][1]);
    }

    public static object? Captured_structs()
    {
        var counter = new Counter();
        Action next = () => counter.Next();
        next();
        next();
        int Local() => counter.Next();
        return (counter.Count, Local(), counter.Count);
    }

    public static object? Structs_in_dictionaries_and_queues()
    {
        var map = new Dictionary<string, Counter> { ["a"] = new() };
        map["a"].Next();
        map.TryGetValue("a", out var found);
        found.Next();
        var queue = new Queue<Counter>([found]);
        queue.Peek().Next();
        var keyed = new Dictionary<Counter, string> { [found] = "x" };
        found.Next();
        return (map["a"].Count, found.Count, queue.Dequeue().Count, keyed.Keys.First().Count);
    }

    private readonly record struct Block(int High, int Low)
    {
        public Block Shift(int step) => this with { High = High + step };
    }

    public static object? With_of_this_in_a_readonly_member()
    {
        var (high, low) = new Block(17, 9).Shift(-6);
        return (high, low, new Block(1, 2).Shift(5));
    }

    private struct Valve
    {
        public int Level;
        public Counter Inner;

        public int Reset(int level) => Level += level;
    }

    public static object? Arguments_that_assign_what_is_called()
    {
        var valve = new Valve { Level = 100 };
        valve.Reset((valve = new Valve { Level = 1 }).Level);
        var array = new[] { new Valve { Level = 100 } };
        array[0].Reset((array[0] = new Valve { Level = 2 }).Level);
        var pair = (A: new Valve { Level = 100 }, B: 1);
        pair.A.Reset((pair = (new Valve { Level = 3 }, 2)).B);
        var outer = new Valve();
        outer.Inner.Next();
        outer.Inner.Count += (outer = new Valve { Inner = new Counter { Count = 40 } }).Inner.Next();
        ref var alias = ref outer.Inner;
        outer = new Valve { Inner = new Counter { Count = 7 } };
        alias.Next();
        return (valve.Level, array[0].Level, pair.A.Level, pair.B, outer.Inner.Count);
    }
}
