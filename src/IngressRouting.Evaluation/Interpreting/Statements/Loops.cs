using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary><c>while</c>, <c>do</c> and <c>for</c>.</summary>
internal static class Loops
{
    public static Completion Execute(ILoopOperation loop, Frame frame)
    {
        var outer = frame.Scope;
        var turn = frame.Run.Turn;
        frame.Run.Turn = new LoopTurn(loop.Syntax, turn, frame.Run.Budget.Steps, frame.Run.Chain);
        var completion = loop switch
        {
            IForEachLoopOperation each => ForEachLoops.Execute(each, frame),
            IForLoopOperation counted => For(counted, frame),
            IWhileLoopOperation repeated => While(repeated, frame),
            _ => throw Expressions.Refuse(loop, frame),
        };
        frame.Scope = outer;
        frame.Run.Turn = turn;
        return completion;
    }

    private static Completion While(IWhileLoopOperation loop, Frame frame)
    {
        if (loop.Condition is not { } condition || loop.ConditionIsUntil)
        {
            throw Expressions.Refuse(loop, frame);
        }
        var outer = frame.Scope;
        for (var first = true; ; first = false)
        {
            // Variables of the condition are new at every turn.
            frame.Scope = loop.Locals.IsEmpty ? outer : new Scope(outer);
            if ((loop.ConditionIsTop || !first) && !Expressions.Test(condition, frame))
            {
                return Completion.Normal;
            }
            var completion = Statements.Execute(loop.Body, frame);
            if (Ends(completion, out var result))
            {
                return result;
            }
        }
    }

    private static Completion For(IForLoopOperation loop, Frame frame)
    {
        frame.Scope = new Scope(frame.Scope);
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
                return Completion.Normal;
            }
            var completion = Statements.Execute(loop.Body, frame);
            if (Ends(completion, out var result))
            {
                return result;
            }
            foreach (var statement in loop.AtLoopBottom)
            {
                Statements.Execute(statement, frame);
            }
        }
    }

    /// <summary>Whether the loop ends with its body, and how.</summary>
    public static bool Ends(Completion body, out Completion loop)
    {
        loop = body is Completion.Return or Completion.Goto ? body : Completion.Normal;
        return body is Completion.Break or Completion.Return or Completion.Goto;
    }
}
