using System.Diagnostics;

namespace IngressRouting.Benchmarks;

/// <summary>
/// Measures several things in turn, round by round, so that whatever else the machine does hits all of them alike. Only the returned
/// actions are timed, not what prepares them.
/// </summary>
internal static class Interleaved
{
    /// <summary>Measures; the first third of the rounds only warms up.</summary>
    public static Series[] Measure(int rounds, params Func<Action>[] prepared)
    {
        var times = prepared.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < prepared.Length; i++)
            {
                var action = prepared[i]();
                var start = Stopwatch.GetTimestamp();
                action();
                var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                if (round >= rounds / 3)
                {
                    times[i].Add(time);
                }
            }
        }

        return [.. times.Select(each => new Series(each))];
    }
}
