namespace IngressRouting.Fuzzing;

/// <summary>
/// The command: <c>--seeds 0..2000</c> compares programs, <c>--edits 0..10000</c> edits sources,
/// <c>--compare PATH</c> compares programs that are in files, <c>--templates 0..50000</c> damages templates, <c>--show 17</c> and <c>--show-template 17</c> print a program and a template.
/// </summary>
internal static class Program
{
    private const int Shown = 8;

    private static int Main(string[] arguments)
    {
        try
        {
            return Run(Options.Parse(arguments));
        }
        catch (FormatException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static int Run(Options options)
    {
        if (options.Compared.Count > 0)
        {
            return FileReport.Write(options.Compared, Console.Out);
        }

        if (options.Templates)
        {
            return Templates(options);
        }

        if (options.Show is { } seed)
        {
            Print(ProgramGenerator.Make(seed));
            return 0;
        }

        return options.Edits ? Edits(options) : Programs(options);
    }

    private static int Templates(Options options)
    {
        if (options.Show is { } seed)
        {
            using var output = Console.OpenStandardOutput();
            output.Write(new TemplateMutant(seed).Bytes);
            return 0;
        }

        var progress = new Progress(options.End - options.First);
        var tally = TemplateFuzzing.Run(
            options.First,
            options.End,
            TimeSpan.FromSeconds(2),
            tally => progress.Tell(tally.Mutants, tally, tally.Faults)
        );
        Console.WriteLine($"{tally} in {progress.Elapsed.TotalSeconds:F0} s");
        return tally.Faults.Count == 0 ? 0 : 1;
    }

    private static int Edits(Options options)
    {
        var progress = new Progress(options.End - options.First);
        var tally = EditFuzzing
            .RunAsync(options.First, options.End, TimeSpan.FromSeconds(1), tally => progress.Tell(tally.Edits, tally, tally.Faults))
            .GetAwaiter()
            .GetResult();
        Console.WriteLine($"{tally} in {progress.Elapsed.TotalSeconds:F0} s");
        tally.Faults.ForEach(Console.WriteLine);
        return tally.Faults.Count == 0 ? 0 : 1;
    }

    private static int Programs(Options options)
    {
        var progress = new Progress(options.End - options.First);
        var tally = ProgramFuzzing.Run(
            options.First,
            options.End,
            options.Jobs,
            tally => progress.Tell(tally.Programs, tally, tally.Faults)
        );
        Console.WriteLine($"{tally} in {progress.Elapsed.TotalSeconds:F0} s");
        foreach (var line in tally.Reasons().Concat(tally.Rejected.Take(Shown)))
        {
            Console.WriteLine(line);
        }

        foreach (var (seed, comparison) in tally.Different.OrderBy(different => different.Seed).Take(Shown))
        {
            Console.WriteLine($"seed {seed} differs:\n{comparison.Difference()}");
            Print(Shrinker.Shrink(ProgramGenerator.Make(seed)));
        }

        Console.WriteLine("All seeds that differ: " + string.Join(", ", tally.Different.Select(different => different.Seed).Order()));
        return tally.Different.Count + tally.Rejected.Count == 0 ? 0 : 1;
    }

    private static void Print(GeneratedProgram program)
    {
        foreach (var (name, text) in Pruning.Prune(program.Files))
        {
            Console.WriteLine($"//// {name}\n{text}");
        }
    }
}
