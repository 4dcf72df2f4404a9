using System.Diagnostics;

namespace IngressRouting.Benchmarks;

/// <summary>
/// Measures several things in turn, round by round, so that whatever else the machine does hits all of them alike. Only the returned
/// actions are measured, not what prepares them.
/// </summary>
internal static class Interleaved
{
    /// <summary>Measures; the first third of the rounds only warms up.</summary>
    public static Series[] Measure(int rounds, params Func<Action>[] prepared)
    {
        var times = prepared.Select(_ => new List<double>()).ToArray();
        var bytes = prepared.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < prepared.Length; i++)
            {
                var (time, allocated) = Once(prepared[i]());
                if (round >= rounds / 3)
                {
                    times[i].Add(time);
                    bytes[i].Add(allocated);
                }
            }
        }

        return [.. times.Zip(bytes, (time, allocated) => new Series(time, allocated))];
    }

    // Of all threads: an evaluation has one of its own. The clock does not run while the bytes are counted.
    private static (double Time, long Allocated) Once(Action action)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        action();
        var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return (time, GC.GetTotalAllocatedBytes(precise: true) - before);
    }
}
