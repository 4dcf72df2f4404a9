public static class CSharp01TypesSnippets
{
    private delegate int Change(int value);

    private interface IShape
    {
        int Area { get; }
    }

    private class Square : IShape
    {
        public int Side;
        protected static readonly int Scale = 2;

        public Square(int side)
        {
            Side = side;
        }

        ~Square() { }

        public virtual int Area
        {
            get { return Side * Side * Scale; }
        }

        public int this[int factor]
        {
            get { return Side * factor; }
            set { Side = value / factor; }
        }
    }

    private class Unit : Square
    {
        public Unit()
            : base(1) { }

        public override int Area
        {
            get { return base.Area + 1; }
        }
    }

    private struct Money
    {
        public int Amount;

        public static Money operator +(Money a, Money b)
        {
            return new Money { Amount = a.Amount + b.Amount };
        }

        public static Money operator -(Money a)
        {
            return new Money { Amount = -a.Amount };
        }

        public static Money operator ++(Money a)
        {
            return new Money { Amount = a.Amount + 1 };
        }

        public static implicit operator Money(int amount)
        {
            return new Money { Amount = amount };
        }

        public static explicit operator int(Money money)
        {
            return money.Amount;
        }
    }

    private class Truth
    {
        public int Value;

        public static bool operator true(Truth truth)
        {
            return truth.Value > 0;
        }

        public static bool operator false(Truth truth)
        {
            return truth.Value <= 0;
        }

        public static Truth operator &(Truth a, Truth b)
        {
            return new Truth { Value = Math.Min(a.Value, b.Value) };
        }

        public static Truth operator |(Truth a, Truth b)
        {
            return new Truth { Value = Math.Max(a.Value, b.Value) };
        }
    }

    private enum Level
    {
        Low,
        High = 5,
    }

    private class Button
    {
        public event Action? Pressed;

        public void Press()
        {
            if (Pressed != null)
            {
                Pressed();
            }
        }
    }

    public static object Classes()
    {
        return new Square(3).Area;
    }

    public static object Inheritance_and_virtual_members()
    {
        Square shape = new Unit();
        return new object[] { shape.Area, shape is Unit, (shape as Unit) != null };
    }

    public static object Interfaces()
    {
        IShape shape = new Square(4);
        return shape.Area;
    }

    public static object Structs()
    {
        Money a = new Money();
        Money b = a;
        b.Amount = 5;
        return new object[] { a.Amount, b.Amount };
    }

    public static object Enums()
    {
        Level level = Level.High;
        return new object[] { level, (int)level, level.ToString(), level == Level.Low };
    }

    public static object Properties_and_indexers()
    {
        Square square = new Square(3);
        square[2] = 20;
        return new object[] { square[3], square.Side };
    }

    public static object Operators_and_conversions()
    {
        Money a = 5;
        Money b = a + 2;
        b++;
        return new object[] { (int)b, (int)-b };
    }

    public static object Operators_true_and_false()
    {
        Truth yes = new Truth { Value = 2 };
        Truth no = new Truth();
        bool calls = yes ? true : false;
        return new object[] { (yes && no).Value, (no && yes).Value, (yes || no).Value, (no || yes).Value, calls, no ? 1 : 2 };
    }

    public static object Delegates()
    {
        Change twice = new Change(Twice);
        return twice(4);
    }

    public static object Delegate_combination_and_equality()
    {
        List<string> log = new List<string>();
        Action a = delegate
        {
            log.Add("a");
        };
        Action b = delegate
        {
            log.Add("b");
        };
        Action? both = a + b;
        both();
        both -= a;
        both!();
        Change twice = Twice;
        Change again = Twice;
        Action? none = a - a;
        return new object[] { log, a == b, a == a, twice == again, none == null, (a + b) == (a + b), (a + b + a) - a == a + b };
    }

    public static object Events()
    {
        int count = 0;
        Button button = new Button();
        Action handler = delegate
        {
            count++;
        };
        button.Pressed += handler;
        button.Pressed += handler;
        button.Press();
        button.Pressed -= handler;
        button.Press();
        return count;
    }

    private static int Twice(int value)
    {
        return value * 2;
    }
}
