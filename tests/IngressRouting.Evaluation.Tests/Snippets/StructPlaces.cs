public static class StructPlacesSnippets
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
