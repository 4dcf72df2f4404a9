using IngressRouting.Evaluation;
using IngressRouting.Model;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Compiler.Tests;

/// <summary>The topologies of a compilation as rules and the writer see them.</summary>
internal static class WrittenTopologies
{
    /// <summary>The models of all topologies that can be evaluated.</summary>
    public static IReadOnlyList<TopologyModel> In(Compilation compilation, CancellationToken cancellation) =>
        [
            .. TopologyMethods
                .In(compilation, cancellation)
                .SelectMany(TopologyDeclaration.Of)
                .Where(topology => TopologyShape.Check(topology, compilation) is null)
                .Select(topology => Evaluate(compilation, topology, cancellation))
                .OfType<TopologyModel>(),
        ];

    private static TopologyModel? Evaluate(Compilation compilation, TopologyDeclaration topology, CancellationToken cancellation) =>
        Interpreter
            .Run(
                compilation,
                topology.Method,
                TopologyArguments.Of(topology, compilation),
                EvaluationLimits.Default,
                (returned, _) => (returned as Topology ?? (returned as Node)?.Owner)?.Finish().Model,
                cancellation
            )
            .Value;
}
