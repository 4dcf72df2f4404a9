namespace IngressRouting.Benchmarks;

/// <summary>
/// What the package adds to a compiler process that starts, compiles a topology of 497 resources, and ends; and what an analyzer and a
/// generator add that do nothing, because nobody's can add less.
/// </summary>
internal static class ColdCompiler
{
    private const int Subnets = 95;

    // A third of them warms up what the system caches, and 11 are measured.
    private const int Rounds = 16;

    public static void Run()
    {
        using var project = new ColdProject(("Network.cs", TopologySource.Write(Subnets)));
        var before = Toolset.Load;
        var times = Interleaved.Measure(
            Rounds,
            [.. Enum.GetValues<AnalyzerSet>().Select<AnalyzerSet, Func<Action>>(analyzers => () => () => project.Compile(analyzers))]
        );
        project.CheckTemplate();
        Console.WriteLine(
            "| resources | rounds | csc | with idle analyzers | with the package | difference of the medians: idle, package | load before, after |"
        );
        Console.WriteLine("|---|---|---|---|---|---|---|");
        Console.WriteLine(
            $"| {TopologySource.Resources(Subnets)} | {times[0].Count} | {times[0]} | {times[1]} | {times[2]} "
                + $"| {times[1].Median - times[0].Median:0} ms, {times[2].Median - times[0].Median:0} ms | {before}, {Toolset.Load} |"
        );
    }
}
