using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation;

/// <summary>A static member that holds something else after each call of a method.</summary>
/// <param name="Name">The member.</param>
/// <param name="Location">Its declaration.</param>
internal sealed record Drift(string Name, Location Location);
