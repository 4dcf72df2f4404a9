public static class TypeValuesSnippets
{
    private enum Size
    {
        Small,
    }

    private interface IShape
    {
        string Kind => GetType().Name;
    }

    private abstract record Shape : IShape
    {
        public override string ToString() => GetType().Name;
    }

    private sealed record Circle(int Radius) : Shape;

    private sealed record Square(int Side) : Shape;

    private class Outer<T>
    {
        public class Inner<U>;

        public class Plain;

        public string Name => typeof(T).Name + typeof(Outer<T>);
    }

    private struct Empty;

    private delegate void Callback();

    private static string Describe<T>() =>
        typeof(T) == typeof(int) ? "number"
        : typeof(T) == typeof(string) ? "text"
        : typeof(T).IsEnum ? "enum " + typeof(T).Name
        : typeof(T).ToString();

    public static object Names() =>
        (
            typeof(List<int>).Name,
            typeof(int[]).Name,
            typeof(int[][,]).Name,
            typeof(Dictionary<,>).Name,
            typeof(Outer<int>.Inner<string>).Name,
            typeof(int?).Name,
            (
                typeof((int, string)).Name,
                typeof(void).Name,
                typeof(object).Name,
                typeof(nint).Name,
                typeof(Callback).Name,
                typeof(Size).Name
            )
        );

    public static object Full_names() =>
        (
            typeof(int).FullName,
            typeof(Size).FullName,
            typeof(string[]).FullName,
            typeof(Outer<>.Inner<>).FullName,
            typeof(List<>).FullName,
            typeof(DayOfWeek).FullName,
            (typeof(TypeValuesSnippets).FullName, typeof(Empty[,]).FullName)
        );

    public static object Texts() =>
        (
            typeof(List<int>).ToString(),
            $"{typeof(Dictionary<string, List<int[]>>)}",
            "" + typeof(Outer<int>.Inner<string>),
            typeof(Outer<>.Inner<>).ToString(),
            typeof(int?).ToString() + typeof(Outer<Size>.Plain),
            typeof((int A, string B)).ToString(),
            (
                typeof(int[][,]).ToString(),
                typeof(List<dynamic>).ToString(),
                new List<Type> { typeof(int) }[0]
                    .ToString(),
                typeof(IShape)
            ).ToString()
        );

    public static object Namespaces() =>
        (typeof(int).Namespace, typeof(List<>).Namespace, typeof(Size).Namespace, typeof(StringBuilder[]).Namespace);

    public static object Kinds() =>
        string.Join(
            ";",
            new[]
            {
                typeof(int),
                typeof(Size),
                typeof(string),
                typeof(IShape),
                typeof(int[]),
                typeof(List<int>),
                typeof(List<>),
                typeof(Callback),
                typeof(int?),
                typeof(Empty),
            }.Select(type =>
                type.Name + type.IsEnum + type.IsValueType + type.IsClass + type.IsInterface + type.IsArray + type.IsGenericType
            )
        );

    public static object Equality()
    {
        Type same = typeof(List<(int A, int B)>);
        object boxed = typeof(int);
        return (
            same == typeof(List<(int, int)>),
            typeof(object) == typeof(string),
            typeof(List<>) == typeof(List<int>),
            typeof(int) != typeof(long),
            typeof(int).Equals(boxed),
            boxed == (object)typeof(int),
            (typeof(string) == typeof(string), Equals(typeof(int), typeof(int)), typeof(int).Equals((object?)null), same is not null)
        );
    }

    public static object In_generic_code() =>
        (Describe<int>(), Describe<string>(), Describe<Size>(), Describe<List<Circle>>(), Describe<int[]>(), new Outer<List<Size>>().Name);

    public static object Keys()
    {
        var names = new Dictionary<Type, string>
        {
            [typeof(int)] = "int",
            [typeof(Circle)] = "circle",
            [typeof(List<int>)] = "list",
        };
        names[typeof(int)] += "!";
        var seen = new HashSet<Type> { typeof(int), typeof(int), typeof(string) };
        return (
            names[typeof(int)],
            names[new Circle(1).GetType()],
            names.ContainsKey(typeof(Square)),
            names[new List<int>().GetType()],
            seen.Count,
            new object[] { 1, new Circle(2), new Square(3), 4 }
                .GroupBy(item => item.GetType())
                .Select(group => group.Key.Name + group.Count())
                .ToList()
        );
    }

    public static object Of_values()
    {
        object number = 5;
        Shape shape = new Circle(1);
        int? maybe = 7;
        return (
            number.GetType().Name,
            shape.GetType() == typeof(Circle),
            shape.ToString(),
            maybe.GetType().Name,
            "a".GetType().FullName,
            Size.Small.GetType().ToString(),
            (
                new int[1]
                    .GetType()
                    .Name,
                (1, "a").GetType().Name,
                new Dictionary<string, int>().GetType().ToString(),
                DayOfWeek.Friday.GetType().Name,
                ((IShape)new Square(1)).Kind,
                1.5m.GetType() == typeof(decimal),
                new InvalidOperationException().GetType().Name
            )
        );
    }

    public static object In_patterns()
    {
        object value = typeof(int);
        return value switch
        {
            Type type when type == typeof(string) => "string",
            Type type => "type " + type.Name,
            _ => "none",
        };
    }

    public static object Of_null() => ((object?)null)!.GetType();

    [Refused("IR9205", "typeof(List<int>).FullName")]
    public static object Full_name_with_assemblies() => typeof(List<int>).FullName!;

    [Refused("IR9205", "new { A = 1 }.GetType()")]
    public static object Anonymous() => new { A = 1 }.GetType().Name;

    [Refused("IR9205", "new[] { 1 }.Select(x => x).GetType()")]
    public static object Of_the_library() => new[] { 1 }.Select(x => x).GetType().Name;

    [Refused("IR9205", "typeof(Size).GetMethods()")]
    public static object Methods() => typeof(Size).GetMethods().Length;

    [Refused("IR9205", "typeof(int).GetType()")]
    public static object Type_of_a_type() => typeof(int).GetType().Name;

    [Refused("IR9205", "typeof(int).IsPublic")]
    public static object Other_questions() => typeof(int).IsPublic;
}
