using System.Collections.Generic;

namespace IngressRouting.Model;

/// <summary>What a deployment chooses, as far as it matters to what is judged.</summary>
/// <param name="Conditions">The conditions that matter.</param>
public sealed record Choices(IReadOnlyList<string> Conditions)
{
    /// <summary>The parameters that are judged with each value that they accept.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];

    /// <summary>The conditions that hold in every deployment, because no other is possible.</summary>
    public IReadOnlyList<string> Certain { get; init; } = [];
}
