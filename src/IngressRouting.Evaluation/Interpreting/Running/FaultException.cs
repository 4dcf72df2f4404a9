using System;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>An exception of the interpreted program, on its way to a handler of that program or to the end of the evaluation.</summary>
internal sealed class FaultException(ExceptionObject thrown, SyntaxNode where, CallLink? chain) : Exception
{
    /// <summary>The exception as the interpreted program sees it.</summary>
    public ExceptionObject Thrown { get; } = thrown;

    public SyntaxNode Where { get; } = where;

    public CallLink? Chain { get; } = chain;
}
