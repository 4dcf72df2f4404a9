namespace IngressRouting.Fuzzing;

/// <summary>A program with one topology method, <c>Network.Build</c>.</summary>
/// <param name="Seed">What it was made from.</param>
/// <param name="Files">Its files, by name; the names begin with the seed.</param>
internal sealed record GeneratedProgram(long Seed, IReadOnlyList<(string Name, string Text)> Files)
{
    /// <summary>The namespace of the program, so that several share one compilation.</summary>
    public string Namespace => "P" + Seed;

    /// <summary>The beginning of the names of its files.</summary>
    public static string PrefixOf(long seed) => seed + "/";
}
