using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
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
        if (!Yields.Contains(statement, frame.Run.Budget))
        {
            frame.Completion = Statements.Execute(statement, frame);
            return [];
        }
        RuntimeHelpers.EnsureSufficientExecutionStack();
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
            ITryOperation attempt => SuspendableGuards.Try(attempt, frame),
            IUsingOperation { IsAsynchronous: false } usage => SuspendableGuards.Using(usage, frame),
            ISwitchOperation choice => SuspendableSwitches.Execute(choice, frame),
            ILabeledOperation { Operation: { } labeled } => Execute(labeled, frame),
            _ => throw frame.Refuse(statement, "'yield' within this statement", "collect the elements in a list, and return that"),
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
        foreach (var value in new NestedSequence(Sequence(block.Operations, 0, frame), frame.Run.Budget))
        {
            yield return value;
        }
        frame.Scope = outer;
    }

    /// <summary>Executes statements from a position on, and again from a label when a goto names one of them.</summary>
    public static IEnumerable<object?> Sequence(ImmutableArray<IOperation> statements, int start, Frame frame)
    {
        frame.Completion = Completion.Normal;
        for (var i = start; i < statements.Length; i++)
        {
            var statement = statements[i];
            var values = statement is IUsingDeclarationOperation usage ? Rest(usage, statements, i + 1, frame) : Execute(statement, frame);
            foreach (var value in new NestedSequence(values, frame.Run.Budget))
            {
                yield return value;
            }
            if (frame.Completion == Completion.Goto && Blocks.IndexOf(statements, frame.Target!) is >= 0 and var index)
            {
                frame.Completion = Completion.Normal;
                i = index - 1;
            }
            else if (frame.Completion != Completion.Normal || statement is IUsingDeclarationOperation)
            {
                yield break;
            }
        }
    }

    /// <summary>The statements after a using declaration.</summary>
    private static IEnumerable<object?> Rest(
        IUsingDeclarationOperation usage,
        ImmutableArray<IOperation> statements,
        int next,
        Frame frame
    ) =>
        usage.IsAsynchronous
            ? throw frame.Run.Stop(Refusals.Concurrency, usage.Syntax, "'await using'")
            : SuspendableGuards.Using(Usings.VariablesOf(usage.DeclarationGroup), 0, usage, frame, () => Sequence(statements, next, frame));

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
            foreach (var value in new NestedSequence(Execute(loop.Body, frame), frame.Run.Budget))
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
            foreach (var value in new NestedSequence(Execute(loop.Body, frame), frame.Run.Budget))
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
        foreach (var element in binding.Elements(collection, loop.Collection))
        {
            frame.Scope = new Scope(outer);
            binding.Bind(element);
            foreach (var value in new NestedSequence(Execute(loop.Body, frame), frame.Run.Budget))
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
