namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A part of a text that a group captured.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Previous">The number of what the group captured before, or -1.</param>
internal readonly record struct RegexSpan(int Start, int Length, int Previous);
