using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation;

/// <summary>How an evaluation ended.</summary>
/// <param name="Value">What the continuation made of the returned value; the default when the evaluation stopped.</param>
/// <param name="Stop">Why it stopped, or null when the method returned.</param>
/// <param name="Steps">What it cost.</param>
/// <param name="Touched">Every tree that the evaluation looked into; an edit elsewhere cannot change the result unless it changes declarations.</param>
internal sealed record EvaluationResult<T>(T? Value, Stop? Stop, long Steps, IReadOnlyCollection<SyntaxTree> Touched)
{
    /// <summary>The method returned.</summary>
    public bool Succeeded => Stop is null;
}
