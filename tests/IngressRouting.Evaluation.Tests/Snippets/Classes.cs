public static class ClassesSnippets
{
    private abstract class Shape
    {
        public abstract double Area { get; }
        public virtual string Name => "shape";

        public string Describe() => Name + ":" + (int)Area;

        public override string ToString() => "Shape " + Name;
    }

    private class Square(double side) : Shape
    {
        public override double Area => side * side;
        public override string Name => "square";
    }

    private class Named : Square
    {
        public Named()
            : base(3) { }

        public override string Name => base.Name + "!";
    }

    public static object Virtual()
    {
        Shape[] shapes = [new Square(2), new Named()];
        return (shapes.Select(s => s.Describe()).ToArray(), shapes[1].ToString(), $"{shapes[0]}");
    }

    private interface IHas
    {
        int Value { get; }
        int Doubled() => Value * 2;
    }

    private class Has : IHas
    {
        public int Value => 21;
    }

    private struct HasStruct : IHas
    {
        int IHas.Value => 4;
    }

    public static object Interfaces()
    {
        IHas a = new Has(),
            b = new HasStruct();
        return (a.Value, a.Doubled(), b.Value, b.Doubled());
    }

    private class Order
    {
        public static string Log = "";
    }

    private class Base
    {
        protected readonly List<string> Log = new();
        private readonly int field;

        public Base()
        {
            Log.Add("base");
            field = 1;
        }

        public string Text => string.Join(",", Log) + field;
    }

    private class Derived : Base
    {
        private readonly string own = "init";

        public Derived(int x)
            : this()
        {
            Log.Add("x" + x);
        }

        private Derived()
        {
            Log.Add("derived" + own);
        }
    }

    public static object ConstructorOrder() => new Derived(5).Text;

    private class Generic<T>
    {
        public T? Value;
        public List<T> Items { get; } = [];

        public Generic<T> With(T item)
        {
            Items.Add(item);
            Value = item;
            return this;
        }
    }

    public static object GenericClass() =>
        (new Generic<int>().Value, new Generic<string>().Value, new Generic<int>().With(5).With(6).Items, new Generic<int>().With(3).Value);

    private class Indexed
    {
        private readonly int[] data = new int[4];
        public int this[int i]
        {
            get => data[i];
            set => data[i] = value * 2;
        }
        public int this[string s] => s.Length;
    }

    public static object Indexers()
    {
        var x = new Indexed();
        x[1] = 5;
        x[1] += 1;
        x[2]++;
        return (x[1], x[2], x["abc"]);
    }

    private readonly struct Money(int cents)
    {
        public int Cents { get; } = cents;

        public static Money operator +(Money a, Money b) => new(a.Cents + b.Cents);

        public static bool operator ==(Money a, Money b) => a.Cents == b.Cents;

        public static bool operator !=(Money a, Money b) => !(a == b);

        public static implicit operator Money(int euros) => new(euros * 100);

        public static explicit operator int(Money m) => m.Cents / 100;

        public static Money operator -(Money a) => new(-a.Cents);

        public override bool Equals(object? o) => o is Money m && m == this;

        public override int GetHashCode() => Cents;
    }

    public static object Operators()
    {
        Money m = 5;
        m += 3;
        return (m.Cents, (int)(m + new Money(250)), m == 8, m != 8, (-m).Cents, new HashSet<Money> { 1, 1, 2 }.Count);
    }

    private static readonly int[] Table = [1, 2, 3];
    private static readonly int Total = Table.Sum();
    private static readonly int Early = Late + 1;
    private static readonly int Late = 5;
    private const string Prefix = "p" + "q";
    private static string Auto { get; } = Prefix + "!";

    public static object Statics() => (Table, Total, Early, Late, Prefix, Auto);

    private class Primary(int a, string b)
    {
        private readonly int doubled = a * 2;

        public int Sum() => a + doubled;

        public string B => b;

        public void Change() => a = 100;
    }

    public static object PrimaryConstructors()
    {
        var p = new Primary(3, "q");
        var before = p.Sum();
        p.Change();
        return (before, p.Sum(), p.B);
    }

    private sealed class Lazy2
    {
        private string? cached;
        public int Calls;
        public string Value => cached ??= Make();

        private string Make()
        {
            Calls++;
            return "made";
        }
    }

    public static object LazyProperty()
    {
        var l = new Lazy2();
        return (l.Value, l.Value, l.Calls);
    }

    private struct WithInit
    {
        public int A = 5;
        public int B;

        public WithInit(int b)
        {
            B = b;
        }
    }

    public static object StructInitializers() => (new WithInit(3), default(WithInit), new WithInit[1]);

    private class MyException(string message, int code) : Exception(message)
    {
        public int Code { get; } = code;
    }

    public static object UserException()
    {
        try
        {
            throw new MyException("m", 7);
        }
        catch (MyException e)
        {
            return (e.Message, e.Code, e is Exception);
        }
    }

    private sealed class Labelled
    {
        public override string ToString() => "a " + base.ToString();
    }

    private struct LabelledStruct
    {
        public override readonly string ToString() => "a " + base.ToString();
    }

    private sealed record LabelledRecord(int Size)
    {
        public override string ToString() => "a " + base.ToString();
    }

    public static object TextsOfBases() => (new Labelled().ToString(), $"{default(LabelledStruct)}", "" + new LabelledRecord(1));
}
