using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Statements in braces.</summary>
internal static class Blocks
{
    public static Completion Execute(IBlockOperation block, Frame frame)
    {
        var outer = frame.Scope;
        Enter(block, frame);
        var completion = Execute(block.Operations, 0, frame);
        frame.Scope = outer;
        return completion;
    }

    /// <summary>Opens the scope of a block. Its local functions can be called before they are reached.</summary>
    public static void Enter(IBlockOperation block, Frame frame)
    {
        if (!block.Locals.IsEmpty)
        {
            frame.Scope = new Scope(frame.Scope);
        }
        var hasOwn = !block.Locals.IsEmpty;
        foreach (var operation in block.Operations)
        {
            if (operation is ILocalFunctionOperation { Body: { } body } function)
            {
                if (!hasOwn)
                {
                    frame.Scope = new Scope(frame.Scope);
                    hasOwn = true;
                }
                frame.Scope.Declare(function.Symbol, new FunctionValue(function.Symbol, body, frame, frame.Scope, frame.This));
            }
        }
    }

    /// <summary>Executes statements from a position on, and again from a label when a goto names one of them.</summary>
    public static Completion Execute(ImmutableArray<IOperation> operations, int start, Frame frame)
    {
        for (var i = start; i < operations.Length; i++)
        {
            if (operations[i] is IUsingDeclarationOperation usage)
            {
                return Usings.Execute(usage, operations, i + 1, frame);
            }
            var completion = Statements.Execute(operations[i], frame);
            if (completion == Completion.Goto && IndexOf(operations, frame.Target!) is >= 0 and var index)
            {
                i = index - 1;
            }
            else if (completion != Completion.Normal)
            {
                return completion;
            }
        }
        return Completion.Normal;
    }

    public static int IndexOf(ImmutableArray<IOperation> operations, ILabelSymbol label)
    {
        for (var i = 0; i < operations.Length; i++)
        {
            for (var at = operations[i] as ILabeledOperation; at is not null; at = at.Operation as ILabeledOperation)
            {
                if (SymbolEqualityComparer.Default.Equals(at.Label, label))
                {
                    return i;
                }
            }
        }
        return -1;
    }
}
