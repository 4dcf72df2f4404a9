using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>One interpreted call that has not returned yet, linked to the call that it happened in.</summary>
internal sealed class CallLink(SyntaxNode call, CallLink? outer)
{
    public SyntaxNode Call { get; } = call;

    public CallLink? Outer { get; } = outer;

    public int Depth { get; } = outer is null ? 1 : outer.Depth + 1;
}
