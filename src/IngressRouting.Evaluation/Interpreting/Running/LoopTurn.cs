using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>One turn of a loop that runs, linked to the turn of the loop around it.</summary>
internal sealed class LoopTurn(SyntaxNode loop, LoopTurn? outer, long start, CallLink? chain)
{
    public SyntaxNode Loop { get; } = loop;

    public LoopTurn? Outer { get; } = outer;

    /// <summary>How many steps had been taken when the loop began.</summary>
    public long Start { get; } = start;

    /// <summary>The calls that the loop is in.</summary>
    public CallLink? Chain { get; } = chain;
}
