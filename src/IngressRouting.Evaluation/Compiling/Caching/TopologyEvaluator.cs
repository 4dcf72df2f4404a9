using System.Threading;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation;

/// <summary>Evaluates a topology, whatever was known before.</summary>
internal delegate EvaluatedTopology TopologyEvaluator(
    Compilation compilation,
    TopologyDeclaration topology,
    CancellationToken cancellation
);
