using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>One execution of a method, accessor, lambda or initializer.</summary>
internal sealed class Frame(Interpretation run, object? receiver, Scope scope, TypeArguments types)
{
    /// <summary>No type that somebody writes is made of so many.</summary>
    private const int LargestType = 1000;

    public Interpretation Run { get; } = run;

    /// <summary>The value of <c>this</c>.</summary>
    public object? This { get; } = receiver;

    public Scope Scope { get; set; } = scope;

    /// <summary>What the type parameters in sight stand for.</summary>
    public TypeArguments Types { get; } =
        types.Size <= LargestType ? types : throw run.Stop(Refusals.TypeSize, run.Budget.BlamedLocation(), LargestType);

    /// <summary>The value that a return statement left.</summary>
    public object? Returned { get; set; }

    /// <summary>How what runs returns: a value, or a reference to a variable.</summary>
    public RefKind Returns { get; set; }

    /// <summary>How the last statement of an iterator ended.</summary>
    public Completion Completion { get; set; }

    /// <summary>Where a goto statement wants to go.</summary>
    public ILabelSymbol? Target { get; set; }

    /// <summary>The object whose initializer is being evaluated.</summary>
    public object? Initialized { get; set; }

    /// <summary>The value left of the <c>?.</c> being evaluated.</summary>
    public object? Conditional { get; set; }

    /// <summary>The interpolated string handler that is being filled.</summary>
    public object? Handler { get; set; }

    /// <summary>Where a handler's constructor says whether it wants to be filled.</summary>
    public Cell? Validity { get; set; }

    /// <summary>The call that an interpolated string handler is made for.</summary>
    public PendingCall? Pending { get; set; }

    /// <summary>The value that the current pattern looks at.</summary>
    public object? Matched { get; set; }

    /// <summary>The constructor that runs may assign readonly fields; null elsewhere.</summary>
    public IMethodSymbol? Constructor { get; set; }

    /// <summary>A readonly member of a struct runs: whatever else it calls gets a copy of <c>this</c>.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>The exception that a bare throw throws again.</summary>
    public FaultException? Caught { get; set; }

    public ITypeSymbol Resolve(ITypeSymbol type) => Types.Resolve(type, Run.Compilation);

    /// <summary>Stops at a construct that is not evaluated, and says what to write instead.</summary>
    public StopException Refuse(IOperation operation, string what, string? instead = null) =>
        Run.Stop(Refusals.Construct, operation.Syntax, what, instead ?? Refusals.Construct.Usual);

    /// <summary>A frame for a lambda or local function made here.</summary>
    public Frame Nested(Scope inner, TypeArguments arguments) => new(Run, This, inner, arguments) { Constructor = Constructor };
}
