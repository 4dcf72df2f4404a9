namespace IngressRouting.Fuzzing;

/// <summary>Counts what came of many programs.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, int> refusals = [];

    public int Programs { get; private set; }

    public int Built { get; private set; }

    /// <summary>How many were built and have an error that a rule found: the programs must be wrong at times.</summary>
    public int Violating { get; private set; }

    public int Threw { get; private set; }

    public int Refused { get; private set; }

    public List<(long Seed, Comparison Comparison)> Different { get; } = [];

    /// <summary>What differs or does not compile, in words, as it was found.</summary>
    public List<string> Faults { get; } = [];

    public List<string> Rejected { get; } = [];

    /// <summary>The slowest interpretation, and its seed.</summary>
    public (TimeSpan Time, long Seed) Slowest { get; private set; }

    /// <summary>The share of the programs that the interpreter refuses.</summary>
    public double RefusedShare => Programs == 0 ? 0 : (double)Refused / Programs;

    public void Add(BatchResult batch)
    {
        Rejected.AddRange(batch.Rejected);
        Faults.AddRange(batch.Rejected);
        Programs += batch.Rejected.Count;
        foreach (var (seed, comparison) in batch.Comparisons)
        {
            Add(seed, comparison);
        }
    }

    /// <summary>The reasons of refusals, most frequent first.</summary>
    public IEnumerable<string> Reasons() =>
        refusals.OrderByDescending(reason => reason.Value).Select(reason => $"{reason.Value, 6}  {reason.Key}");

    public override string ToString() =>
        $"{Programs} programs: {Built} built alike ({Violating} with errors), {Threw} threw alike, {Refused} refused ({RefusedShare:P2}), "
        + $"{Rejected.Count} did not compile, {Different.Count} differ; slowest evaluation {Slowest.Time.TotalMilliseconds:F0} ms (seed {Slowest.Seed})";

    private void Add(long seed, Comparison comparison)
    {
        Programs++;
        if (comparison.Evaluation > Slowest.Time)
        {
            Slowest = (comparison.Evaluation, seed);
        }

        if (comparison.IsDifferent)
        {
            Different.Add((seed, comparison));
            Faults.Add($"seed {seed} differs:\n{comparison.Difference()}");
        }
        else if (comparison.Native is not { } native)
        {
            Refused++;
            var reason = comparison.Interpreted.Text;
            refusals[reason] = refusals.GetValueOrDefault(reason) + 1;
        }
        else if (native.Kind == OutcomeKind.Threw)
        {
            Threw++;
        }
        else
        {
            Built++;
            Violating += native.Text.Contains(" Error ", StringComparison.Ordinal) ? 1 : 0;
        }
    }
}
