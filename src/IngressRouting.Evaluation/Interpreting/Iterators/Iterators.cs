using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>Methods that yield: they run as far as their sequence is enumerated, and anew for every enumeration.</summary>
internal static class Iterators
{
    /// <summary>Whether a method, accessor or local function itself has a yield statement; those of functions within it do not count.</summary>
    public static bool IsIterator(SyntaxNode function)
    {
        foreach (
            var node in function.DescendantNodes(node => node == function || node is not (ExpressionSyntax or LocalFunctionStatementSyntax))
        )
        {
            if (node is YieldStatementSyntax)
            {
                return true;
            }
        }
        return false;
    }

    public static object Make(IMethodSymbol method, IOperation body, Frame frame, SyntaxNode call)
    {
        var block = body is IMethodBodyBaseOperation declared ? declared.BlockBody : body as IBlockOperation;
        if (block is null)
        {
            throw frame.Run.Silence(body.Syntax);
        }
        var sequence = Enumerate(block, frame, call);
        // A method that returns an enumerator, rather than a sequence, runs once.
        return method.ReturnType.Name == "IEnumerator"
            ? new EnumeratorValue(sequence.GetEnumerator())
            : new SequenceValue(sequence) { IsOfProgram = true };
    }

    private static IEnumerable<object?> Enumerate(IBlockOperation block, Frame made, SyntaxNode call)
    {
        made.Run.Budget.Charge(Costs.Enumeration);

        // Every enumeration starts from the arguments as they were passed.
        var frame = new Frame(made.Run, Composite.CopyOf(made.This), made.Scope.Copy(), made.Types);
        var run = frame.Run;
        using var steps = new NestedSequence(SuspendableStatements.Execute(block, frame), run.Budget).GetEnumerator();
        while (true)
        {
            var outer = Calls.Push(run, call);
            var more = steps.MoveNext();
            run.Chain = outer;
            if (!more)
            {
                yield break;
            }
            yield return Composite.CopyOf(steps.Current);
        }
    }
}
