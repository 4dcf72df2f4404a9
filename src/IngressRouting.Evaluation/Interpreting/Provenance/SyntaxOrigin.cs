using System.Collections.Generic;
using IngressRouting.Model;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Where a fact of a topology is written in C# source.</summary>
/// <param name="node">The expression that made the value: a literal, an interpolation, or the argument itself when the value's birth is not known.</param>
/// <param name="argument">What was passed at the DSL call; the whole call for a call.</param>
/// <param name="chain">The calls that led to the DSL call.</param>
/// <param name="birth">How the value came to be; null when that is not known.</param>
internal sealed class SyntaxOrigin(SyntaxNode node, SyntaxNode argument, CallLink? chain, Birth? birth = null) : Origin
{
    private IReadOnlyList<SyntaxNode>? calls;

    public SyntaxNode Node { get; } = node;

    public SyntaxNode Argument { get; } = argument;

    public Birth? Birth { get; } = birth;

    /// <summary>The interpreted calls that led to the DSL call, innermost first; empty when the topology method makes it itself.</summary>
    public IReadOnlyList<SyntaxNode> Calls => calls ??= Unroll();

    /// <inheritdoc />
    public override string ToString() => Place.Of(Node);

    private List<SyntaxNode> Unroll()
    {
        var list = new List<SyntaxNode>();
        for (var link = chain; link is not null; link = link.Outer)
        {
            list.Add(link.Call);
        }
        return list;
    }
}
