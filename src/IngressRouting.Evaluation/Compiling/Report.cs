using System.Collections.Generic;
using System.Collections.Immutable;
using IngressRouting.Model;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation;

/// <summary>One thing to tell the user about a topology, ready to become a diagnostic.</summary>
/// <param name="Id">The rule or refusal.</param>
/// <param name="Severity">How bad it is in this case.</param>
/// <param name="Message">What is wrong here and what to do.</param>
/// <param name="Location">The argument or expression at fault.</param>
/// <param name="Related">Other places that take part, such as the calls that led there.</param>
/// <param name="Repair">An edit of the topology that mends it, for code fixes; null when no single edit does.</param>
public sealed record Report(
    string Id,
    Severity Severity,
    string Message,
    Location Location,
    IReadOnlyList<Location> Related,
    Repair? Repair
)
{
    /// <summary>The text that mends the code, put in place of what is written at the location; null when no such text is known.</summary>
    public string? Replacement { get; init; }

    /// <summary>Keys for code fixes; a diagnostic carries only texts.</summary>
    public ImmutableDictionary<string, string?> Properties =>
        Repair is not null ? ImmutableDictionary<string, string?>.Empty.Add(RepairProperty, Repair.GetType().Name)
        : Replacement is not null
            ? ImmutableDictionary<string, string?>.Empty.Add(RepairProperty, nameof(Replacement)).Add(ReplacementProperty, Replacement)
        : ImmutableDictionary<string, string?>.Empty;

    /// <summary>The property that names the kind of repair.</summary>
    public const string RepairProperty = "Repair";

    /// <summary>The property that holds the text to put in place of the one at the location.</summary>
    public const string ReplacementProperty = "Replacement";
}
