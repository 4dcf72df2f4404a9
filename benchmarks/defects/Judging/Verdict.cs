namespace IngressRouting.Defects.Judging;

/// <summary>What a judge says about a template.</summary>
/// <param name="Reports">What it reports at warning or error level.</param>
/// <param name="NotProven">What it says it could not prove; empty for a judge that has no such answer.</param>
internal sealed record Verdict(IReadOnlySet<Report> Reports, IReadOnlySet<Report> NotProven)
{
    /// <summary>Nothing is said.</summary>
    public static readonly Verdict Silent = new(new HashSet<Report>(), new HashSet<Report>());

    /// <summary>What is said here and not about the other template.</summary>
    public Verdict Beyond(Verdict other) => new(Reports.Except(other.Reports).ToHashSet(), NotProven.Except(other.NotProven).ToHashSet());
}
