public static class TypesSnippets
{
    private enum Color
    {
        Red,
        Green = 5,
        Blue,
    }

    [Flags]
    private enum Rights : byte
    {
        None = 0,
        Read = 1,
        Write = 2,
        All = 3,
    }

    private struct Point
    {
        public int X;
        public int Y { get; set; }

        public Point(int x, int y)
        {
            X = x;
            Y = y;
        }

        public void Move(int by)
        {
            X += by;
            Y += by;
        }

        public readonly int Sum => X + Y;
    }

    private class Node
    {
        public string Name = "unnamed";
        public List<Node> Children { get; } = new();
        public Node? Parent;
        public Point Place;
        public readonly Point Fixed = new(1, 1);

        public Node(string name)
        {
            Name = name;
        }

        public Node Add(Node child)
        {
            child.Parent = this;
            Children.Add(child);
            return this;
        }
    }

    private record Person(string Name, int Age)
    {
        public string Title { get; init; } = "none";
        public int Next => Age + 1;
    }

    private record struct Pair(int A, string B);

    private record Employee(string Name, int Age, string Job) : Person(Name, Age);

    public static object StructCopy()
    {
        var a = new Point(1, 2);
        var b = a;
        b.X = 10;
        b.Y = 20;
        return (a, b);
    }

    public static object StructMutation()
    {
        var p = new Point(1, 2);
        p.Move(5);
        var n = new Node("n");
        n.Place.Move(3);
        n.Place.X += 10;
        n.Fixed.Move(100);
        return (p, n.Place, n.Fixed);
    }

    public static object StructInArray()
    {
        var array = new Point[2];
        array[0].X = 5;
        array[1].Move(2);
        var copy = array[0];
        copy.X = 9;
        return (array, copy);
    }

    public static object StructInList()
    {
        var list = new List<Point> { new(1, 1) };
        var p = list[0];
        p.X = 50;
        foreach (var item in list)
        {
            item.Move(7);
        }
        return (list, p);
    }

    public static object StructAsArgument()
    {
        static void Change(Point p) => p.X = 100;
        static void ChangeRef(ref Point p) => p.X = 200;
        var p = new Point(1, 1);
        Change(p);
        var before = p.X;
        ChangeRef(ref p);
        return (before, p.X);
    }

    public static object StructBoxed()
    {
        var p = new Point(1, 1);
        object o = p;
        p.X = 2;
        var q = (Point)o;
        q.X = 3;
        return (p, o, q);
    }

    public static object StructFieldByField()
    {
        Inner i;
        i.A = 1;
        i.B = 2;
        var copy = i;
        copy.A = 5;
        return (i, copy);
    }

    private struct Inner
    {
        public int A,
            B;
    }

    public static object StructEquality() =>
        (new Point(1, 2).Equals(new Point(1, 2)), new Pair(1, "a") == new Pair(1, "a"), default(Point).X);

    public static object StructReturned()
    {
        var n = new Node("x") { Place = new Point(1, 1) };
        Point Get() => n.Place;
        Get().Move(5);
        return n.Place;
    }

    public static object StructCaptured()
    {
        var p = new Point(1, 1);
        Action move = () => p.Move(1);
        move();
        move();
        return p;
    }

    public static object TupleCopy()
    {
        var t = (A: 1, B: "x");
        var u = t;
        u.A = 5;
        t.B += "y";
        return (t, u, t.A, u.Item1);
    }

    public static object TupleEquality() => ((1, "a") == (1, "a"), (1, 2) != (1, 3), (1, (2, 3)) == (1, (2, 3)), (1, "a").Equals((1, "a")));

    public static object Deconstruct()
    {
        var (a, b) = (1, "x");
        (int c, (var d, _)) = (2, (3, 4));
        var (name, age) = new Person("N", 7);
        int x = 1,
            y = 2;
        (x, y) = (y, x);
        long wide;
        (wide, _) = (5, 6);
        return (a, b, c, d, name, age, x, y, wide);
    }

    public static object Classes()
    {
        var root = new Node("root").Add(new Node("a")).Add(new Node("b").Add(new Node("c")));
        return (
            root.Children.Count,
            root.Children[1].Children[0].Name,
            root.Children[0].Parent == root,
            root.Children[1].Children[0].Parent!.Parent!.Name
        );
    }

    public static object Records()
    {
        var p = new Person("Ann", 30);
        var q = p with { Age = 31 };
        var r = p with { };
        return (p, q, p == r, p != q, p.Equals(r), p.Next, q.Name, q.Title, p with { Title = "Dr" }, ReferenceEquals(p, r));
    }

    public static object RecordTexts() =>
        (new Person("Ann", 30).ToString(), new Pair(1, "x").ToString(), new Employee("E", 1, "J").ToString(), $"{(1, "a")}");

    public static object RecordInheritance()
    {
        Person e = new Employee("E", 40, "Dev");
        var f = e with { Age = 41 };
        return (f is Employee, f, e == new Employee("E", 40, "Dev"), e == new Person("E", 40));
    }

    public static object RecordWithNestedStruct()
    {
        var h = new Wrapper(new Point(1, 1), [1, 2]);
        var g = h with { };
        g.List.Add(3);
        return (h.Place, h.List, h == g);
    }

    private record Wrapper(Point Place, List<int> List);

    public static object Enums()
    {
        var c = Color.Green;
        c++;
        return (
            c,
            (int)Color.Blue,
            (Color)5,
            Color.Red < Color.Blue,
            c.ToString(),
            $"{Rights.Read | Rights.Write}",
            (Rights)2,
            Rights.All & ~Rights.Read,
            Rights.All.HasFlag(Rights.Write),
            Color.Blue - Color.Green,
            Color.Red + 5
        );
    }

    public static object EnumInSwitch()
    {
        string Of(Color c) =>
            c switch
            {
                Color.Red => "r",
                Color.Green => "g",
                _ => "?",
            };
        return (Of(Color.Red), Of(Color.Blue), Of(default));
    }

    public static object EnumKeys()
    {
        var d = new Dictionary<Color, int> { [Color.Red] = 1, [Color.Blue] = 2 };
        return (d[Color.Red], d.ContainsKey(Color.Green), d);
    }

    public static object Initializers()
    {
        var n = new Node("x") { Place = { }, Children = { new Node("y"), new Node("z") } };
        var m = new Settings { Inner = { A = 1, B = 2 }, Map = { ["k"] = 3 } };
        return (n.Children.Count, m.Inner.A, m.Map);
    }

    private class Settings
    {
        public Sub Inner { get; } = new();
        public Dictionary<string, int> Map { get; } = new();
    }

    private class Sub
    {
        public int A,
            B;
    }

    public static object Anonymous()
    {
        var a = new { X = 1, Y = "b" };
        var b = new { X = 1, Y = "b" };
        var c = a with { X = 2 };
        return (a.X, a.Y, a.Equals(b), c.X, a.ToString());
    }

    public static object NullReceiver()
    {
        Node? n = null;
        return n!.Name;
    }

    public static object StructThisAssignment()
    {
        var r = new Resettable { A = 5 };
        r.Reset();
        return r.A;
    }

    private struct Resettable
    {
        public int A;

        public void Reset() => this = new Resettable { A = 42 };
    }

    public static object PropertyOfStructIsCopy()
    {
        var h = new HoldsStruct();
        h.P.Move(5);
        var p = h.P;
        p.Move(1);
        return (h.P, p);
    }

    private class HoldsStruct
    {
        public Point P { get; set; } = new(1, 1);
    }

    public static object NestedStructs()
    {
        var a = new Outer2 { In = new Inner { A = 1 } };
        var b = a;
        b.In.A = 2;
        var array = new[] { a };
        array[0].In.B = 9;
        return (a, b, array);
    }

    private struct Outer2
    {
        public Inner In;
    }

    public static object ReferenceEquality()
    {
        object a = 5000,
            b = 5000,
            c = Color.Red,
            d = Color.Red;
        object n = new Node("n"),
            m = new Node("n");
        return (a == b, c == d, n == m, n == (object)n, a != b, a.Equals(b), c.Equals(d));
    }
}
