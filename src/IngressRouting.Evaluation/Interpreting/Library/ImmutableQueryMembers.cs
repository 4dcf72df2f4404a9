namespace IngressRouting.Evaluation.Interpreting;

/// <summary>The members of queries that <c>ImmutableArray&lt;T&gt;</c> has of its own, which do what those of <c>Enumerable</c> do.</summary>
internal static class ImmutableQueryMembers
{
    private static readonly string[] Known =
    [
        "All(IEnumerable<TSource>,Func<TSource,bool>)",
        "Any(IEnumerable<TSource>)",
        "Any(IEnumerable<TSource>,Func<TSource,bool>)",
        "ElementAt(IEnumerable<TSource>,int)",
        "ElementAtOrDefault(IEnumerable<TSource>,int)",
        "First(IEnumerable<TSource>)",
        "First(IEnumerable<TSource>,Func<TSource,bool>)",
        "FirstOrDefault(IEnumerable<TSource>)",
        "FirstOrDefault(IEnumerable<TSource>,Func<TSource,bool>)",
        "Last(IEnumerable<TSource>)",
        "Last(IEnumerable<TSource>,Func<TSource,bool>)",
        "LastOrDefault(IEnumerable<TSource>)",
        "LastOrDefault(IEnumerable<TSource>,Func<TSource,bool>)",
        "Select(IEnumerable<TSource>,Func<TSource,TResult>)",
        "Single(IEnumerable<TSource>)",
        "Single(IEnumerable<TSource>,Func<TSource,bool>)",
        "SingleOrDefault(IEnumerable<TSource>)",
        "SingleOrDefault(IEnumerable<TSource>,Func<TSource,bool>)",
        "ToArray(IEnumerable<TSource>)",
        "Where(IEnumerable<TSource>,Func<TSource,bool>)",
    ];

    public static readonly MemberTable Table = Build();

    private static MemberTable Build()
    {
        var table = new MemberTable();
        foreach (var key in Known)
        {
            table[key.Replace("IEnumerable<TSource>", "ImmutableArray<T>").Replace("TSource", "T")] = EnumerableMembers.Table[key];
        }
        return UnsetArrays.Guarded(table, isExtension: true);
    }
}
