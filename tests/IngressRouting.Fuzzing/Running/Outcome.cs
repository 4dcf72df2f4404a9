namespace IngressRouting.Fuzzing;

/// <summary>What came of a topology method, in words that running and interpreting share.</summary>
/// <param name="Kind">How it ended.</param>
/// <param name="Text">The template and the findings, the exception, or the reason of the refusal.</param>
internal sealed record Outcome(OutcomeKind Kind, string Text)
{
    /// <summary>Whether a template and its findings, or an exception, can be compared.</summary>
    public bool IsComparable => Kind is OutcomeKind.Built or OutcomeKind.Threw;
}
