namespace IngressRouting.Fuzzing;

/// <summary>What came of a batch.</summary>
/// <param name="Comparisons">One for each program that compiles, with its seed.</param>
/// <param name="Rejected">The first error of each program that does not.</param>
internal sealed record BatchResult(IReadOnlyList<(long Seed, Comparison Comparison)> Comparisons, IReadOnlyList<string> Rejected);
