using System.Diagnostics;

namespace IngressRouting.Fuzzing;

/// <summary>Tells from time to time how far a long run is, and at once what it found.</summary>
internal sealed class Progress(long count)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(30);
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private (TimeSpan At, int Done, int Found) told;

    /// <summary>How long the run takes.</summary>
    public TimeSpan Elapsed => watch.Elapsed;

    /// <summary>Says what is new.</summary>
    /// <param name="done">How many seeds are through.</param>
    /// <param name="summary">What came of them, in a line.</param>
    /// <param name="found">What was found so far, in the order in which it was found.</param>
    public void Tell(int done, object summary, IReadOnlyCollection<string> found)
    {
        foreach (var line in found.Skip(told.Found))
        {
            Console.WriteLine(line);
        }

        told.Found = found.Count;
        var now = watch.Elapsed;
        if (now - told.At > Quiet)
        {
            var rate = (done - told.Done) / (now - told.At).TotalSeconds;
            var left = TimeSpan.FromSeconds((count - done) / Math.Max(rate, 0.1));
            Console.WriteLine(
                $"{summary} ({rate:F1}/s of late, {done / now.TotalSeconds:F1}/s in all, {left.TotalMinutes:F0} minutes left, "
                    + $"{Environment.WorkingSet >> 20} MB)"
            );
            (told.At, told.Done) = (now, done);
        }
    }
}
