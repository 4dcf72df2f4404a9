namespace IngressRouting.Fuzzing;

/// <summary>Writes the types of a program: the same names in every program, so that expressions know them, with bodies that differ.</summary>
internal static class Declarations
{
    /// <summary>The file with the types.</summary>
    public static string Write(Author author) =>
        string.Join(
            "\n\n",
            [Facts.Declaration(), Enums(author), Records(author), Structs(author), Classes(author), Counter(author), Generic]
        );

    private const string Generic = """
        internal sealed class Box<T>(T value)
        {
            public T Value { get; set; } = value;

            public Box<TResult> Map<TResult>(Func<T, TResult> change) => new(change(Value));
        }

        internal sealed class Closing(Counter counter) : IDisposable
        {
            public void Dispose() => counter.Bump(1);
        }

        internal sealed class Trouble(string message, int code) : Exception("trouble: " + message)
        {
            public int Code { get; } = code;
        }
        """;

    private static string Enums(Author author) =>
        $$"""
            internal enum Mode { Idle, Open = {{author.Dice.Between(2, 5)}}, Shut, Late = 9 }

            [Flags]
            internal enum Marks : {{author.Dice.Pick(["byte", "int", "ushort"])}} { None = 0, A = 1, B = 2, C = 4 }

            internal interface IRanked
            {
                int Size { get; }

                int Rank(int step) => {{Bodies.Write(author, "int", false, ("int", "step"), ("int", "Size"))}};
            }
            """;

    private static string Records(Author author) =>
        $$"""
            internal record Plan(string Name, int Index)
            {
                public string Label { get; init; } = {{Bodies.Write(author, "string", false)}};

                public int Score => {{Bodies.Write(author, "int", true, ("string", "Name"), ("int", "Index"), ("string", "Label"))}};

                public virtual string Title() => {{Bodies.Write(author, "string", true, ("string", "Name"), ("int", "Index"))}};
            }

            internal sealed record Wide(string Name, int Index, bool Far) : Plan(Name, Index)
            {
                public override string Title() => Far ? base.Title() : {{Bodies.Write(
                author,
                "string",
                true,
                ("string", "Name"),
                ("bool", "Far")
            )}};
            }

            internal readonly record struct Block(int High, int Low)
            {
                public int Sum => {{Bodies.Write(author, "int", false, ("int", "High"), ("int", "Low"))}};

                public Block Shift(int step) => {{author.Dice.Pick([
                "this with { High = High + step }",
                "new(Low, High - step)",
                "step > 4 ? default : this",
            ])}};
            }
            """;

    private static string Structs(Author author) =>
        $$"""
            internal struct Offset
            {
                public int X;

                public Offset(int x, int y)
                {
                    X = x;
                    Y = y;
                }

                public int Y { get; set; }

                public void Move(int step)
                {
                    X += step;
                    Y = {{Bodies.Write(author, "int", false, ("int", "X"), ("int", "step"))}};
                }

                public readonly int Area() => {{Bodies.Write(author, "int", false, ("int", "X"), ("int", "Y"))}};

                public static Offset operator +(Offset left, Offset right) => new(left.X + right.Y, left.Y {{author.Dice.Pick([
                "+",
                "-",
                "^",
            ])}} right.X);

                public static bool operator ==(Offset left, Offset right) => left.X == right.X;

                public static bool operator !=(Offset left, Offset right) => !(left == right);

                public static implicit operator Offset(int value) => new(value, {{Bodies.Write(author, "int", false, ("int", "value"))}});

                public static explicit operator int(Offset value) => value.X - value.Y;

                public override readonly bool Equals(object? other) => other is Offset offset && offset == this;

                public override readonly int GetHashCode() => X;

                public override readonly string ToString() => $"<{X & 99}>";
            }
            """;

    private static string Classes(Author author) =>
        $$"""
            internal abstract class Part : IRanked
            {
                private readonly string name;
                protected int Used = {{author.Dice.Below(5)}};

                protected Part(string name)
                {
                    this.name = name;
                    Used += Weigh(1);
                }

                public abstract int Size { get; }

                protected string Name => name;

                public virtual int Weigh(int step) => {{Bodies.Write(author, "int", true, ("int", "step"), ("string", "Name"))}};

                public string Tell() => ToString() + (Weigh(Used) & 15);

                public override string ToString() => {{Bodies.Write(author, "string", true, ("string", "Name"), ("int", "Used"))}};
            }

            internal sealed class Spare() : Part("spare")
            {
                public override int Size => 2;

                public override int Weigh(int step) => step;
            }

            internal class Bolt(string name, int size) : Part(name)
            {
                public override int Size => size;

                public override int Weigh(int step)
                {
                    Used++;
                    return base.Weigh(step) + {{Bodies.Write(author, "int", true, ("int", "step"), ("int", "Used"))}};
                }
            }

            internal sealed class Nut(string name, int size = 3) : Bolt(name, size + 1), IRanked
            {
                private readonly int made = {{Bodies.Write(author, "int", true, ("int", "size"))}};

                public override string ToString() => base.ToString() + {{Bodies.Write(
                author,
                "string",
                true,
                ("string", "Name"),
                ("int", "made")
            )}};

                {{author.Dice.Pick(["", "int IRanked.Rank(int step) => step - made;", "public new int Weigh(int step) => step;"])}}
            }
            """;

    private static string Counter(Author author) =>
        $$"""
            internal sealed class Counter(int start)
            {
                private readonly List<int> seen = [];
                private readonly int[] slots = new int[4];
                private string? cached;

                public int Count { get; private set; } = start;

                public string Text => cached ??= "made" + (Count & 15);

                public int this[int index]
                {
                    get => slots[index & 3];
                    set => slots[index & 3] = value ^ Count;
                }

                public int Bump(int step)
                {
                    if (seen.Count < 40)
                    {
                        seen.Add(step);
                    }

                    Count += {{Bodies.Write(author, "int", true, ("int", "step"), ("int", "Count"), ("List<int>", "seen"))}};
                    return Count;
                }

                public override string ToString() => Text + ":" + Tools.Join(seen) + ":" + Tools.Join(slots);
            }
            """;
}
