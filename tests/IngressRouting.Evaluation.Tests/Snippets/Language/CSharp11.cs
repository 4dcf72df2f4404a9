public static class CSharp11Snippets
{
    private interface IAdditive<T>
        where T : IAdditive<T>
    {
        static abstract T Zero { get; }

        static abstract T operator +(T a, T b);

        static abstract T Parse(string text);

        static virtual string Name => "additive";
    }

    private readonly record struct Money(int Amount) : IAdditive<Money>
    {
        public static Money Zero { get; } = new(0);

        public static string Name => "money";

        public static Money operator +(Money a, Money b) => new(a.Amount + b.Amount);

        public static Money operator checked +(Money a, Money b) => new(checked(a.Amount + b.Amount));

        public static Money Parse(string text) => new(int.Parse(text));
    }

    private readonly record struct Plain : IAdditive<Plain>
    {
        public static Plain Zero => default;

        public static Plain operator +(Plain a, Plain b) => a;

        public static Plain Parse(string text) => default;
    }

    private sealed class Person
    {
        public required string Name { get; init; }
    }

    private struct Partly
    {
        public int A;
        public int B;

        public Partly(int a) => A = a;
    }

    private readonly struct Bits(int value)
    {
        public int Value => value;

        public static Bits operator >>>(Bits a, string by) => new(a.Value >>> by.Length);
    }

    private sealed class Tag<T> : Attribute;

    private ref struct Holder
    {
        public ref int Value;
    }

    public static object Raw_string_literals()
    {
        var n = 1;
        return $$"""
            {"a": {{n}}}
              "b"
            """;
    }

    public static object Static_abstract_members_of_interfaces() => Sum(["1", "2", "3"], Money.Zero).Amount;

    public static object Static_virtual_members_of_interfaces() => (NameOf<Money>(), NameOf<Plain>());

    public static object List_patterns()
    {
        int[] numbers = [1, 2, 3, 4];
        List<string> texts = ["a", "b"];
        return (
            numbers is [1, .., 4],
            numbers is [_, .. var middle, _] ? middle.Length : -1,
            texts is ["a", var last] ? last : "",
            "abc" is ['a', ..],
            numbers is [],
            texts is [.., "b"]
        );
    }

    public static object Required_members() => new Person { Name = "a" }.Name;

    public static object File_local_types() => new Local().Value;

    public static object Newlines_in_interpolations() => $"{string.Join(
        ",",
        new[] { 1, 2 }
    )}";

    public static object Automatically_defaulted_structs()
    {
        var partly = new Partly(3);
        return (partly.A, partly.B);
    }

    public static object Unsigned_right_shift() => (-8 >>> 28, -8L >>> 60, (new Bits(-1) >>> "abcd").Value);

    public static object Checked_operators() => (checked(new Money(1) + new Money(2)), new Money(3) + Money.Zero);

    [Tag<int>]
    public static object Generic_attributes() => nameof(Tag<int>);

    public static object UTF_8_literals() => "a"u8.Length;

    [Refused("IR9101", "Value = ref n")]
    public static object Ref_fields()
    {
        var n = 1;
        var holder = new Holder { Value = ref n };
        return holder.Value;
    }

    public static object Spans_of_characters_against_constants() =>
        (
            "abc".AsSpan() is "abc",
            "abcd".AsSpan(1) is "abc",
            "abcd".AsSpan()[1..] switch
            {
                "abc" => 1,
                "bcd" => 2,
                _ => 3,
            }
        );

    private static T Sum<T>(string[] texts, T zero)
        where T : IAdditive<T>
    {
        var sum = T.Zero + zero;
        foreach (var text in texts)
        {
            sum += T.Parse(text);
        }
        return sum;
    }

    private static string NameOf<T>()
        where T : IAdditive<T> => T.Name;
}

file sealed class Local
{
    public int Value => 4;
}
