using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>A delegate: a lambda, local function or method together with what it closes over, or several delegates called in turn.</summary>
internal sealed class FunctionValue(IMethodSymbol method, IOperation? body, Frame frame, Scope scope, object? receiver)
{
    public IMethodSymbol Method { get; } = method;

    /// <summary>The body of a lambda or local function; null for a method.</summary>
    public IOperation? Body { get; } = body;

    /// <summary>The frame that it was made in.</summary>
    public Frame Frame { get; } = frame;

    /// <summary>The scope that it was made in, which the frame has left since.</summary>
    public Scope Scope { get; } = scope;

    /// <summary>The object whose method this is.</summary>
    public object? Receiver { get; } = receiver;

    /// <summary>The delegate type, when it is known.</summary>
    public ITypeSymbol? Type { get; set; }

    /// <summary>The delegates that this one combines; null for a single one.</summary>
    public FunctionValue[]? Parts { get; private set; }

    /// <summary>The delegate that this one was made of, with <c>new Action(action)</c>; null for any other.</summary>
    public FunctionValue? Inner { get; private set; }

    /// <summary>A delegate that calls another one.</summary>
    public static FunctionValue Around(FunctionValue inner, ITypeSymbol type) =>
        new(inner.Method, inner.Body, inner.Frame, inner.Scope, inner.Receiver)
        {
            Type = type,
            Parts = inner.Parts is null ? null : [inner],
            Inner = inner,
        };

    /// <summary>A delegate that calls several in turn, and gives what the last of them returns.</summary>
    public static FunctionValue Combined(FunctionValue[] parts)
    {
        var last = parts[parts.Length - 1];
        return new FunctionValue(last.Method, last.Body, last.Frame, last.Scope, last.Receiver) { Type = last.Type, Parts = parts };
    }
}
