namespace IngressRouting.Fuzzing;

/// <summary>A program with one topology method, <c>Network.Build</c>.</summary>
/// <param name="Seed">What it was made from.</param>
/// <param name="Namespace">The namespace of <c>Network</c>, so that several programs share one compilation.</param>
/// <param name="Files">Its files, by name; those of its world have the same names in other programs of that world.</param>
internal sealed record GeneratedProgram(long Seed, string Namespace, IReadOnlyList<(string Name, string Text)> Files);
