using System.Collections.Concurrent;

namespace IngressRouting.Fuzzing;

/// <summary>Compares the programs of a range of seeds.</summary>
internal static class ProgramFuzzing
{
    private const int BatchSize = 20;

    /// <summary>Runs the seeds from the first up to, not including, the end.</summary>
    /// <param name="first">The first seed.</param>
    /// <param name="end">The seed after the last one.</param>
    /// <param name="jobs">How many batches run at once.</param>
    /// <param name="progress">Told after each batch.</param>
    public static Tally Run(long first, long end, int jobs, Action<Tally> progress)
    {
        var tally = new Tally();
        var starts = Partitioner.Create(Starts(first, end), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(
            starts,
            new ParallelOptions { MaxDegreeOfParallelism = jobs },
            start =>
            {
                var programs = new List<GeneratedProgram>();
                for (var seed = start; seed < Math.Min(end, start + BatchSize); seed++)
                {
                    programs.Add(ProgramGenerator.Make(seed));
                }

                var result = Batch.Run(programs);
                lock (tally)
                {
                    tally.Add(result);
                    progress(tally);
                }
            }
        );
        return tally;
    }

    private static IEnumerable<long> Starts(long first, long end)
    {
        for (var start = first; start < end; start += BatchSize)
        {
            yield return start;
        }
    }
}
