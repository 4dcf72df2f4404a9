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
        var folder = Directory.CreateTempSubdirectory("ingress-csc-").FullName;
        File.WriteAllText(Path.Combine(folder, "Network.cs"), TopologySource.Write(Subnets));
        File.WriteAllLines(
            Path.Combine(folder, "common.rsp"),
            [
                "/nologo",
                "/noconfig",
                "/nostdlib+",
                "/target:library",
                "/optimize+",
                "/deterministic+",
                .. Toolset.References.Select(file => $"/r:\"{file}\""),
            ]
        );
        File.WriteAllLines(Path.Combine(folder, "package.rsp"), Toolset.Analyzers.Select(file => $"/analyzer:\"{file}\""));
        File.WriteAllText(Path.Combine(folder, "idle.rsp"), $"/analyzer:\"{IdleAnalyzers.Emit(folder)}\"");
        var before = Toolset.Load;
        var times = Interleaved.Measure(
            Rounds,
            () => () => DotNet.Run(folder, ["exec", Toolset.Compiler, "@common.rsp", "/out:without.dll", "Network.cs"]),
            () => () => DotNet.Run(folder, ["exec", Toolset.Compiler, "@common.rsp", "@idle.rsp", "/out:idle.dll", "Network.cs"]),
            () => () => DotNet.Run(folder, ["exec", Toolset.Compiler, "@common.rsp", "@package.rsp", "/out:with.dll", "Network.cs"])
        );
        // It would be fast to do nothing.
        if (new FileInfo(Path.Combine(folder, "with.dll")).Length < 2 * new FileInfo(Path.Combine(folder, "without.dll")).Length)
        {
            throw new InvalidOperationException("The package wrote no template into the assembly.");
        }

        Directory.Delete(folder, recursive: true);
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
