namespace IngressRouting.Benchmarks;

/// <summary>
/// How many methods a compiler process compiles just in time that starts, compiles a topology and ends: with nothing, with analyzers that do
/// nothing, and with the package. Unlike times, these numbers hardly depend on what else the machine does.
/// </summary>
internal static class ColdJit
{
    private const string Sample = "InspectionVpc";
    private const int Subnets = 95;
    private const int Runs = 3;

    public static void Run()
    {
        Console.WriteLine($"{Runs} runs of {Toolset.Compiler}, with tiered compilation as it comes");
        Console.WriteLine("| topology | analyzers | all | IngressRouting's | generic ones over its types | Roslyn's | .NET's |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        Print($"sample {Sample}", SampleSources());
        Print($"{TopologySource.Resources(Subnets)} resources", [("Network.cs", TopologySource.Write(Subnets))]);
    }

    private static IEnumerable<(string Name, string Text)> SampleSources() =>
        Directory
            .GetFiles(Path.Combine(Toolset.Root, "samples", Sample), "*.cs")
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file)));

    private static void Print(string topology, IEnumerable<(string Name, string Text)> sources)
    {
        using var project = new ColdProject(sources);
        foreach (var analyzers in Enum.GetValues<AnalyzerSet>())
        {
            var runs = Enumerable.Range(0, Runs).Select(_ => Count(project, analyzers)).ToList();
            Console.WriteLine(
                $"| {topology} | {analyzers} | {Cell(run => run.All)} | {Cell(run => run.Ours)} | {Cell(run => run.OverOurs)} "
                    + $"| {Cell(run => run.Compilers)} | {Cell(run => run.Others)} |"
            );

            string Cell(Func<JittedMethods, int> count) => string.Join(", ", runs.Select(count));
        }

        project.CheckTemplate();
    }

    private static JittedMethods Count(ColdProject project, AnalyzerSet analyzers)
    {
        var log = Path.GetTempFileName();
        try
        {
            project.Compile(analyzers, ("DOTNET_JitStdOutFile", log), ("DOTNET_JitDisasmSummary", "1"));
            return JittedMethods.Read(log);
        }
        finally
        {
            File.Delete(log);
        }
    }
}
