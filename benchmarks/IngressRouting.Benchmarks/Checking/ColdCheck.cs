using System.Diagnostics;
using System.Reflection;

namespace IngressRouting.Benchmarks;

/// <summary>
/// What a check of one template of 497 resources takes in a process of its own, by the native tool too where it is published, beside cfn-lint
/// and AWS's cloudformation-validate where they are installed, and what memory each needs.
/// </summary>
internal static class ColdCheck
{
    private const int Subnets = 95;

    // A third of them warms up what the system caches, and 11 are measured.
    private const int Rounds = 16;

    /// <param name="native">The native tool's path, if it is not where it is published to.</param>
    public static void Run(string? native = null)
    {
        var folder = Directory.CreateTempSubdirectory("ingress-check-").FullName;
        var template = Path.Combine(folder, "network.template.json");
        File.WriteAllText(template, Template());
        var tools = Tools(template, native ?? Toolset.NativeCli).Where(tool => IsThere(tool.Program)).ToList();
        var memory = tools.ToDictionary(tool => tool.Name, _ => 0L);
        var before = Toolset.Load;
        var times = Interleaved.Measure(
            Rounds,
            [.. tools.Select<Tool, Func<Action>>(tool => () => () => memory[tool.Name] = Math.Max(memory[tool.Name], Execute(tool)))]
        );
        Directory.Delete(folder, recursive: true);
        Console.WriteLine(
            $"{TopologySource.Resources(Subnets)} resources, {times[0].Count} rounds, load {before} before and {Toolset.Load} after"
        );
        Console.WriteLine("| tool | one cold check | times ours | peak of the resident set |");
        Console.WriteLine("|---|---|---|---|");
        for (var i = 0; i < tools.Count; i++)
        {
            Console.WriteLine(
                $"| {tools[i].Name} | {times[i]} | {times[i].Median / times[0].Median:0.0} | {memory[tools[i].Name] / 1024.0:0} MB |"
            );
        }
    }

    private static IEnumerable<Tool> Tools(string template, string native)
    {
        var oracle = Path.Combine(Toolset.Root, "tests", "oracle");
        yield return new Tool("ingress check", "dotnet", [Path.Combine(Toolset.CliFolder, "ingress.dll"), "check", template]);
        yield return new Tool("ingress check, native", native, ["check", template]);
        yield return new Tool("cfn-lint", "cfn-lint", [template]);
        if (Directory.Exists(Path.Combine(oracle, "node_modules")))
        {
            yield return new Tool("cloudformation-validate", "node", [Path.Combine(oracle, "judge.mjs"), "--json", template]);
        }
    }

    private static bool IsThere(string program) =>
        File.Exists(program)
        || (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    // The peak in KB. A tool may find something, so its exit code is its own affair; but it must have run.
    private static long Execute(Tool tool)
    {
        var start = new ProcessStartInfo(tool.Program, tool.Arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(1))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
        }

        return process.ExitCode <= 16 && output.Result.Length + errors.Result.Length >= 0
            ? peak
            : throw new InvalidOperationException($"{tool.Name} ended with {process.ExitCode}: {errors.Result}");
    }

    private static long PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status")
                .FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null
                ? 0
                : long.Parse(new string([.. line.Where(char.IsAsciiDigit)]), System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            return 0;
        }
    }

    private static string Template()
    {
        using var assembly = new MemoryStream();
        var result = Documents.Create(Subnets).Emit(assembly);
        if (!result.Success)
        {
            throw new InvalidOperationException(result.Diagnostics[0].ToString());
        }

        var topology = (Topology)
            Assembly.Load(assembly.ToArray()).GetTypes().Single(type => type.Name == "Network").GetMethod("Large")!.Invoke(null, null)!;
        return topology.ToCloudFormation();
    }

    private sealed record Tool(string Name, string Program, string[] Arguments);
}
