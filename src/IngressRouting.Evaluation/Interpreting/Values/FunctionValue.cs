using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A delegate: a lambda, local function or method together with what it closes over.</summary>
internal sealed class FunctionValue(IMethodSymbol method, IOperation? body, Frame frame, object? receiver)
{
    public IMethodSymbol Method { get; } = method;

    /// <summary>The body of a lambda or local function; null for a method.</summary>
    public IOperation? Body { get; } = body;

    /// <summary>The frame that it was made in.</summary>
    public Frame Frame { get; } = frame;

    /// <summary>The scope that it was made in, which the frame has left since.</summary>
    public Scope Scope { get; } = frame.Scope;

    /// <summary>The object whose method this is.</summary>
    public object? Receiver { get; } = receiver;

    /// <summary>The delegate type, when it is known.</summary>
    public ITypeSymbol? Type { get; set; }
}
