using System.Threading;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation;

/// <summary>Evaluates a topology method, whatever was known before.</summary>
internal delegate EvaluatedTopology TopologyEvaluator(Compilation compilation, IMethodSymbol method, CancellationToken cancellation);
