using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// <c>try</c>/<c>finally</c> and <c>using</c> around a yield. What is to run at the end runs when the body ends, when an exception of the
/// program leaves it, and when the sequence is abandoned while it rests within.
/// </summary>
internal static class SuspendableGuards
{
    public static IEnumerable<object?> Try(ITryOperation operation, Frame frame) =>
        operation is { Catches.IsEmpty: true, Finally: { } handler }
            ? Guard(() => SuspendableStatements.Execute(operation.Body, frame), () => Statements.Execute(handler, frame), frame)
            : throw frame.Refuse(operation, "'yield' within a 'try' that catches", "collect the elements in a list, and return that");

    public static IEnumerable<object?> Using(IUsingOperation operation, Frame frame)
    {
        var outer = frame.Scope;
        frame.Scope = new Scope(outer);
        var values = operation.Resources is IVariableDeclarationGroupOperation group
            ? Using(Usings.VariablesOf(group), 0, operation, frame, () => SuspendableStatements.Execute(operation.Body, frame))
            : Disposing(
                Expressions.Evaluate(operation.Resources, frame),
                operation,
                frame,
                () => SuspendableStatements.Execute(operation.Body, frame)
            );
        foreach (var value in new NestedSequence(values, frame.Run.Budget))
        {
            yield return value;
        }
        frame.Scope = outer;
    }

    /// <summary>Declares variables one after the other, each disposed after the rest.</summary>
    public static IEnumerable<object?> Using(
        IReadOnlyList<IVariableDeclaratorOperation> variables,
        int next,
        IOperation operation,
        Frame frame,
        Func<IEnumerable<object?>> body
    )
    {
        if (next == variables.Count)
        {
            return body();
        }
        Declarations.Declare(variables[next], frame);
        var resource = Variables.Read(variables[next].Symbol, operation, frame);
        return Disposing(resource, operation, frame, () => Using(variables, next + 1, operation, frame, body));
    }

    private static IEnumerable<object?> Disposing(object? resource, IOperation operation, Frame frame, Func<IEnumerable<object?>> body) =>
        Guard(body, () => Disposals.Dispose(resource, operation, frame), frame);

    private static IEnumerable<object?> Guard(Func<IEnumerable<object?>> body, Action handler, Frame frame)
    {
        var scope = frame.Scope;
        using var values = Begin(body, handler, scope, frame);
        while (Next(values, handler, scope, frame))
        {
            var isAbandoned = true;
            try
            {
                yield return values.Current;
                isAbandoned = false;
            }
            finally
            {
                // A stop ends the evaluation: nothing of the program runs any more.
                if (isAbandoned && !frame.Run.IsStopping)
                {
                    values.Dispose();
                    frame.Scope = scope;
                    handler();
                }
            }
        }
        var completion = frame.Completion;
        var target = frame.Target;
        frame.Scope = scope;
        handler();
        (frame.Completion, frame.Target) = (completion, target);
    }

    /// <summary>The first statements of the body may run, and throw, before its first value is asked for.</summary>
    private static NestedSequence.Enumerator Begin(Func<IEnumerable<object?>> body, Action handler, Scope scope, Frame frame)
    {
        NestedSequence.Enumerator values = default;
        Guarded(() => values = new NestedSequence(body(), frame.Run.Budget).GetEnumerator(), handler, scope, frame);
        return values;
    }

    private static bool Next(NestedSequence.Enumerator values, Action handler, Scope scope, Frame frame)
    {
        var more = false;
        Guarded(() => more = values.MoveNext(), handler, scope, frame);
        return more;
    }

    private static void Guarded(Action step, Action handler, Scope scope, Frame frame)
    {
        var start = new Checkpoint(frame);
        var faulted = false;
        try
        {
            step();
        }
        catch (FaultException) when (!(faulted = true))
        {
            // Never entered, as in Tries.
        }
        finally
        {
            if (faulted)
            {
                start.Return(scope);
                handler();
            }
        }
    }
}
