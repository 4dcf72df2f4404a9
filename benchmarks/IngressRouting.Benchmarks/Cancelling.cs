using System.Diagnostics;
using IngressRouting.Evaluation;

namespace IngressRouting.Benchmarks;

/// <summary>How long an editor waits for an evaluation that it cancelled, at any moment of it.</summary>
internal static class Cancelling
{
    private const int Rounds = 60;

    public static void Run()
    {
        Console.WriteLine("| resources | whole evaluation | from cancellation to return | longest |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var subnets in new[] { 4, 95, 1000 })
        {
            var compilation = Documents.Create(subnets);
            var whole = new Series(Enumerable.Range(0, 15).Select(_ => Once(compilation, null).Whole));
            var random = new Random(subnets);
            var latencies = Enumerable
                .Range(0, Rounds)
                .Select(_ => Once(compilation, TimeSpan.FromMilliseconds(whole.Median * random.NextDouble())).Latency)
                .OfType<double>()
                .ToList();
            Console.WriteLine(
                $"| {TopologySource.Resources(subnets)} | {whole} | {new Series(latencies)} | {latencies.Max():0.0} ms of {latencies.Count} |"
            );
        }
    }

    private static (double Whole, double? Latency) Once(Microsoft.CodeAnalysis.CSharp.CSharpCompilation compilation, TimeSpan? after)
    {
        var fresh = Documents.Retyped(compilation);
        var topology = TopologyDeclaration.Of(TopologyMethods.In(fresh, default).Single()).Single();
        using var cancellation = new CancellationTokenSource();
        var start = Stopwatch.GetTimestamp();
        long cancelled = 0;
        var canceller = after is null ? null : new Thread(Cancel);
        canceller?.Start();
        double? latency = null;
        try
        {
            TopologyCompiler.Compile(fresh, topology, cancellation.Token);
        }
        catch (OperationCanceledException)
        {
            latency = Stopwatch.GetElapsedTime(Volatile.Read(ref cancelled)).TotalMilliseconds;
        }

        var whole = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        canceller?.Join();
        return (whole, latency);

        void Cancel()
        {
            Thread.Sleep(after!.Value);
            Volatile.Write(ref cancelled, Stopwatch.GetTimestamp());
            cancellation.Cancel();
        }
    }
}
