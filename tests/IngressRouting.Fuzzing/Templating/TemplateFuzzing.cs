using System.Diagnostics;
using System.Text;
using IngressRouting.Templates;

namespace IngressRouting.Fuzzing;

/// <summary>
/// Damages templates at random and checks what is left. Only a report may come back, soon, and its places must lie in the text; JSON and
/// YAML of the same nodes must be judged alike.
/// </summary>
internal static class TemplateFuzzing
{
    /// <summary>What one check may allocate.</summary>
    private const long MostBytes = 512L << 20;

    /// <summary>Threads that are made for callbacks and tests have little stack; the check must do with it.</summary>
    private const int StackSize = 1 << 20;

    /// <summary>Runs the mutants of the seeds from the first up to, not including, the end.</summary>
    /// <param name="first">The first seed.</param>
    /// <param name="end">The seed after the last one.</param>
    /// <param name="hang">What one check may take of the clock or of a processor, whichever is less.</param>
    /// <param name="progress">Told after each mutant.</param>
    public static TemplateTally Run(long first, long end, TimeSpan hang, Action<TemplateTally> progress)
    {
        var tally = new TemplateTally();
        var folder = Directory.CreateTempSubdirectory("templates");
        foreach (var template in BaseTemplate.All)
        {
            File.WriteAllText(Path.Combine(folder.FullName, template.Name), template.Text);
        }

        var thread = new Thread(
            () =>
            {
                for (var seed = first; seed < end; seed++)
                {
                    Judge(folder.FullName, seed, hang, tally);
                    tally.Mutants++;
                    progress(tally);
                }
            },
            StackSize
        );
        thread.Start();
        thread.Join();
        folder.Delete(recursive: true);
        return tally;
    }

    private static void Judge(string folder, long seed, TimeSpan hang, TemplateTally tally)
    {
        var mutant = new TemplateMutant(seed);
        var name = $"seed {seed}: {mutant.Name}";
        var report = Watch(Path.Combine(folder, mutant.Name), mutant.Bytes, name, hang, tally);
        if (report is null)
        {
            return;
        }

        _ = report.Fault is null ? tally.Judged++ : tally.Unreadable++;
        if (TemplateMutant.Defect(report) is { } defect)
        {
            tally.Faults.Add($"{name}: {defect}");
        }

        if (mutant.Json is { } json)
        {
            Compare(report, Watch(Path.Combine(folder, mutant.Name), json, name + " as JSON", hang, tally), name, tally);
        }

        if (mutant.Name == BaseTemplate.Nested)
        {
            File.WriteAllBytes(Path.Combine(folder, BaseTemplate.Nested), mutant.Bytes);
            var around = Array.Find(BaseTemplate.All, template => template.Name == BaseTemplate.Nesting)!;
            Watch(Path.Combine(folder, around.Name), Encoding.UTF8.GetBytes(around.Text), name + " nested", hang, tally);
        }
    }

    // A short form of YAML is one level, and in JSON an object that is indented: limits are met by one notation before the other.
    private static void Compare(TemplateReport yaml, TemplateReport? json, string name, TemplateTally tally)
    {
        if (
            json is not null
            && TemplateMutant.Told(yaml) is var one
            && TemplateMutant.Told(json) is var other
            && one != other
            && !other.Contains("nest more than", StringComparison.Ordinal)
            && !other.Contains("characters; at most", StringComparison.Ordinal)
        )
        {
            tally.Faults.Add($"{name}: JSON and YAML differ\n  {one}\n  {other}");
        }
    }

    private static TemplateReport? Watch(string path, byte[] bytes, string name, TimeSpan hang, TemplateTally tally)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        TemplateReport? report = null;
        try
        {
            report = TemplateMutant.Check(path, bytes);
        }
        catch (Exception exception)
        {
            tally.Faults.Add($"{name}: {exception}");
        }

        // Waiting for a processor is not the check's fault; nor is what other threads of the process do meanwhile.
        var spent = Environment.CpuUsage.TotalTime - processor;
        var elapsed = watch.Elapsed < spent ? watch.Elapsed : spent;
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        tally.Slowest = elapsed > tally.Slowest.Time ? (elapsed, name) : tally.Slowest;
        tally.Largest = allocated > tally.Largest.Bytes ? (allocated, name) : tally.Largest;
        if (elapsed > hang || allocated > MostBytes)
        {
            tally.Faults.Add($"{name}: took {elapsed.TotalMilliseconds:F0} ms and {allocated >> 20} MB");
        }

        return report;
    }
}
