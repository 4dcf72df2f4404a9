namespace IngressRouting.Benchmarks;

/// <summary>The times of one thing, in milliseconds.</summary>
internal sealed class Series
{
    private readonly double[] sorted;

    public Series(IEnumerable<double> times) => sorted = [.. times.Order()];

    public double Median => sorted[sorted.Length / 2];

    public int Count => sorted.Length;

    public double Least => sorted[0];

    public override string ToString() => $"{Median:0.0} ms (least {Least:0.0})";
}
