using IngressRouting.Evaluation;

namespace IngressRouting.Fuzzing;

/// <summary>What running and interpreting made of a topology that is written in a file.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Topology">The topology's name.</param>
/// <param name="Comparison">What they made of it.</param>
internal sealed record FileComparison(string File, string Topology, Comparison Comparison)
{
    private const int WordsOfReason = 8;

    /// <summary>The id of the refusal; null when it was not refused.</summary>
    public string? Refusal => Comparison.Native is null ? Comparison.Interpreted.Text.Split(' ')[0] : null;

    /// <summary>The id of the refusal and the first words of its message, which many have in common; null when it was not refused.</summary>
    public string? Reason =>
        Comparison.Native is null ? string.Join(' ', Comparison.Interpreted.Text.Split(' ').Take(WordsOfReason)) : null;

    /// <summary>Compares every topology; each has the static fields to itself.</summary>
    public static IEnumerable<FileComparison> Of(FileCompilation files) =>
        from method in TopologyMethods.In(files.Source, CancellationToken.None)
        from topology in TopologyDeclaration.Of(method)
        select new FileComparison(
            method.DeclaringSyntaxReferences[0].SyntaxTree.FilePath,
            topology.Name,
            files.Assembly!.Use(assembly => ProgramRun.CompareTwice(files.Source, topology, assembly))
        );

    public override string ToString() => $"{File}: {Topology}: {What}";

    private string What =>
        Comparison switch
        {
            { IsDifferent: true } => "DIFFERS\n" + Comparison.Difference(),
            { Native: null } => "refused " + Comparison.Interpreted.Text,
            { Native.Kind: OutcomeKind.Threw } => "equal-threw " + Comparison.Native.Text,
            _ => "equal-built",
        };
}
