using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IngressRouting.Evaluation.Interpreting;

/// <summary>
/// Where to point when the steps are used up: at the innermost loop, or call that goes through a sequence, that took most of them. The
/// expression that happens to be evaluated then is anywhere in it, often in another method.
/// </summary>
internal static class StepBlame
{
    private const string OfLoop = "check that the sequence that this loop goes through ends, as it does after Take or TakeWhile";
    private const string OfCall = "check that the sequence that this call goes through ends, as it does after Take or TakeWhile";
    private const string OfSpread = "check that the sequence that is spread here ends, as it does after Take or TakeWhile";
    private const string Otherwise = ", or describe fewer elements in one topology";

    /// <summary>Blames a loop; none when no loop that runs took most of the steps.</summary>
    public static StopException Stop(Interpretation run, Budget budget, Location otherwise)
    {
        for (var turn = run.Turn; turn is not null; turn = turn.Outer)
        {
            if (TookMost(turn.Start, budget) && LoopKeyword.Around(turn.Loop) is { } keyword)
            {
                var remedy = turn.Loop is CommonForEachStatementSyntax ? OfLoop + Otherwise : Refusals.Steps.Usual;
                var stop = run.Describe(Refusals.Steps, keyword.GetLocation(), turn.Chain, budget.Limits.Steps, remedy);
                return new StopException(stop) { Blamed = turn.Start };
            }
        }
        return new StopException(run.Describe(Refusals.Steps, otherwise, run.Chain, budget.Limits.Steps)) { Blamed = -1 };
    }

    /// <summary>Blames a call of the library that the stop leaves instead, if it is within what is blamed; never wants to catch the stop.</summary>
    public static bool Leaves(StopException stop, MemberCall call, long start, CallLink? chain)
    {
        if (IsToBlame(stop, start, call.Run) && HasSequence(call))
        {
            Blame(stop, call.Operation.Syntax, OfCall, chain, call.Run);
        }
        return false;
    }

    /// <summary>Blames a spread that the stop leaves instead, if it is within what is blamed; never wants to catch the stop.</summary>
    public static bool LeavesSpread(StopException stop, SyntaxNode source, long start, CallLink? chain, Interpretation run)
    {
        if (IsToBlame(stop, start, run))
        {
            Blame(stop, source.FirstAncestorOrSelf<SpreadElementSyntax>() ?? source, OfSpread, chain, run);
        }
        return false;
    }

    private static bool IsToBlame(StopException stop, long start, Interpretation run) =>
        stop.Blamed is { } blamed && start > blamed && TookMost(start, run.Budget);

    private static void Blame(StopException stop, SyntaxNode at, string remedy, CallLink? chain, Interpretation run)
    {
        stop.Stop = run.Describe(Refusals.Steps, at.GetLocation(), chain, run.Budget.Limits.Steps, remedy + Otherwise);
        stop.Blamed = null;
    }

    private static bool TookMost(long start, Budget budget) => budget.Steps - start > budget.Steps / 2;

    private static bool HasSequence(MemberCall call)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument is SequenceValue)
            {
                return true;
            }
        }
        return false;
    }
}
