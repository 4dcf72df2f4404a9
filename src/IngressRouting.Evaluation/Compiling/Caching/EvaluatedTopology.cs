using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation;

/// <summary>What one evaluation made of a topology method, and what it looked into to do so.</summary>
/// <param name="Topology">The outcome.</param>
/// <param name="Touched">Every tree that the evaluation looked into or that a report points into: an edit of any other body cannot change the outcome.</param>
/// <param name="Validity">For which other compilations the outcome holds.</param>
internal sealed record EvaluatedTopology(CompiledTopology Topology, IReadOnlyCollection<SyntaxTree> Touched, Validity Validity);
