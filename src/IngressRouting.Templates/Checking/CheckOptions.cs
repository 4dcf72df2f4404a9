using System;
using System.Collections.Generic;

namespace IngressRouting.Templates;

/// <summary>What a check is told beside the files.</summary>
/// <param name="Parameters">The values of parameters that the deployment will give, by name; a template that has no such parameter ignores it.</param>
public sealed record CheckOptions(IReadOnlyDictionary<string, string> Parameters)
{
    /// <summary>Whether a parameter that is not given is what its default says; else it is unknown.</summary>
    public bool TakesDefaults { get; init; } = true;

    /// <summary>Parameters have their defaults, or are unknown.</summary>
    public static readonly CheckOptions Default = new(new Dictionary<string, string>(StringComparer.Ordinal));
}
