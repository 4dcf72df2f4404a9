using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>One turn of a loop that runs, linked to the turn of the loop around it.</summary>
internal sealed class LoopTurn(SyntaxNode loop, LoopTurn? outer)
{
    public SyntaxNode Loop { get; } = loop;

    public LoopTurn? Outer { get; } = outer;
}
