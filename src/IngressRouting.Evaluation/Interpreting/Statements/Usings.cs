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
            throw frame.Refuse(operation, "'using' without a variable");
        }
        var completion = Guard(
            group,
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
            operation.DeclarationGroup,
            frame,
            operation,
            static (state, inner) => Rest((Remainder)state, inner),
            new Remainder(statements, next)
        );
    }

    private static Completion Rest(Remainder remainder, Frame frame) => Blocks.Execute(remainder.Statements, remainder.Next, frame);

    private static Completion Guard(
        IVariableDeclarationGroupOperation group,
        Frame frame,
        IOperation operation,
        System.Func<object, Frame, Completion> body,
        object state
    )
    {
        if (group.Declarations.Length != 1 || group.Declarations[0].Declarators.Length != 1)
        {
            throw frame.Refuse(operation, "'using' with several variables");
        }
        Declarations.Execute(group, frame);
        var symbol = group.Declarations[0].Declarators[0].Symbol;
        var (scope, chain) = (frame.Scope, frame.Run.Chain);
        var resource = Variables.Read(symbol, operation, frame);
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
                (frame.Scope, frame.Run.Chain) = (scope, chain);
                Dispose(resource, operation, frame);
            }
        }
        var (returned, target) = (frame.Returned, frame.Target);
        Dispose(resource, operation, frame);
        (frame.Returned, frame.Target) = (returned, target);
        return completion;
    }

    private static void Dispose(object? resource, IOperation operation, Frame frame)
    {
        switch (resource)
        {
            case null:
                return;
            case EnumeratorValue enumerator:
                enumerator.Dispose();
                return;
            case UserObject { IsValueType: false } instance:
                var contract = frame.Run.Compilation.GetSpecialType(SpecialType.System_IDisposable);
                if (instance.Type.FindImplementationForInterfaceMember(contract.GetMembers("Dispose")[0]) is IMethodSymbol dispose)
                {
                    Calls.Source(Dispatch.Resolve(dispose, instance, frame.Run), instance, [], operation.Syntax, frame);
                    return;
                }
                break;
        }
        throw frame.Refuse(operation, "'using' of this value");
    }

    /// <summary>The statements after a using declaration.</summary>
    private sealed class Remainder(ImmutableArray<IOperation> statements, int next)
    {
        public ImmutableArray<IOperation> Statements { get; } = statements;

        public int Next { get; } = next;
    }
}
