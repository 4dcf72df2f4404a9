using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation;

/// <summary>How an evaluation ended.</summary>
internal sealed class EvaluationResult<T>(T? value, Stop? stop, long steps, IReadOnlyCollection<SyntaxTree> touched)
{
    /// <summary>What the continuation made of the returned value; the default when the evaluation stopped.</summary>
    public T? Value { get; } = value;

    /// <summary>Why it stopped, or null when the method returned.</summary>
    public Stop? Stop { get; } = stop;

    /// <summary>
    /// A static field that the method leaves in another state, so that its next call gives something else; null when there is none, or when
    /// nobody asked.
    /// </summary>
    public Drift? Drift { get; init; }

    /// <summary>What it cost.</summary>
    public long Steps { get; } = steps;

    /// <summary>Every tree that the evaluation looked into; an edit elsewhere cannot change the result unless it changes declarations.</summary>
    public IReadOnlyCollection<SyntaxTree> Touched { get; } = touched;

    /// <summary>The method returned.</summary>
    public bool Succeeded => Stop is null;
}
