using System.Globalization;
using System.Text.RegularExpressions;

namespace IngressRouting.Benchmarks;

/// <summary>What our targets take when there is nothing to build, as MSBuild's own summary counts it.</summary>
internal static partial class NoOpBuild
{
    private const int Rounds = 11;

    public static void Run()
    {
        var root = Directory.CreateTempSubdirectory("ingress-no-op-").FullName;
        var project = new GeneratedProject(root, "With", withPackage: true);
        var before = Toolset.Load;
        var builds = Enumerable.Range(0, Rounds).Select(_ => project.Build("-v:normal", "-clp:PerformanceSummary")).Select(Ours).ToList();
        Directory.Delete(root, recursive: true);
        var whole = new Series(builds.Select(build => build.Sum(target => target.Milliseconds)));
        Console.WriteLine($"Our targets: {whole} in {whole.Count} builds, load {before} before and {Toolset.Load} after. The last build:");
        foreach (var (milliseconds, name) in builds[^1])
        {
            Console.WriteLine($"  {milliseconds} ms {name}");
        }
    }

    private static List<(double Milliseconds, string Name)> Ours(string output)
    {
        var targets = TargetLine()
            .Matches(output.Split("Target Performance Summary:")[1].Split("Task Performance Summary:")[0])
            .Select(match => (double.Parse(match.Groups["ms"].Value, CultureInfo.InvariantCulture), match.Groups["name"].Value))
            .ToList();
        return
            output.Contains("WriteTemplates", StringComparison.Ordinal)
            && output.Split("Task Performance Summary:")[1].Contains("WriteTemplates")
            ? throw new InvalidOperationException("The task ran though nothing had changed.")
            : targets;
    }

    [GeneratedRegex(@"^\s*(?<ms>\d+) ms\s+(?<name>\w*(IngressRouting|CloudFormation)\w*)\s", RegexOptions.Multiline)]
    private static partial Regex TargetLine();
}
