using IngressRouting.Defects.Mutants;
using IngressRouting.Defects.Templates;

namespace IngressRouting.Defects.Judging;

/// <summary>What one judge said about every base and mutant.</summary>
/// <param name="Judge">The judge's name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Verdicts">What it said, by file name.</param>
internal sealed record Scores(string Judge, string Version, IReadOnlyDictionary<string, Verdict> Verdicts)
{
    // Few enough for a command line of any system, and enough to start the tool seldom.
    private const int Batch = 200;

    /// <summary>Has a judge read the files.</summary>
    public static Scores Of(IJudge judge, string version, IReadOnlyList<string> files) =>
        new(judge.Name, version, files.Chunk(Batch).SelectMany(judge.Judge).ToDictionary());

    /// <summary>What it reports on a base, which is correct: false alarms.</summary>
    public IReadOnlySet<Report> FalseAlarms(BaseTemplate template) => Of(Collection.FileOf(template)).Reports;

    /// <summary>What it says about a mutant and not about its base.</summary>
    public Verdict New(Mutant mutant) => Of(Collection.FileOf(mutant)).Beyond(Of(Collection.FileOf(mutant.Base)));

    /// <summary>Whether it reports something on a mutant that it does not report on its base.</summary>
    public bool Catches(Mutant mutant) => New(mutant).Reports.Count > 0;

    private Verdict Of(string file) => Verdicts.GetValueOrDefault(file, Verdict.Silent);
}
