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

    private readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<TextSpan, CachedMethod>> trees = new();

    /// <summary>Compiles a topology method, or tells what an earlier compilation of it gave.</summary>
    public CompiledTopology Compile(Compilation compilation, IMethodSymbol method, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Of(method) is { } known
            ? known.Compile(compilation, method, evaluate, checks, cancellation)
            : evaluate(compilation, method, cancellation).Topology;
    }

    /// <summary>What is known of a method; null for one that is not in source.</summary>
    public CachedMethod? Of(IMethodSymbol method)
    {
        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        var declaration = method.DeclaringSyntaxReferences[0];
        return trees.GetOrCreateValue(declaration.SyntaxTree).GetOrAdd(declaration.Span, static _ => new CachedMethod());
    }
}
