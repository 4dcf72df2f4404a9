using System.Collections.Concurrent;

namespace IngressRouting.Fuzzing;

/// <summary>Compares the programs of a range of seeds.</summary>
internal static class ProgramFuzzing
{
    /// <summary>Runs the seeds from the first up to, not including, the end.</summary>
    /// <param name="first">The first seed.</param>
    /// <param name="end">The seed after the last one.</param>
    /// <param name="jobs">How many batches run at once.</param>
    /// <param name="progress">Told after each batch.</param>
    public static Tally Run(long first, long end, int jobs, Action<Tally> progress)
    {
        var tally = new Tally();
        var batches = Partitioner.Create(Batches(first, end), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(
            batches,
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            batch =>
            {
                var result = Batch.Run([.. ProgramGenerator.Make(batch.First, batch.End)]);
                lock (tally)
                {
                    tally.Add(result);
                    progress(tally);
                }
            }
        );
        return tally;
    }

    // One world at a time.
    private static IEnumerable<(long First, long End)> Batches(long first, long end)
    {
        for (var start = first; start < end; )
        {
            var next = Math.Min(end, ((start / World.Programs) + 1) * World.Programs);
            yield return (start, next);
            start = next;
        }
    }
}
