using System.Threading;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation;

/// <summary>What is known of one topology of one tree. Of those who ask at once, one evaluates and the others wait for it.</summary>
internal sealed class CachedTopology
{
    private readonly SemaphoreSlim gate = new(1, 1);
    private CacheEntry? entry;

    /// <summary>How often it was evaluated to the end.</summary>
    public int Evaluations { get; private set; }

    /// <summary>The outcome for a compilation: the known one if it holds, else that of a new evaluation.</summary>
    public CompiledTopology Compile(
        Compilation compilation,
        TopologyDeclaration topology,
        TopologyEvaluator evaluate,
        EntryChecks checks,
        CancellationToken cancellation
    )
    {
        gate.Wait(cancellation);
        try
        {
            if (entry?.For(compilation, checks) is { } valid)
            {
                entry = valid;
                return valid.Topology;
            }

            // A cancellation leaves by exception: what was known stays, and whoever waits evaluates in turn.
            var evaluated = evaluate(compilation, topology, cancellation);
            Evaluations++;
            entry = CacheEntry.Of(evaluated, compilation);
            return evaluated.Topology;
        }
        finally
        {
            gate.Release();
        }
    }
}
