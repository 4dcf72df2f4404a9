public static class RecordsSnippets
{
    private abstract record Named(string Name);

    private record Sized(string Name, int Size) : Named(Name);

    private sealed record Only(string Name) : Named(Name);

    private sealed record Third(string Name, int Size, bool Last) : Sized(Name, Size);

    private abstract record Generic<T>(T Value);

    private sealed record Text(string Value, int More) : Generic<string>(Value);

    private abstract record Virtual
    {
        public virtual string Name => "base";
        public string Kept = "kept";
    }

    private sealed record Overriding(string Name, string Kept) : Virtual
    {
        public override string Name { get; } = Name + "!";
    }

    private record Overridden(string Name) : Virtual;

    private sealed record Last : Overridden
    {
        public Last()
            : base("last") { }

        public override string Name => "most derived";
    }

    private sealed record WithField(int Number, string Name)
    {
        public int Number = Number + 1;
    }

    public static object Positional_pattern() => new Sized("a", 1) is (var name, var size) ? name + size : "";

    public static object Positional_pattern_with_type() => (Named)new Sized("a", 1) is Sized("a", 1) { Name: "a" };

    public static object One_component() => (Named)new Only("a") is Only(var name) ? name : "";

    public static object Declaration()
    {
        var (name, size) = new Sized("a", 1);
        return (name, size);
    }

    public static object Call()
    {
        new Third("a", 1, true).Deconstruct(out var name, out int size, out var last);
        ((Sized)new Third("b", 2, false)).Deconstruct(out var again, out int _);
        return (name, size, last, again);
    }

    public static object In_switch()
    {
        Named[] all = [new Sized("a", 1), new Only("b"), new Third("c", 3, false)];
        return all.Select(static one =>
                one switch
                {
                    Third(var name, _, var last) => name + last,
                    Sized(var name, var size) => name + size,
                    Only(var name) => name,
                    _ => "",
                }
            )
            .ToList();
    }

    public static object In_loop()
    {
        var text = "";
        foreach (var (name, size) in new Sized[] { new("a", 1), new Third("b", 2, true) })
        {
            text += name + size;
        }
        return text;
    }

    public static object Of_generic_base()
    {
        var (value, more) = new Text("a", 1);
        return (value, more);
    }

    public static object Overridden_property()
    {
        var (name, kept) = new Overriding("a", "b");
        new Last().Deconstruct(out var last);
        return (name, kept, last);
    }

    public static object Of_field()
    {
        var (number, name) = new WithField(1, "a");
        return (number, name);
    }

    public static object Equal_and_printed() =>
        (
            new Sized("a", 1) == new Sized("a", 1),
            new Sized("a", 1) with
            {
                Name = "b",
            },
            new Sized("a", 1).ToString(),
            new Third("a", 1, true).ToString()
        );
}
