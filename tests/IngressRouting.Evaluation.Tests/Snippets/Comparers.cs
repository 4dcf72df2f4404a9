public static class ComparersSnippets
{
    private sealed class ByLength : IComparer<string>, IEqualityComparer<string>
    {
        public int Compare(string? a, string? b) => a!.Length - b!.Length;

        public bool Equals(string? a, string? b) => a?.Length == b?.Length;

        public int GetHashCode(string text) => text.Length;
    }

    private sealed class ByName : IEqualityComparer<Named>
    {
        public bool Equals(Named? a, Named? b) => a?.Name == b?.Name;

        public int GetHashCode(Named named) => HashCode.Combine(named.Name);
    }

    private sealed class Named(string name, int id) : IComparable<Named>, IEquatable<Named>
    {
        public string Name { get; } = name;
        public int Id { get; } = id;

        public int CompareTo(Named? other) => Id.CompareTo(other!.Id);

        public bool Equals(Named? other) => other is not null && Id == other.Id;

        public override bool Equals(object? other) => Equals(other as Named);

        public override int GetHashCode() => HashCode.Combine(Id, "x");
    }

    /// <summary>Equal by name, hashed by number: a hash table tells them apart, a list does not.</summary>
    private sealed class Torn(string name, int id)
    {
        public string Name => name;

        public override bool Equals(object? other) => other is Torn torn && torn.Name == Name;

        public override int GetHashCode() => id;
    }

    private sealed class OnlyTyped(int id) : IEquatable<OnlyTyped>
    {
        public int Id => id;

        public bool Equals(OnlyTyped? other) => other?.Id == Id;
    }

    private sealed record Label(string Text)
    {
        public bool Equals(Label? other) => string.Equals(Text, other?.Text, StringComparison.OrdinalIgnoreCase);

        public override int GetHashCode() => Text.GetHashCode(StringComparison.OrdinalIgnoreCase);
    }

    private sealed class Plain
    {
        public override bool Equals(object? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => base.GetHashCode();
    }

    private static readonly Named A = new("a", 2);
    private static readonly Named B = new("b", 1);
    private static readonly Named C = new("a", 3);

    public static object SortWithComparer()
    {
        var texts = new List<string> { "ccc", "a", "bb" };
        texts.Sort(new ByLength());
        var array = new[] { "ccc", "a", "bb" };
        Array.Sort(array, new ByLength());
        return (texts, array, array.OrderByDescending(x => x, new ByLength()).ToList(), array.Order(new ByLength()).ToList());
    }

    [Refused("IR9208", "Array.Sort(array, new ByLength())")]
    public static object SortArrayWithTies()
    {
        var array = new[] { "aa", "b", "cc" };
        Array.Sort(array, new ByLength());
        return array;
    }

    public static object ComparableInSort()
    {
        var list = new List<Named> { A, B, C };
        list.Sort();
        return (list.Select(n => n.Id).ToList(), list.Max()!.Id, list.Min()!.Name, new[] { A, B }.Order().First().Id);
    }

    public static object ComparerOfFunction()
    {
        var comparer = Comparer<int>.Create((a, b) => b - a);
        IComparer<int> standard = Comparer<int>.Default;
        var list = new List<int> { 1, 3, 2 };
        list.Sort(comparer);
        return (list, comparer.Compare(1, 2), standard.Compare(1, 2), list.OrderBy(x => x, standard).ToList());
    }

    public static object EqualityComparers()
    {
        var byLength = new Dictionary<string, int>(new ByLength()) { ["aa"] = 1 };
        byLength["bb"] = 2;
        return (
            byLength,
            new[] { "a", "b", "cc" }.Distinct(new ByLength()).ToList(),
            new HashSet<Named>([A, B, C], new ByName()).Select(n => n.Id).ToList(),
            EqualityComparer<Named>.Default.Equals(A, new Named("z", 2)),
            new ByLength().Equals("x", "y"),
            new[] { "a" }.Contains("b", new ByLength())
        );
    }

    public static object EquatableInCollections() =>
        (
            new[] { A, new Named("z", 2) }.Distinct().Count(),
            new List<Named> { A }.Contains(new Named("q", 2)),
            new Dictionary<Named, int> { [A] = 1 }.ContainsKey(new Named("q", 2)),
            new[] { A, B, C }.GroupBy(n => n).Count(),
            new[] { A }.Except([new Named("q", 2)]).Count()
        );

    public static object HashCodeDecides()
    {
        var one = new Torn("x", 1);
        var two = new Torn("x", 2);
        return (
            one.Equals(two),
            new HashSet<Torn> { one, two }.Count,
            new List<Torn> { one }.Contains(two),
            new[] { one, two }.Distinct().Count(),
            new Dictionary<Torn, int> { [one] = 1 }.ContainsKey(two)
        );
    }

    public static object TypedEqualityIsNotObjectEquality()
    {
        object a = new OnlyTyped(1);
        object b = new OnlyTyped(1);
        return (
            a.Equals(b),
            Equals(a, b),
            new OnlyTyped(1).Equals(new OnlyTyped(1)),
            new List<OnlyTyped> { new(1) }.Contains(new OnlyTyped(1))
        );
    }

    [Refused("IR9208", "new(1)")]
    public static object EqualityWithoutHash() => new HashSet<OnlyTyped> { new(1), new(1) }.Count;

    public static object RecordWithOwnEquality() =>
        (new Label("A") == new Label("a"), new HashSet<Label> { new("A"), new("a") }.Count, new Label("A").Equals((object)new Label("a")));

    public static object HashOfObject()
    {
        var one = new Plain();
        return new HashSet<Plain> { one, one, new() }.Count;
    }

    public static object DelegatesInLists()
    {
        Func<int, int> twice = Twice;
        var list = new List<Func<int, int>> { Twice };
        return (list.Contains(twice), list.IndexOf(n => n), new HashSet<Func<int, int>> { twice, Twice }.Count);
    }

    [Refused("IR9208", "a == b")]
    public static object DelegatesOfOneLambda()
    {
        var n = 1;
        Func<int> Make() => () => n;
        var a = Make();
        var b = Make();
        return a == b;
    }

    [Refused("IR9208", "Array.Empty<int>() == none")]
    public static object EmptyArrays()
    {
        int[] none = [];
        return Array.Empty<int>() == none;
    }

    [Refused("IR9101", "numbers is IList<int>")]
    public static object TypeOfCollectionExpression()
    {
        IEnumerable<int> numbers = [1, 2];
        return numbers is IList<int>;
    }

    public static object MinOfZeros()
    {
        var zero = 0.0;
        return 1 / Math.Min(zero, -zero);
    }

    [Refused("IR9102", "new[] { 0.0, double.NaN }.Max()")]
    public static object MaxOfNaN() => new[] { 0.0, double.NaN }.Max();

    [Refused("IR9102", "new[] { 0.0, -zero }.Min()")]
    public static object MinOfZeroSequence()
    {
        var zero = 0.0;
        return new[] { 0.0, -zero }.Min();
    }

    private static int Twice(int n) => n * 2;
}
