using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation;

/// <summary>Why and where an evaluation could not go on.</summary>
/// <param name="Refusal">The kind of reason; null when the compiler already reports an error in the code and nothing is left to say.</param>
/// <param name="Message">The reason with its remedy, and the calls that led there.</param>
/// <param name="Location">The expression at fault.</param>
/// <param name="Calls">The interpreted calls that led there, innermost first.</param>
internal sealed record Stop(Refusal? Refusal, string Message, Location Location, IReadOnlyList<SyntaxNode> Calls)
{
    /// <summary>Other places whose code is not evaluated either.</summary>
    public IReadOnlyList<SyntaxNode> Further { get; init; } = [];

    /// <summary>The text that mends the code, put in place of what is written at the location; null when no such text is known.</summary>
    public string? Replacement { get; init; }

    /// <summary>The id of the diagnostic, empty when silent.</summary>
    public string Id => Refusal?.Id ?? "";

    /// <summary>The code does not compile, so the compiler speaks and we do not.</summary>
    public bool IsSilent => Refusal is null;
}
