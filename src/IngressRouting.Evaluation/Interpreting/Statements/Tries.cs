using System;
using System.Runtime.ExceptionServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>try</c>, <c>catch</c> and <c>finally</c>. Only exceptions of the program are caught: a stop is none.</summary>
internal static class Tries
{
    public static Completion Execute(ITryOperation operation, Frame frame)
    {
        if (operation.Finally is not { } handler)
        {
            return Guarded(operation, frame);
        }
        var start = new Checkpoint(frame);
        var completion = Completion.Normal;
        var faulted = false;
        try
        {
            completion = Guarded(operation, frame);
        }
        catch (FaultException) when (!(faulted = true))
        {
            // Never entered: it only tells the finally block that an exception of the program is on its way, filters of outer handlers first.
        }
        finally
        {
            if (faulted)
            {
                start.Return();
                Statements.Execute(handler, frame);
            }
        }
        var (returned, target) = (frame.Returned, frame.Target);
        frame.Scope = start.Scope;
        Statements.Execute(handler, frame);
        (frame.Returned, frame.Target) = (returned, target);
        return completion;
    }

    private static Completion Guarded(ITryOperation operation, Frame frame)
    {
        if (operation.Catches.IsEmpty)
        {
            return Statements.Execute(operation.Body, frame);
        }
        var start = new Checkpoint(frame);
        var turn = frame.Run.Turn;
        ICatchClauseOperation? handler = null;
        Scope? variables = null;
        FaultException caught;
        ExceptionDispatchInfo? failure = null;
        try
        {
            return Statements.Execute(operation.Body, frame);
        }
        catch (FaultException fault) when ((handler = Find(operation, fault, start, frame, out variables, out failure)) is not null)
        {
            caught = fault;
        }
        failure?.Throw();
        start.Return(variables!);
        frame.Run.Turn = turn;
        var outer = frame.Caught;
        frame.Caught = caught;
        var completion = Statements.Execute(handler.Handler, frame);
        frame.Caught = outer;
        frame.Scope = start.Scope;
        return completion;
    }

    /// <summary>Runs while the fault is on its way, before inner finally blocks, as filters do.</summary>
    private static ICatchClauseOperation? Find(
        ITryOperation operation,
        FaultException fault,
        Checkpoint start,
        Frame frame,
        out Scope? variables,
        out ExceptionDispatchInfo? failure
    )
    {
        variables = null;
        failure = null;
        var thrower = new Checkpoint(frame);
        foreach (var clause in operation.Catches)
        {
            if (!Catches(clause, fault, frame))
            {
                continue;
            }
            variables = new Scope(start.Scope);
            if (clause.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation { Symbol: var symbol })
            {
                variables.Declare(symbol, fault.Thrown);
            }
            if (clause.Filter is null)
            {
                return clause;
            }
            start.Return(variables);
            var passes = Passes(clause.Filter, frame, out failure);
            thrower.Return();
            if (passes)
            {
                return clause;
            }
        }
        return null;
    }

    /// <summary>The runtime swallows what a filter throws; the end of the evaluation must get through nevertheless.</summary>
    private static bool Passes(IOperation filter, Frame frame, out ExceptionDispatchInfo? failure)
    {
        failure = null;
        try
        {
            return Expressions.Test(filter, frame);
        }
        catch (FaultException)
        {
            // An exception in a filter counts as false.
            return false;
        }
        catch (Exception exception)
        {
            failure = ExceptionDispatchInfo.Capture(exception);
            return true;
        }
    }

    private static bool Catches(ICatchClauseOperation clause, FaultException fault, Frame frame)
    {
        var type = frame.Resolve(clause.ExceptionType);
        for (ITypeSymbol? at = fault.Thrown.Type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, type))
            {
                return true;
            }
        }
        return type.SpecialType == SpecialType.System_Object;
    }
}
