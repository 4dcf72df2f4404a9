namespace IngressRouting.Fuzzing;

/// <summary>Writes expressions that are bodies of members of the types that all programs have.</summary>
internal static class Bodies
{
    // A member of one of these types that made others of them could recur for ever.
    private static readonly string[] Recurring =
    [
        "Plan",
        "Wide(",
        "Bolt",
        "Nut",
        "Block",
        "Offset",
        "Counter",
        "Part",
        "Spare",
        "Moved",
        "Gauge",
        "Nest",
        "Meter",
        "Dial",
        "IStep",
        "Walker",
        "Hands",
    ];

    /// <summary>An expression that sees only the given variables.</summary>
    public static string Write(Author author, string type, bool hasLambdas, params (string Type, string Name)[] visible) =>
        author.Member(
            visible.Select(each => new Variable(each.Type, each.Name, false)),
            hasLambdas,
            () =>
            {
                for (var attempt = 0; attempt < 20; attempt++)
                {
                    var body = author.Of(type);
                    if (!Recurring.Any(name => body.Contains(name, StringComparison.Ordinal)))
                    {
                        return body;
                    }
                }

                return Productions.Literal(type, author);
            }
        );
}
