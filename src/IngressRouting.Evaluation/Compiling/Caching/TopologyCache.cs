using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IngressRouting.Evaluation;

/// <summary>
/// Outcomes of evaluations, kept with the syntax tree of the topology for as long as that lives. Generator and analyzer see different
/// compilations, but the same trees: so one evaluation serves both, and none happens when an edit elsewhere cannot matter.
/// </summary>
internal sealed class TopologyCache(TopologyEvaluator evaluate, EntryChecks checks = EntryChecks.All)
{
    /// <summary>The one that generator and analyzer share.</summary>
    public static readonly TopologyCache Shared = new(TopologyCompiler.Evaluate);

    private readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<TextSpan, CachedTopology>> trees = new();

    /// <summary>Compiles a topology, or tells what an earlier compilation of it gave.</summary>
    public CompiledTopology Compile(Compilation compilation, TopologyDeclaration topology, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Of(topology) is { } known
            ? known.Compile(compilation, topology, evaluate, checks, cancellation)
            : evaluate(compilation, topology, cancellation).Topology;
    }

    /// <summary>What is known of a topology; null for one that is not in source.</summary>
    public CachedTopology? Of(TopologyDeclaration topology) =>
        topology.Reference is { } attribute
            ? trees.GetOrCreateValue(attribute.SyntaxTree).GetOrAdd(attribute.Span, static _ => new CachedTopology())
            : null;
}
