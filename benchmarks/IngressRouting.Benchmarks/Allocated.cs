using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;

namespace IngressRouting.Benchmarks;

/// <summary>
/// What a key press in the topology's own document allocates beyond the compiler's binding. Each run is a process of its own in which every
/// method is optimized at once: optimized code allocates less, and when a method becomes that is otherwise a matter of time.
/// </summary>
internal static class Allocated
{
    private const int Runs = 3;
    private const int Rounds = 18;

    private static readonly int[] Sizes = [4, 95, 1000];

    public static void Run()
    {
        var runs = Enumerable.Range(0, Runs).Select(_ => InProcess()).ToList();
        Console.WriteLine($"{Runs} runs, median of {Rounds - (Rounds / 3)} rounds each");
        Console.WriteLine("| resources | binding to operations | all of ours | evaluate, judge, write |");
        Console.WriteLine("|---|---|---|---|");
        foreach (var (index, subnets) in Sizes.Index())
        {
            Console.WriteLine(
                $"| {TopologySource.Resources(subnets)} | {Cell(run => run.Bound)} | {Cell(run => run.All)} | {Cell(run => run.All - run.Bound)} |"
            );

            string Cell(Func<(double Bound, double All), double> bytes) =>
                string.Join(", ", runs.Select(run => Kilobytes(bytes(run[index]))));
        }
    }

    /// <summary>One run; prints the bytes of binding and of all of ours for each size.</summary>
    public static void RunHere()
    {
        foreach (var subnets in Sizes)
        {
            var series = Measure(Documents.Create(subnets));
            Console.WriteLine(FormattableString.Invariant($"{series[0].Allocated} {series[1].Allocated}"));
        }
    }

    private static Series[] Measure(CSharpCompilation compilation) =>
        Interleaved.Measure(Rounds, () => KeyPress.BindOperations(compilation), () => KeyPress.Evaluate(compilation));

    private static List<(double Bound, double All)> InProcess() =>
        [
            .. DotNet
                .Run(
                    AppContext.BaseDirectory,
                    ["exec", typeof(Allocated).Assembly.Location, "allocated", "here"],
                    [("DOTNET_TieredCompilation", "0")]
                )
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToList())
                .Select(numbers => (numbers[0], numbers[1])),
        ];

    private static string Kilobytes(double bytes) => (bytes / 1000).ToString("N1", CultureInfo.InvariantCulture) + " kB";
}
