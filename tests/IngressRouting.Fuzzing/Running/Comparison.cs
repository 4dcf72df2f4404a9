namespace IngressRouting.Fuzzing;

/// <summary>What running and interpreting made of one topology.</summary>
/// <param name="Native">What running it gave; null when it was not run, because the interpreter refuses it and nothing could be compared.</param>
/// <param name="Interpreted">What interpreting it gave.</param>
/// <param name="Evaluation">How long the interpretation took, with binding.</param>
internal sealed record Comparison(Outcome? Native, Outcome Interpreted, TimeSpan Evaluation)
{
    /// <summary>Whether the interpreter says that another call gives something else.</summary>
    public bool Drifts { get; init; }

    /// <summary>A refusal is safe whatever the program does; anything else must be equal.</summary>
    public bool IsDifferent => Native is not null && (Native.Kind == OutcomeKind.Broken || Native != Interpreted);

    /// <summary>The first line in which the two differ.</summary>
    public string Difference()
    {
        var (native, interpreted) = (Native!.Text.Split('\n'), Interpreted.Text.Split('\n'));
        var at = Enumerable
            .Range(0, Math.Max(native.Length, interpreted.Length))
            .First(i => Line(native, i) != Line(interpreted, i) || i == Math.Max(native.Length, interpreted.Length) - 1);
        return $"  running:      {Native.Kind} {Line(native, at)}\n  interpreting: {Interpreted.Kind} {Line(interpreted, at)}";
    }

    private static string Line(string[] lines, int at) => at < lines.Length ? lines[at] : "(nothing)";
}
