using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>using</c>, as a statement and as a declaration.</summary>
internal static class Usings
{
    public static Completion Execute(IUsingOperation operation, Frame frame)
    {
        if (operation.IsAsynchronous)
        {
            throw frame.Run.Stop(Refusals.Concurrency, operation.Syntax, "'await using'");
        }
        var outer = frame.Scope;
        frame.Scope = new Scope(outer);
        if (operation.Resources is not IVariableDeclarationGroupOperation group)
        {
            var resource = Expressions.Evaluate(operation.Resources, frame);
            var ended = Guard(resource, operation, frame, static (body, inner) => Statements.Execute(body, inner), operation.Body);
            frame.Scope = outer;
            return ended;
        }
        var completion = Guard(
            VariablesOf(group),
            0,
            frame,
            operation,
            static (state, inner) => Statements.Execute(((IUsingOperation)state).Body, inner),
            operation
        );
        frame.Scope = outer;
        return completion;
    }

    public static Completion Execute(IUsingDeclarationOperation operation, ImmutableArray<IOperation> statements, int next, Frame frame)
    {
        if (operation.IsAsynchronous)
        {
            throw frame.Run.Stop(Refusals.Concurrency, operation.Syntax, "'await using'");
        }
        return Guard(
            VariablesOf(operation.DeclarationGroup),
            0,
            frame,
            operation,
            static (state, inner) => Rest((Remainder)state, inner),
            new Remainder(statements, next)
        );
    }

    private static Completion Rest(Remainder remainder, Frame frame)
    {
        frame.Run.Budget.Descend();
        return Blocks.Execute(remainder.Statements, remainder.Next, frame);
    }

    /// <summary>Several variables nest: each is disposed before those declared earlier.</summary>
    private static Completion Guard(
        IReadOnlyList<IVariableDeclaratorOperation> variables,
        int next,
        Frame frame,
        IOperation operation,
        System.Func<object, Frame, Completion> body,
        object state
    )
    {
        frame.Run.Budget.Descend();
        if (next == variables.Count)
        {
            return body(state, frame);
        }
        Declarations.Declare(variables[next], frame);
        return Guard<System.Func<Frame, Completion>>(
            Variables.Read(variables[next].Symbol, operation, frame),
            operation,
            frame,
            static (rest, inner) => rest(inner),
            inner => Guard(variables, next + 1, inner, operation, body, state)
        );
    }

    /// <summary>Runs the body and disposes the resource, however the body ends.</summary>
    private static Completion Guard<T>(object? resource, IOperation operation, Frame frame, System.Func<T, Frame, Completion> body, T state)
    {
        var start = new Checkpoint(frame);
        var completion = Completion.Normal;
        var faulted = false;
        try
        {
            completion = body(state, frame);
        }
        catch (FaultException) when (!(faulted = true))
        {
            // Never entered, as in Tries.
        }
        finally
        {
            if (faulted)
            {
                start.Return();
                Disposals.Dispose(resource, operation, frame);
            }
        }
        var (returned, target) = (frame.Returned, frame.Target);
        Disposals.Dispose(resource, operation, frame);
        (frame.Returned, frame.Target) = (returned, target);
        return completion;
    }

    /// <summary>The variables of a declaration, in order.</summary>
    public static IReadOnlyList<IVariableDeclaratorOperation> VariablesOf(IVariableDeclarationGroupOperation group)
    {
        var variables = new List<IVariableDeclaratorOperation>();
        foreach (var declaration in group.Declarations)
        {
            variables.AddRange(declaration.Declarators);
        }
        return variables;
    }

    /// <summary>The statements after a using declaration.</summary>
    private sealed class Remainder(ImmutableArray<IOperation> statements, int next)
    {
        public ImmutableArray<IOperation> Statements { get; } = statements;

        public int Next { get; } = next;
    }
}
