namespace IngressRouting.Benchmarks;

/// <summary>What the package adds to <c>dotnet build</c> of a project of 500 other files after an edit, with the compiler's server running.</summary>
internal static class WholeBuild
{
    private const int Rounds = 16;

    public static void Run()
    {
        var root = Directory.CreateTempSubdirectory("ingress-build-").FullName;
        var without = new GeneratedProject(root, "Without", withPackage: false);
        var with = new GeneratedProject(root, "With", withPackage: true);
        var before = Toolset.Load;
        var times = Interleaved.Measure(Rounds, () => Edited(without), () => Edited(with));
        Directory.Delete(root, recursive: true);
        Console.WriteLine("| other files | rounds | dotnet build | with the package | ratio of the medians | load before, after |");
        Console.WriteLine("|---|---|---|---|---|---|");
        Console.WriteLine(
            $"| {OtherFiles.Count} | {times[0].Count} | {times[0]} | {times[1]} | {times[1].Median / times[0].Median:0.00} "
                + $"| {before}, {Toolset.Load} |"
        );
    }

    private static Action Edited(GeneratedProject project)
    {
        project.Edit();
        return () => project.Build();
    }
}
