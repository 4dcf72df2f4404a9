public static class MessagesSnippets
{
    private sealed class Missing(string what) : ArgumentException("no " + what, what);

    private sealed class Coded(int code) : Exception("coded")
    {
        public override string Message => base.Message + " " + code;
    }

    private sealed class Several(string message, params Exception[] inner) : AggregateException(message, inner)
    {
        public override string Message => "several: " + base.Message;
    }

    private sealed class Empty : AggregateException;

    private static string Thrown(Exception exception)
    {
        try
        {
            throw exception;
        }
        catch (Exception caught)
        {
            return caught.Message;
        }
    }

    private static string Name(string name) => name.Length > 3 ? name : throw new ArgumentException($"'{name}' is too short", nameof(name));

    public static object? Arguments() =>
        (
            Thrown(new ArgumentException("bad", "name")),
            Thrown(new ArgumentException("bad", "name", new Exception("why"))),
            Thrown(new ArgumentException("bad", "")),
            Thrown(new ArgumentException("bad", (string?)null)),
            Thrown(new ArgumentException("", "name")),
            Thrown(new ArgumentNullException("name", "none")),
            Thrown(new ArgumentOutOfRangeException("name", "too much")),
            (
                Thrown(new ArgumentOutOfRangeException("name", null, "too much")),
                Thrown(new ArgumentOutOfRangeException("too much", new Exception())),
                Thrown(new ObjectDisposedException("", "gone")),
                Thrown(new ObjectDisposedException(null, "gone")),
                Thrown(new Missing("zone"))
            )
        );

    public static object? Caught()
    {
        try
        {
            return Name("ab");
        }
        catch (ArgumentException e) when (e.ParamName == "name")
        {
            return e.Message.Split(" (")[0] + e.Message.Length;
        }
    }

    [Refused("IR9208", "caught.Message")]
    public static object? Arguments_with_a_value() => Thrown(new ArgumentOutOfRangeException("name", 5, "too much"));

    [Refused("IR9208", "caught.Message")]
    public static object? Arguments_without_a_message() => Thrown(new ArgumentException(null, "name"));

    public static object? Aggregates() =>
        (
            Thrown(new AggregateException("all", new Exception("a"), new Coded(5))),
            Thrown(new AggregateException("all", new Exception("a"))),
            Thrown(new AggregateException("all", new List<Exception> { new ArgumentException("b", "c"), new AggregateException("d") })),
            Thrown(new AggregateException("none")),
            Thrown(new AggregateException("all", new AggregateException("in", new Exception("x")), new Several("s", new Exception("y")))),
            new AggregateException("", new Exception("")).Message
        );

    [Refused("IR9208", "caught.Message")]
    public static object? Aggregates_without_a_message() => Thrown(new AggregateException(new Exception("a")));

    [Refused("IR9208", "caught.Message")]
    public static object? Aggregates_of_the_unknown() => Thrown(new AggregateException("all", new Exception("a"), new Exception()));

    public static object? Inner_ones()
    {
        var first = new Exception("a");
        var all = new AggregateException(first, new InvalidOperationException("b"));
        Exception plain = new AggregateException("c", Enumerable.Range(1, 3).Select(i => new Exception("n" + i)));
        return (
            all.InnerExceptions.Count,
            all.InnerExceptions[1].Message,
            ReferenceEquals(all.InnerException, first),
            ReferenceEquals(all.InnerExceptions, all.InnerExceptions),
            string.Join(",", all.InnerExceptions.Select(inner => inner.GetType().Name)),
            plain.InnerException!.Message,
            (
                new AggregateException().InnerExceptions.Count,
                new AggregateException([]).InnerException is null,
                new AggregateException("x").InnerExceptions.Count
            )
        );
    }

    public static object? Caught_aggregates()
    {
        var log = new List<string>();
        try
        {
            throw new AggregateException("all", new FormatException("f"), new ArgumentException("g"));
        }
        catch (AggregateException e) when (e.InnerExceptions.Any(inner => inner is FormatException))
        {
            foreach (var inner in e.InnerExceptions)
            {
                log.Add(inner.Message);
            }
        }
        return log;
    }

    public static object? Flattened()
    {
        var deep = new AggregateException(
            "all",
            new AggregateException("in", new Exception("x"), new AggregateException("deep", new Exception("z"))),
            new Exception("y"),
            new Several("s", new Exception("w"))
        );
        var flat = deep.Flatten();
        return (flat.Message, string.Join(",", flat.InnerExceptions.Select(inner => inner.Message)), deep.InnerExceptions.Count);
    }

    [Refused("IR9102", "several.Flatten()")]
    public static object? Flattened_own()
    {
        var several = new Several("s", new Exception("w"));
        return several.Flatten().Message;
    }

    public static object? Bases() =>
        (
            new AggregateException("a", new AggregateException("b", new Exception("c", new Exception("d")))).GetBaseException().Message,
            new AggregateException("a", new Exception("b"), new Exception("c")).GetBaseException().Message,
            new Exception("a", new Exception("b", new AggregateException("c", new Exception("d"), new Exception("e"))))
                .GetBaseException()
                .Message,
            new Exception("a").GetBaseException().Message
        );

    public static object? Handled()
    {
        var all = new AggregateException("all", new FormatException("f"), new ArgumentException("g"), new FormatException("h"));
        all.Handle(inner => inner.Message.Length == 1);
        try
        {
            all.Handle(inner => inner is FormatException);
            return "none";
        }
        catch (AggregateException rest)
        {
            return (rest.Message, rest.InnerExceptions.Count, ReferenceEquals(rest.InnerException, all.InnerExceptions[1]));
        }
    }

    public static object? Of_nothing() => new AggregateException("a", (Exception)null!);

    public static object? Of_no_list() => new AggregateException((IEnumerable<Exception>)null!);

    public static object? Of_a_missing_one() => new AggregateException("a", new Exception("b"), null!);

    public static object? Handled_by_nothing()
    {
        new AggregateException("a").Handle(null!);
        return 0;
    }

    [Refused("IR9102", "new Empty().InnerExceptions")]
    public static object? Of_an_implicit_base() => new Empty().InnerExceptions.Count;
}
