using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// A sequence that may be made of sequences, as deep as the program says. To move on and to dispose go all the way down; both end before the
/// stack does. Every move costs a step.
/// </summary>
internal readonly struct NestedSequence(IEnumerable<object?> source, Budget budget)
{
    public Enumerator GetEnumerator() => new(source.GetEnumerator(), budget);

    /// <summary>Goes through the sequence.</summary>
    public readonly struct Enumerator(IEnumerator<object?> source, Budget budget) : IDisposable
    {
        public object? Current => source.Current;

        public bool MoveNext()
        {
            budget.Descend();
            return source.MoveNext();
        }

        public void Dispose()
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            source.Dispose();
        }
    }
}
