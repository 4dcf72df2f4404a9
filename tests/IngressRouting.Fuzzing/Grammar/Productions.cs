namespace IngressRouting.Fuzzing;

/// <summary>The ways to write an expression, by type; each file of this folder adds those of some types.</summary>
internal static class Productions
{
    private static readonly Dictionary<string, List<Func<Author, string?>>> ByType = [];
    private static readonly Dictionary<string, Func<Author, string>> Literals = [];

    static Productions()
    {
        Numbers.Add();
        WideNumbers.Add();
        Truths.Add();
        Words.Add();
        Collections.Add();
        Queries.Add();
        Shapes.Add();
        Structures.Add();
    }

    /// <summary>One way to write the type, or null when there is none but literals.</summary>
    public static Func<Author, string?>? Pick(string type, Author author) =>
        ByType.TryGetValue(type, out var ways) ? author.Dice.Pick(ways) : null;

    public static string Literal(string type, Author author) => Literals[type](author);

    /// <summary>Adds the simplest way to write a type, then the others. Ways that return null do not apply at the place.</summary>
    public static void For(string type, Func<Author, string> literal, params Func<Author, string?>[] ways)
    {
        Literals.Add(type, literal);
        ByType[type] = [.. ways, author => author.Call(type)];
    }

    /// <summary>Adds ways that another file knows, because they are about its subject.</summary>
    public static void Also(string type, params Func<Author, string?>[] ways) => ByType[type].AddRange(ways);
}
