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

    private sealed class Holder<T>
        where T : ICounter
    {
        public T Item = default!;
        public readonly T Fixed = default!;
        public T[] Items = new T[2];

        public T Property { get; set; } = default!;

        public int Run() => (Item.Next() * 1000) + (Fixed.Next() * 100) + (Items[1].Next() * 10) + Property.Next();
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
}
