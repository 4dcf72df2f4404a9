namespace IngressRouting.Fuzzing;

/// <summary>Writes the types whose values change in place, and the interfaces through which they are seen: where a copy is made, what is changed differs.</summary>
internal static class StructDeclarations
{
    /// <summary>The file with the types.</summary>
    public static string Write(Author author) => string.Join("\n\n", Steps(author), Gauge(author), Nest(author), Others(author), Hands);

    private static string Steps(Author author) =>
        $$"""
            internal interface IStep
            {
                int Step { get; set; }

                int Far => Step + {{Bodies.Write(author, "int", false, ("int", "Step"))}};

                void Advance(int by);

                int Peek(int by)
                {
                    Advance(by);
                    return Step;
                }
            }

            internal class Walker(int step) : IStep
            {
                public int Step { get; set; } = step;

                public virtual void Advance(int by) => Step += by + 1;
            }

            internal sealed class Runner(int step) : Walker(step), IStep
            {
                public override void Advance(int by) => Step -= by;

                int IStep.Peek(int by) => Step ^ by;
            }
            """;

    private static string Gauge(Author author) =>
        $$"""
            internal struct Gauge : IStep, IEquatable<Gauge>
            {
                public int Level;
                private int moves;

                public Gauge(int level)
                {
                    Level = level;
                    moves = 1;
                }

                public int Step { readonly get; set; }

                public readonly int Sum => Level + moves * 8 - Step;

                public int this[int index]
                {
                    readonly get => (index & 1) == 0 ? Level : Step;
                    set
                    {
                        moves++;
                        if ((index & 1) == 0)
                        {
                            Level = value;
                        }
                        else
                        {
                            Step = value ^ moves;
                        }
                    }
                }

                public void Advance(int by)
                {
                    moves++;
                    Level += by;
                    Step = {{Bodies.Write(author, "int", false, ("int", "Level"), ("int", "by"))}};
                }

                public int Next() => ++Level + moves;

                public int Turned(int by)
                {
                    Advance(by);
                    return Level;
                }

                public Gauge Advanced(int by)
                {
                    Advance(by);
                    return this;
                }

                public void Reset(int level) => this = new Gauge(level) { Step = moves };

                public readonly int Foreseen(int by)
                {
                    Advance(by);
                    return Level + Next();
                }

                {{author.Dice.Pick(["", "int IStep.Peek(int by) => Level += by;", "int IStep.Far => Level++;"])}}

                public readonly bool Equals(Gauge other) => Level == other.Level && moves == other.moves;

                public override readonly bool Equals(object? other) => other is Gauge gauge && Equals(gauge);

                public override readonly int GetHashCode() => Level;
            }
            """;

    private static string Nest(Author author) =>
        $$"""
            internal struct Nest
            {
                public Gauge Inner;
                public readonly Gauge Fixed;
                public int[]? Shared;

                public Nest(Gauge inner)
                {
                    Inner = inner;
                    Fixed = inner;
                    Auto = inner;
                    Shared = [inner.Level, 2];
                }

                public Gauge Auto { get; set; }

                public readonly int Sum => Inner.Sum - Fixed.Next() + Auto.Next() + (Shared?[0] ?? 0);

                public void Turn(int by)
                {
                    Shared ??= new int[2];
                    Shared[0] += by;
                    {{author.Dice.Pick(["Inner", "Fixed", "Auto"])}}.Advance(by);
                    Inner.Advance({{Bodies.Write(author, "int", false, ("int", "by"))}});
                    Fixed.Advance(by);
                    Auto.Advance(by);
                }

                public Gauge Swap(Gauge other)
                {
                    (Inner, other) = (other, Inner);
                    Auto = Inner with { Level = other.Level };
                    return other;
                }
            }
            """;

    private static string Others(Author author) =>
        $$"""
            internal struct Meter(int start, string unit)
            {
                private int turns = start & 3;

                public int Reading => start + turns;

                public readonly string Unit => unit ?? "none";

                public void Add(int by)
                {
                    turns++;
                    start += by + {{Bodies.Write(author, "int", false, ("int", "by"), ("int", "start"))}};
                    unit = turns > 5 ? "many" : unit;
                }

                public int Take() => start--;
            }

            internal record struct Dial(int Face, string Name)
            {
                public int Turns = Face & 1;

                public void Turn(int by)
                {
                    Face += by;
                    Turns++;
                }

                public int Spin() => Face++ + Turns;
            }

            internal struct Lease(int[] log, int by) : IDisposable
            {
                private int uses;

                public int Use()
                {
                    log[0] += by;
                    return ++uses;
                }

                public void Dispose() => log[1] += uses * 10 + 1;
            }

            internal readonly struct Countdown(int from)
            {
                public Enumerator GetEnumerator() => new(from);

                internal struct Enumerator(int left)
                {
                    public readonly int Current => left * 5;

                    public bool MoveNext() => left-- > 0;
                }
            }
            """;

    private const string Hands = """
        internal static class Hands
        {
            public static int Run<T>(T item, int by)
                where T : IStep
            {
                item.Advance(by);
                return item.Step;
            }

            public static int Bump<T>(ref T item, int by)
                where T : IStep
            {
                item.Advance(by);
                item.Step++;
                return item.Peek(1) + item.Step;
            }

            public static int Look<T>(in T item, int by)
                where T : IStep
            {
                item.Advance(by);
                return item.Far + item.Step;
            }

            public static T Made<T>(int by)
                where T : struct, IStep
            {
                var made = new T();
                made.Advance(by);
                return made;
            }

            public static void Set(out Gauge item, int level)
            {
                item = new Gauge { Level = level };
                item.Advance(1);
            }

            public static int Read(in Gauge item, int by)
            {
                item.Advance(by);
                return item.Level + item.Next();
            }

            public static (Gauge First, int Second) Pair(Gauge first, int second) => (first, second);

            public static int All(IEnumerable<IStep> items, int by)
            {
                var sum = 0;
                foreach (var item in items)
                {
                    item.Advance(by);
                    sum += item.Step;
                }

                return sum;
            }

            public static int Total(ReadOnlySpan<int> items)
            {
                var sum = 0;
                foreach (var item in items)
                {
                    sum = sum * 3 + item;
                }

                return sum;
            }

            public static void Double(Span<int> items)
            {
                for (var i = 0; i < items.Length; i++)
                {
                    items[i] *= 2;
                }
            }

            public static int Levels(ReadOnlySpan<Gauge> items)
            {
                var sum = 0;
                foreach (var item in items)
                {
                    item.Advance(1);
                    sum = sum * 3 + item.Level + item.Sum;
                }

                return sum;
            }

            public static void Push(Span<Gauge> items, int by)
            {
                for (var i = 0; i < items.Length; i++)
                {
                    items[i].Advance(by + i);
                }
            }
        }
        """;
}
