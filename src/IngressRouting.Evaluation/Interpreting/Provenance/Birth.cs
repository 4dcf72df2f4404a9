using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>How a value came to be.</summary>
/// <param name="Node">The expression that made it.</param>
/// <param name="Parts">What was put together, as <c>i = 3</c>; null when the expression says it all.</param>
/// <param name="Turn">The turn of a loop in which it was made; null outside of loops.</param>
internal sealed record Birth(SyntaxNode Node, string? Parts, LoopTurn? Turn);
