using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Executes statements.</summary>
internal static class Statements
{
    /// <summary>Runs the body of a method or lambda and gives what it returned.</summary>
    public static object? Run(IOperation body, Frame frame)
    {
        var block = body is IMethodBodyBaseOperation method ? (IOperation?)method.BlockBody ?? method.ExpressionBody : body;
        if (block is null)
        {
            throw frame.Run.Silence(body.Syntax);
        }
        frame.Returned = null;
        if (block is IBlockOperation)
        {
            Execute(block, frame);
            return frame.Returned;
        }
        return Expressions.Evaluate(block, frame);
    }

    public static Completion Execute(IOperation statement, Frame frame)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        frame.Run.Budget.Step(statement);
        switch (statement)
        {
            case IBlockOperation block:
                return Blocks.Execute(block, frame);
            case IExpressionStatementOperation expression:
                Expressions.Evaluate(expression.Operation, frame);
                return Completion.Normal;
            case IVariableDeclarationGroupOperation group:
                Declarations.Execute(group, frame);
                return Completion.Normal;
            case IReturnOperation { Kind: OperationKind.Return } returned:
                frame.Returned =
                    returned.ReturnedValue is null ? null
                    : frame.Returns != RefKind.None ? References.Of(returned.ReturnedValue, frame.Returns, frame)
                    : Composite.CopyOf(Expressions.Evaluate(returned.ReturnedValue, frame));
                return Completion.Return;
            case IConditionalOperation conditional:
                return If(conditional, frame);
            case ILoopOperation loop:
                return Loops.Execute(loop, frame);
            case ISwitchOperation choice:
                return Switches.Execute(choice, frame);
            case IBranchOperation branch:
                return Branch(branch, frame);
            case IThrowOperation thrown:
                Throwing.Evaluate(thrown, frame);
                return Completion.Normal;
            case ITryOperation attempt:
                return Tries.Execute(attempt, frame);
            case IUsingOperation usage:
                return Usings.Execute(usage, frame);
            case ILockOperation locked:
                return Locks.Execute(locked, frame);
            case ILabeledOperation labeled:
                return labeled.Operation is null ? Completion.Normal : Execute(labeled.Operation, frame);
            case ILocalFunctionOperation or IEmptyOperation:
                return Completion.Normal;
            default:
                throw statement.Kind == OperationKind.Invalid
                    ? frame.Run.Silence(statement.Syntax)
                    : ConstructNames.Refuse(statement, frame);
        }
    }

    private static Completion If(IConditionalOperation conditional, Frame frame)
    {
        if (Expressions.Test(conditional.Condition, frame))
        {
            return Execute(conditional.WhenTrue, frame);
        }
        return conditional.WhenFalse is { } otherwise ? Execute(otherwise, frame) : Completion.Normal;
    }

    private static Completion Branch(IBranchOperation branch, Frame frame)
    {
        frame.Target = branch.Target;
        return branch.BranchKind switch
        {
            BranchKind.Break => Completion.Break,
            BranchKind.Continue => Completion.Continue,
            _ => Completion.Goto,
        };
    }
}
