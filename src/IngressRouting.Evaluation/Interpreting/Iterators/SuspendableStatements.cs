using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Executes the statements around a yield, as an iterator of its own that rests at every value. Statements without a yield run as
/// everywhere else. How a statement ended is left in the frame.
/// </summary>
internal static class SuspendableStatements
{
    public static IEnumerable<object?> Execute(IOperation statement, Frame frame)
    {
        if (!Yields.Contains(statement))
        {
            frame.Completion = Statements.Execute(statement, frame);
            return [];
        }
        frame.Run.Budget.Step(statement);
        return statement switch
        {
            IReturnOperation { Kind: OperationKind.YieldReturn } value => Yield(value, frame),
            IReturnOperation { Kind: OperationKind.YieldBreak } => Break(frame),
            IBlockOperation block => Block(block, frame),
            IConditionalOperation conditional => Conditional(conditional, frame),
            IWhileLoopOperation loop => While(loop, frame),
            IForLoopOperation loop => For(loop, frame),
            IForEachLoopOperation loop => ForEach(loop, frame),
            _ => throw frame.Refuse(statement, "'yield' within this statement"),
        };
    }

    private static IEnumerable<object?> Yield(IReturnOperation statement, Frame frame)
    {
        yield return Expressions.Evaluate(statement.ReturnedValue!, frame);
        frame.Completion = Completion.Normal;
    }

    private static IEnumerable<object?> Break(Frame frame)
    {
        frame.Completion = Completion.Return;
        return [];
    }

    private static IEnumerable<object?> Block(IBlockOperation block, Frame frame)
    {
        var outer = frame.Scope;
        Blocks.Enter(block, frame);
        frame.Completion = Completion.Normal;
        foreach (var statement in block.Operations)
        {
            if (statement is IUsingDeclarationOperation)
            {
                throw frame.Refuse(statement, "'using' in a method that yields");
            }
            foreach (var value in Execute(statement, frame))
            {
                yield return value;
            }
            if (frame.Completion == Completion.Goto)
            {
                throw frame.Refuse(statement, "'goto' in a method that yields");
            }
            if (frame.Completion != Completion.Normal)
            {
                break;
            }
        }
        frame.Scope = outer;
    }

    private static IEnumerable<object?> Conditional(IConditionalOperation statement, Frame frame)
    {
        frame.Completion = Completion.Normal;
        var branch = Expressions.Test(statement.Condition, frame) ? statement.WhenTrue : statement.WhenFalse;
        return branch is null ? [] : Execute(branch, frame);
    }

    private static IEnumerable<object?> While(IWhileLoopOperation loop, Frame frame)
    {
        var outer = frame.Scope;
        for (var first = true; ; first = false)
        {
            frame.Scope = loop.Locals.IsEmpty ? outer : new Scope(outer);
            if ((loop.ConditionIsTop || !first) && !Expressions.Test(loop.Condition!, frame))
            {
                break;
            }
            foreach (var value in Execute(loop.Body, frame))
            {
                yield return value;
            }
            if (Loops.Ends(frame.Completion, out var result))
            {
                frame.Completion = result;
                frame.Scope = outer;
                yield break;
            }
        }
        frame.Completion = Completion.Normal;
        frame.Scope = outer;
    }

    private static IEnumerable<object?> For(IForLoopOperation loop, Frame frame)
    {
        var outside = frame.Scope;
        frame.Scope = new Scope(outside);
        foreach (var statement in loop.Before)
        {
            Statements.Execute(statement, frame);
        }
        var outer = frame.Scope;
        while (true)
        {
            frame.Scope = loop.ConditionLocals.IsEmpty ? outer : new Scope(outer);
            if (loop.Condition is { } condition && !Expressions.Test(condition, frame))
            {
                break;
            }
            foreach (var value in Execute(loop.Body, frame))
            {
                yield return value;
            }
            if (Loops.Ends(frame.Completion, out var result))
            {
                frame.Completion = result;
                frame.Scope = outside;
                yield break;
            }
            foreach (var statement in loop.AtLoopBottom)
            {
                Statements.Execute(statement, frame);
            }
        }
        frame.Completion = Completion.Normal;
        frame.Scope = outside;
    }

    private static IEnumerable<object?> ForEach(IForEachLoopOperation loop, Frame frame)
    {
        var collection = Expressions.Evaluate(loop.Collection, frame) ?? throw Faults.NullReference(loop.Collection, frame);
        var outer = frame.Scope;
        var binding = new ForEachBinding(loop, frame);
        foreach (var element in Sequences.Of(collection, loop.Collection, frame))
        {
            frame.Scope = new Scope(outer);
            binding.Bind(element);
            foreach (var value in Execute(loop.Body, frame))
            {
                yield return value;
            }
            if (Loops.Ends(frame.Completion, out var result))
            {
                frame.Completion = result;
                frame.Scope = outer;
                yield break;
            }
        }
        frame.Completion = Completion.Normal;
        frame.Scope = outer;
    }
}
