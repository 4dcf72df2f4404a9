using System;
using System.Collections.Generic;

namespace IngressRouting.Templates;

/// <summary>What a check is told beside the files.</summary>
/// <param name="Parameters">The values of parameters that the deployment will give, by name; a template that has no such parameter ignores it.</param>
public sealed record CheckOptions(IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>Whether a parameter that is not given is what its default says; else it is unknown.</summary>
    public bool TakesDefaults { get; init; } = true;

    /// <summary>The parameters that keep the values of the deployment before, which nobody knows here.</summary>
    public IReadOnlyCollection<string> Kept { get; init; } = [];

    /// <summary>The Region of the deployment; null when it may be any.</summary>
    public string? Region { get; init; }

    /// <summary>The names of stacks, by the full paths of their templates.</summary>
    public IReadOnlyDictionary<string, string> Stacks { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Parameters have their defaults, or are unknown.</summary>
    public static readonly CheckOptions Default = new(new Dictionary<string, string>(StringComparer.Ordinal));
}
