namespace IngressRouting.Benchmarks;

/// <summary>The times of one thing, in milliseconds, and what it allocated in this process.</summary>
internal sealed class Series(IEnumerable<double> times, IEnumerable<double>? bytes = null)
{
    private readonly double[] sorted = [.. times.Order()];
    private readonly double[] sortedBytes = [.. (bytes ?? []).Order()];

    public double Median => sorted[sorted.Length / 2];

    public int Count => sorted.Length;

    public double Least => sorted[0];

    /// <summary>The median of the allocated bytes, which a busy machine does not change.</summary>
    public double Allocated => sortedBytes[sortedBytes.Length / 2];

    public override string ToString() => $"{Median:0.0} ms (least {Least:0.0})";
}
