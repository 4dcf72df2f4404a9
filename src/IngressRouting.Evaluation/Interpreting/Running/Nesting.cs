using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// The values that a walk over values is in: one that makes a text, compares or hashes. A value that leads back to itself has no end, and the
/// running program would overflow its stack; here, the walk stops. Charges a step a level.
/// </summary>
internal sealed class Nesting(Interpretation run)
{
    /// <summary>So deep are few values, so only deeper ones are remembered.</summary>
    private const int Unwatched = 200;

    /// <summary>What the native stack holds, with room to spare: a level takes about 600 bytes of it.</summary>
    private const int Deepest = 60_000;

    private readonly List<Step> path = [];
    private readonly HashSet<Step> seen = [];

    /// <summary>How deep the walk is; put back by whoever catches an exception of the program.</summary>
    public int Depth { get; private set; }

    /// <summary>Goes into a value, or into two that are compared.</summary>
    public void Enter(object value, object? other = null)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        run.Budget.Charge(1);
        if (++Depth <= Unwatched)
        {
            return;
        }
        if (Depth > Deepest)
        {
            throw run.Stop(Refusals.ValueDepth, run.Budget.BlamedLocation(), Deepest);
        }
        // Code of the program in between may change what it comes back to, so a circle is one only without it.
        var step = new Step(value, other, run.Chain);
        if (!seen.Add(step))
        {
            throw run.Stop(Refusals.Circle, run.Budget.BlamedLocation(), NameOf(value));
        }
        path.Add(step);
    }

    public void Leave() => Restore(Depth - 1);

    /// <summary>Forgets the values that an exception left.</summary>
    public void Restore(int depth)
    {
        Depth = depth;
        while (path.Count > 0 && path.Count > depth - Unwatched)
        {
            seen.Remove(path[path.Count - 1]);
            path.RemoveAt(path.Count - 1);
        }
    }

    private static string NameOf(object value) =>
        value switch
        {
            UserObject instance => "This value of type '" + instance.Type.Name + "'",
            _ => "This value",
        };

    private readonly struct Step(object value, object? other, CallLink? chain) : IEquatable<Step>
    {
        private readonly object value = value;
        private readonly object? other = other;
        private readonly CallLink? chain = chain;

        public bool Equals(Step step) =>
            ReferenceEquals(value, step.value) && ReferenceEquals(other, step.other) && ReferenceEquals(chain, step.chain);

        public override bool Equals(object? obj) => obj is Step step && Equals(step);

        public override int GetHashCode() =>
            unchecked((RuntimeHelpers.GetHashCode(value) * 31) + (other is null ? 0 : RuntimeHelpers.GetHashCode(other)));
    }
}
