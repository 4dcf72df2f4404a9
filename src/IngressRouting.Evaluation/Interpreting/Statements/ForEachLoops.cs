using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>foreach</c>.</summary>
internal static class ForEachLoops
{
    public static Completion Execute(IForEachLoopOperation loop, Frame frame)
    {
        if (loop.IsAsynchronous)
        {
            throw frame.Run.Stop(Refusals.Concurrency, loop.Syntax, "'await foreach'");
        }
        var collection = InlineArrays.Is(loop.Collection.Type)
            ? InlineArrays.SpanOf(loop.Collection, loop.Collection, frame)
            : Expressions.Evaluate(loop.Collection, frame) ?? throw Faults.NullReference(loop.Collection, frame);
        var outer = frame.Scope;
        var binding = new ForEachBinding(loop, frame);
        // Whatever the source still has to do when it is left runs when the loop ends, by an exception, too.
        using var enumerator = binding.Elements(collection, loop.Collection).GetEnumerator();
        while (enumerator.MoveNext())
        {
            frame.Run.Budget.Step(loop);
            frame.Scope = new Scope(outer);
            binding.Bind(enumerator.Current);
            var completion = Statements.Execute(loop.Body, frame);
            if (Loops.Ends(completion, out var result))
            {
                return result;
            }
        }
        return Completion.Normal;
    }
}
