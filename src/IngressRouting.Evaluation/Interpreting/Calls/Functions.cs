using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Lambdas, local functions and methods as values, and what happens when they are called.</summary>
internal static class Functions
{
    public static object? EvaluateLambda(IOperation operation, Frame frame)
    {
        var lambda = (IAnonymousFunctionOperation)operation;
        return lambda.Symbol.IsAsync
            ? throw frame.Run.Stop(Refusals.Concurrency, operation.Syntax, "This lambda")
            : new FunctionValue(lambda.Symbol, lambda.Body, frame, frame.Scope, frame.This);
    }

    public static object? EvaluateCreation(IOperation operation, Frame frame)
    {
        if (Expressions.Evaluate(((IDelegateCreationOperation)operation).Target, frame) is not FunctionValue function)
        {
            throw Expressions.Refuse(operation, frame);
        }
        var type = frame.Resolve(operation.Type!);
        if (function.Type is not null)
        {
            return FunctionValue.Around(function, type);
        }
        function.Type = type;
        return function;
    }

    public static object? EvaluateMethodReference(IOperation operation, Frame frame)
    {
        var reference = (IMethodReferenceOperation)operation;
        var method = reference.Method;
        if (method.MethodKind == MethodKind.LocalFunction)
        {
            var local = Local(method, operation, frame);
            return new FunctionValue(method, local.Body, local.Frame, local.Scope, local.Receiver);
        }
        // A delegate keeps a struct in a box.
        var receiver = reference.Instance is { } instance ? Composite.Box(Expressions.Evaluate(instance, frame)) : null;
        if (reference.Instance is not null && receiver is null)
        {
            throw Faults.NullReference(operation, frame);
        }
        return new FunctionValue(
            reference.Instance?.Syntax is BaseExpressionSyntax ? method : Dispatch.Resolve(method, receiver, frame.Run),
            null,
            frame,
            frame.Scope,
            receiver
        );
    }

    /// <summary>Calls a delegate.</summary>
    public static object? Invoke(FunctionValue function, object?[] arguments, IOperation at, Interpretation run)
    {
        if (function.Parts is { } parts)
        {
            run.Budget.Descend();
            object? last = null;
            foreach (var part in parts)
            {
                last = Invoke(part, arguments, at, run);
            }
            return last;
        }
        if (function.Body is null)
        {
            return Invocations.Call(function.Method, function.Receiver, arguments, at, function.Frame);
        }
        return InvokeBody(function, function.Method, arguments, at.Syntax, function.Frame);
    }

    /// <summary>Calls a local function by its name.</summary>
    public static object? InvokeLocal(IMethodSymbol method, object?[] arguments, IOperation operation, Frame frame) =>
        InvokeBody(Local(method, operation, frame), method, arguments, operation.Syntax, frame);

    /// <summary>Calls a local function that returns a reference.</summary>
    public static Cell ReferenceLocal(IMethodSymbol method, object?[] arguments, IOperation operation, Frame frame) =>
        RunBody(Local(method, operation, frame), method, arguments, operation.Syntax, frame) as Cell
        ?? throw frame.Refuse(operation, "The reference that '" + method.Name + "' returns");

    private static object? InvokeBody(FunctionValue function, IMethodSymbol method, object?[] arguments, SyntaxNode call, Frame caller)
    {
        var result = RunBody(function, method, arguments, call, caller);
        return result is Cell cell ? Composite.CopyOf(cell.Get()) : result;
    }

    private static object? RunBody(FunctionValue function, IMethodSymbol method, object?[] arguments, SyntaxNode call, Frame caller)
    {
        var outer = function.Frame;
        var scope = new Scope(function.Scope);
        Calls.Bind(function.Method.OriginalDefinition, arguments, scope);
        if (method.IsAsync)
        {
            throw outer.Run.Stop(Refusals.Concurrency, call, "'" + method.Name + "'");
        }
        var frame = outer.Nested(scope, outer.Types.With(method, caller.Types, outer.Run.Compilation));
        frame.Returns = method.RefKind;
        return Calls.Enter(
            method,
            function.Body!,
            frame,
            call,
            method.MethodKind == MethodKind.LocalFunction && Iterators.IsIterator(function.Body!.Syntax.Parent!)
        );
    }

    private static FunctionValue Local(IMethodSymbol method, IOperation operation, Frame frame) =>
        frame.Scope.Find(method.OriginalDefinition, out var slot)?[slot] as FunctionValue
        ?? throw frame.Refuse(operation, "The local function '" + method.Name + "' at this point");
}
