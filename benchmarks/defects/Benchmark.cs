using System.Reflection;
using IngressRouting.Defects.Judging;
using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Reporting;
using IngressRouting.Defects.Templates;

namespace IngressRouting.Defects;

/// <summary>Has judges read all templates, and writes who catches what.</summary>
internal static class Benchmark
{
    private static readonly string Root = typeof(Benchmark)
        .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "RepositoryRoot")
        .Value!;

    /// <summary>Runs it; the page in <c>docs</c> is written only when no judge was left out by an option.</summary>
    public static void Run(RunOptions options)
    {
        var folder = Path.Combine(Root, "artifacts", "defects");
        var files = Collection.Write(folder);
        var scores = new List<Scores>();
        IJudge[] judges =
        [
            new Ingress(options.Ingress ?? BuiltIngress()),
            new CfnLint(),
            new CloudFormationValidate(Path.Combine(Root, "tests", "oracle")),
        ];
        foreach (var judge in judges.Where(judge => options.Judges.Count == 0 || options.Judges.Contains(judge.Name)))
        {
            if (judge.FindVersion() is not { } version)
            {
                Console.WriteLine($"{judge.Name}: not found");
                continue;
            }

            var score = Scores.Of(judge, version, files);
            scores.Add(score);
            Console.WriteLine(
                $"{judge.Name} {version}: {Collection.Mutants.Count(score.Catches)}/{Collection.Mutants.Count} caught, "
                    + $"false alarms on {BaseTemplate.All.Count(template => score.FalseAlarms(template).Count > 0)}/{BaseTemplate.All.Count} bases"
            );
        }

        Write(Path.Combine(folder, "results.json"), ResultFile.Of(scores));
        if (options.Judges.Count == 0)
        {
            Write(Path.Combine(Root, "docs", "defects.md"), DefectsPage.Of(scores, DateOnly.FromDateTime(DateTime.UtcNow)));
        }
    }

    private static void Write(string path, string text)
    {
        File.WriteAllText(path, text);
        Console.WriteLine($"written: {Path.GetRelativePath(Root, path)}");
    }

    // What a release build of our tool leaves; the tool is not built here, so that a run judges what was built.
    private static string? BuiltIngress()
    {
        var built = Path.Combine(Root, "src", "IngressRouting.Cli", "bin", "Release", "net10.0", "ingress.dll");
        return File.Exists(built) ? built : null;
    }
}
